// SPDX-License-Identifier: MIT
// The money of a task, or of a task within one.
#pragma once

#include <cstdint>

namespace hezuo {

struct Ledger {
  std::int64_t amount = 0;
  std::int64_t frozen = 0;
  std::int64_t refunded = 0;
  std::int64_t settled = 0;
  std::int64_t fee = 0;
};

}  // namespace hezuo
