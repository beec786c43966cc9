// SPDX-License-Identifier: MIT
// What every document is bounded by, whatever its form.
#pragma once

#include "core/json_read.h"
#include "core/violation.h"
#include "rulebook/parameters.h"

namespace hezuo {

/// What the whole document is bounded by, and how free text is counted.
struct GeneralLimits {
  std::int64_t counting = 0;
  std::int64_t max_bytes = 0;
  std::int64_t max_levels = 0;
  std::int64_t max_entries = 0;
};
GeneralLimits general_limits(const Overlay& overlay);
void declare_general_limits(Parameters& parameters);

/// The bounds of a document from outside.
Bounds bounds_of(const GeneralLimits& general);

/// The violation of a document that could not be read.
Violation unreadable(std::string_view rule, ReadStatus status, std::string_view path);

}  // namespace hezuo
