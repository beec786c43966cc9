// SPDX-License-Identifier: MIT
// Decimal text as the integer its nearest double is, decided with integers alone.
#pragma once

#include <string_view>

#include "core/json.h"

namespace hezuo {

/// Takes a number in JSON's grammar (`-12.5e3`), returns an `integer`, `beyond`, `fraction` or `infinite` value.
/// What is no integer keeps its spelling: `bytes`, `size`.
Value read_number(std::string_view text);

}  // namespace hezuo
