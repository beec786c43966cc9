// SPDX-License-Identifier: MIT
// The rules for texts as regular expressions for JSON Schema (ECMA-262, `u` flag).
#pragma once

#include <string>

#include "form/table.h"

namespace hezuo {

/// What a text of this kind must match; empty for an enumeration, whose values say it all.
std::string text_pattern(Kind kind, bool multiline);

}  // namespace hezuo
