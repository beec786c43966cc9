// SPDX-License-Identifier: MIT
// What each kind of field brings with it: default limits and its name in answers.
#pragma once

#include <array>
#include <string_view>

#include "form/table.h"

namespace hezuo {

struct KindLimits {
  std::int64_t min = 0;
  std::int64_t max = 0;
  std::int64_t entry_min = 0;
  std::int64_t entry_max = 0;
  /// The limits that are parameters although the row does not spell them out (`max` of an id, of a free text).
  std::array<Limit, 1> limits{};
};

/// Defaults for a row: an id has 128 characters, free text 500, an integer ±(2^53−1), an instant ±8.64e15.
KindLimits kind_limits(const Field& row);

std::string_view kind_name(Kind kind);

/// Ids, free texts and links have a length; phones and WeChat IDs only a pattern.
inline bool has_length(Kind kind) { return kind == Kind::text || kind == Kind::id || kind == Kind::link; }
inline bool is_text(Kind kind) { return kind <= Kind::enumeration; }
inline bool is_number(Kind kind) { return kind == Kind::integer || kind == Kind::instant; }

}  // namespace hezuo
