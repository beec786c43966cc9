// SPDX-License-Identifier: MIT
// The conventions of rulebook section 0, as values.
#include "form/kind.h"

namespace hezuo {

namespace {

// A plain id is an id with a pattern: to a page it is the same kind.
constexpr std::string_view kNames[] = {"text",        "id",      "link",    "phone",   "wechat", "id",
                                       "enumeration", "integer", "instant", "boolean", "list",   "object"};

}  // namespace

std::string_view kind_name(Kind kind) { return kNames[static_cast<std::size_t>(kind)]; }

}  // namespace hezuo
