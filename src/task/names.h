// SPDX-License-Identifier: MIT
// The names that a machine's rows use for conditions on the task and for what a transition does.
#pragma once

#include <string_view>

#include "task/table.h"

namespace hezuo {

/// Each name as often as a row has it.
/// Guards of transitions and timers, predicates of decisions.
Pile<std::string_view> condition_names(const MachineTable& machine, Arena& arena);

/// What opening, transitions and timers do.
Pile<std::string_view> deed_names(const MachineTable& machine, Arena& arena);

}  // namespace hezuo
