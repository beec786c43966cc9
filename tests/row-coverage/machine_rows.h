// SPDX-License-Identifier: MIT
// Transitions, timers and decision rows: taken here, refused or passed over there.
#pragma once

#include "door/book.h"
#include "replay.h"
#include "sheet.h"

namespace coverage {

void want_machine_rows(const hezuo::Book& book, const hezuo::Rulebook& rulebook, Sheet& sheet);

void mark_machine_rows(const hezuo::Book& book, const hezuo::Rulebook& rulebook, const Asked& asked, Sheet& sheet);

}  // namespace coverage
