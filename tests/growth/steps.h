// SPDX-License-Identifier: MIT
// The library's steps so far, in a build with `HEZUO_COUNT_STEPS`.
#pragma once

#include <cstdint>

namespace growth {
extern std::uint64_t steps;
}
