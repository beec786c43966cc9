// SPDX-License-Identifier: MIT
// What a crash leaves behind: the way back to the round that made it.
#pragma once

#include <string>

namespace fuzz {

/// From here on a crash prints the round that was noted last.
void watch_for_crashes();
void note_round(const std::string& again);

}  // namespace fuzz
