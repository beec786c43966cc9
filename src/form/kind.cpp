// SPDX-License-Identifier: MIT
// The conventions of rulebook section 0, as values.
#include "form/kind.h"

namespace hezuo {

namespace {

// `max` of a list's scalar entries goes by the name `entryMax`.
constexpr Limit kIdMax = characters("max", 128, "no source gives the length of an id");
constexpr Limit kIdEntryMax = characters("entryMax", 128, "no source gives the length of an id");
constexpr Limit kTextMax = characters("max", 500, "free text without a limit of its own");
constexpr Limit kTextEntryMax = characters("entryMax", 500, "free text without a limit of its own");
constexpr Limit kLinkMax = characters("max", 2000, "links longer than this fail in browsers and servers");
constexpr Limit kLinkEntryMax = characters("entryMax", 2000, "links longer than this fail in browsers and servers");

// A plain id is an id with a pattern: to a page it is the same kind.
constexpr std::string_view kNames[] = {"text",        "id",      "link",    "phone",   "wechat", "id",
                                       "enumeration", "integer", "instant", "boolean", "list",   "object"};

Limit length_limit(Kind kind, bool entry) {
  switch (kind) {
    case Kind::id:
      return entry ? kIdEntryMax : kIdMax;
    case Kind::text:
      return entry ? kTextEntryMax : kTextMax;
    case Kind::link:
      return entry ? kLinkEntryMax : kLinkMax;
    default:
      return {};
  }
}

bool names(const Field& row, std::string_view limit) {
  for (const Limit& given : row.limits) {
    if (given.name != nullptr && limit == given.name) return true;
  }
  return false;
}

}  // namespace

KindLimits kind_limits(const Field& row) {
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
  if (limits.limits[0].name != nullptr && names(row, limits.limits[0].name)) limits.limits[0] = {};
  return limits;
}

std::string_view kind_name(Kind kind) { return kNames[static_cast<std::size_t>(kind)]; }

}  // namespace hezuo
