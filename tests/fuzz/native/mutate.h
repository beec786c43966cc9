// SPDX-License-Identifier: MIT
// Spoiling JSON: its structure where it can be read, else (and sometimes anyway) its bytes.
#pragma once

#include <string>

#include "random.h"

namespace fuzz {

/// The text with one to four changes; now and then with none.
std::string mutated(const std::string& json, Random& random);

/// As `mutated`, but what can be read stays readable by every JSON reader.
std::string restructured(const std::string& json, Random& random);

/// Any text for a function that takes plain text.
std::string odd_text(Random& random);

}  // namespace fuzz
