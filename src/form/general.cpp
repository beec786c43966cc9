// SPDX-License-Identifier: MIT
// The bounds, as limits like all others.
#include "form/general.h"

namespace hezuo {

namespace {

constexpr Source kGeneralSource = reading("", "0", "");
constexpr Limit kCounting = {
    "counting", 0, "choice", 0, 1, "S1 and S2 say 字 without saying what counts as one", {"each-1", "half-ascii"}};
constexpr Limit kMaxBytes = number("maxBytes", 1048576, "bytes", "bounds memory and time of one call");
constexpr Limit kMaxLevels = {"maxLevels", 32, "levels", 1, 64, "bounds the stack; the root is level 1", {}};
constexpr Limit kMaxEntries = {"maxEntries", 10000, "entries", 1, 1000000, "bounds memory and time of one call", {}};

}  // namespace

GeneralLimits general_limits(const Overlay& overlay) {
  GeneralLimits general;
  general.counting = overlay.value("text", kCounting);
  general.max_bytes = overlay.value("input", kMaxBytes);
  general.max_levels = overlay.value("input", kMaxLevels);
  general.max_entries = overlay.value("input", kMaxEntries);
  return general;
}

void declare_general_limits(Parameters& parameters) {
  parameters.declare("text", kCounting, kGeneralSource);
  for (const Limit* limit : {&kMaxBytes, &kMaxLevels, &kMaxEntries}) {
    parameters.declare("input", *limit, kGeneralSource);
  }
}

Bounds bounds_of(const GeneralLimits& general) {
  return {static_cast<std::size_t>(general.max_bytes), static_cast<std::size_t>(general.max_levels),
          static_cast<std::size_t>(general.max_entries)};
}

Violation unreadable(std::string_view rule, ReadStatus status, std::string_view path) {
  return {rule, status == ReadStatus::too_large ? Code::too_large : Code::invalid_json, path, {}, {}};
}

}  // namespace hezuo
