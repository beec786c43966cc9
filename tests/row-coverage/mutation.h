// SPDX-License-Identifier: MIT
// Parameters: each is moved by one in both directions, and some case must notice.
#pragma once

#include "replay.h"
#include "sheet.h"

namespace coverage {

/// Wants every parameter and marks what the cases notice: of a limit, that a value passes no more when it gets tighter
/// and passes when it gets looser; of a number that decides, counts or times, that an answer changes either way; of a
/// choice, that an answer changes under every other one.
void cover_parameters(const hezuo::Rulebook& seed, Sheet& sheet);

}  // namespace coverage
