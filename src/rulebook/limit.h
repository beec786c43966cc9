// SPDX-License-Identifier: MIT
// Limits as rows: name, default, unit, the range an overlay may choose from, and a reason for our readings.
#pragma once

#include <array>
#include <cstdint>

#include "core/money.h"
#include "core/time.h"

namespace hezuo {

struct Limit {
  const char* name = nullptr;
  std::int64_t value = 0;
  const char* unit = "";
  std::int64_t least = 0;
  std::int64_t most = kMaxFen;
  const char* reason = "";  // why this default, where it is our reading
  // A choice instead of a number: `value` is the index.
  std::array<const char*, 2> choices{};
};

inline constexpr std::int64_t kMostEntries = 10000;
inline constexpr std::int64_t kMostCharacters = 100000;
inline constexpr std::int64_t kMostHours = std::int64_t{24} * 36500;
inline constexpr std::int64_t kMostDays = 36500;

constexpr Limit characters(const char* name, std::int64_t value, const char* reason = "") {
  return {name, value, "characters", 1, kMostCharacters, reason, {}};
}
constexpr Limit entries(const char* name, std::int64_t value, const char* reason = "") {
  return {name, value, "entries", 0, kMostEntries, reason, {}};
}
constexpr Limit percents(const char* name, std::int64_t value, const char* reason = "") {
  return {name, value, "percent", 0, 100, reason, {}};
}
constexpr Limit number(const char* name, std::int64_t value, const char* unit, const char* reason = "") {
  return {name, value, unit, 0, kMaxFen, reason, {}};
}
constexpr Limit hours(const char* name, std::int64_t value, const char* reason = "") {
  return {name, value, "hours", 0, kMostHours, reason, {}};
}
constexpr Limit days(const char* name, std::int64_t value, const char* reason = "") {
  return {name, value, "days", 0, kMostDays, reason, {}};
}

using Limits = std::array<Limit, 4>;

}  // namespace hezuo
