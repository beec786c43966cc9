// SPDX-License-Identifier: MIT
// One row: a call, what of its input grows, and the call on an input of that size.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace growth {

struct Row {
  const char* call;
  const char* grows;
  std::size_t most;      // measured at an eighth, a quarter, a half of it, and at it
  const char* expected;  // stands in every answer, so that no refusal is measured in place of the work
  std::function<std::function<std::string()>(std::size_t)> prepare;
};

std::vector<Row> form_rows();
std::vector<Row> record_rows();
std::vector<Row> task_rows();
std::vector<Row> log_rows();

}  // namespace growth
