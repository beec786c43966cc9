// SPDX-License-Identifier: MIT
// The names that a machine's rows use for conditions on the task and for what a transition does.
#pragma once

#include <set>
#include <string_view>

#include "task/table.h"

namespace hezuo {

/// Guards of transitions and timers, predicates of decisions.
std::set<std::string_view> condition_names(const MachineTable& machine);

/// What opening, transitions and timers do.
std::set<std::string_view> deed_names(const MachineTable& machine);

}  // namespace hezuo
