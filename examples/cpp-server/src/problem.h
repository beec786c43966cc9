// SPDX-License-Identifier: MIT
// The server's own refusals: status and words, the same as those of the Node server.
#pragma once

#include <string>
#include <string_view>

#include "locale.h"

struct Problem {
  std::string_view code;
  int status;
  std::string_view zh_cn;
  std::string_view en;
};

/// Null where the server has no such refusal.
const Problem* find_problem(std::string_view code);

/// `{"violations":[…]}`, the one shape of all refusals. `path` is a JSON pointer into the body.
std::string problem_body(const Problem& problem, std::string_view path, Locale locale);
