// SPDX-License-Identifier: MIT
// What each kind of field brings with it: default limits and its name in answers.
#pragma once

#include <array>
#include <string_view>

#include "core/inlining.h"
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

/// Ids, free texts and links have a length; phones and WeChat IDs only a pattern.
constexpr bool has_length(Kind kind) { return kind == Kind::text || kind == Kind::id || kind == Kind::link; }

/// `max` of a list's scalar entries goes by the name `entryMax`.
constexpr Limit length_limit(Kind kind, bool entry) {
  const char* const name = entry ? "entryMax" : "max";
  switch (kind) {
    case Kind::id:
      return characters(name, 128, "no source gives the length of an id");
    case Kind::text:
      return characters(name, 500, "free text without a limit of its own");
    case Kind::link:
      return characters(name, 2000, "links longer than this fail in browsers and servers");
    default:
      return {};
  }
}

constexpr bool names_limit(const Field& row, std::string_view limit) {
  for (const Limit& given : row.limits) {
    if (given.name != nullptr && limit == given.name) return true;
  }
  return false;
}

/// Defaults for a row: an id has 128 characters, free text 500, an integer ±(2^53−1), an instant ±8.64e15.
HEZUO_CALLED constexpr KindLimits kind_limits(const Field& row) {
  KindLimits limits;
  if (row.kind == Kind::integer) {
    limits.min = -kMaxFen;
    limits.max = kMaxFen;
  } else if (row.kind == Kind::instant) {
    limits.min = -kMaxInstant;
    limits.max = kMaxInstant;
  } else if (row.kind == Kind::list) {
    limits.max = kMostEntries;
    if (has_length(row.entry)) limits.limits[0] = length_limit(row.entry, true);
  } else if (has_length(row.kind)) {
    limits.limits[0] = length_limit(row.kind, false);
  }
  if (limits.limits[0].name != nullptr && names_limit(row, limits.limits[0].name)) limits.limits[0] = {};
  return limits;
}

std::string_view kind_name(Kind kind);

inline bool is_text(Kind kind) { return kind <= Kind::enumeration; }
inline bool is_number(Kind kind) { return kind == Kind::integer || kind == Kind::instant; }

}  // namespace hezuo
