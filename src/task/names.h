// SPDX-License-Identifier: MIT
// The names that a machine's rows use for conditions on the task and for what a transition does.
#pragma once

#include <string_view>
#include <vector>

#include "task/table.h"

namespace hezuo {

/// Each name as often as a row has it.
/// Guards of transitions and timers, predicates of decisions.
std::vector<std::string_view> condition_names(const MachineTable& machine);

/// What opening, transitions and timers do.
std::vector<std::string_view> deed_names(const MachineTable& machine);

}  // namespace hezuo
