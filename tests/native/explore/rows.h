// SPDX-License-Identifier: MIT
// The rows of a machine as its public shape shows them: which one a step took.
#pragma once

#include <set>
#include <string>

#include "core/json.h"

namespace explore {

/// Every row, by name: `cancel merchant -> cancelled.by-merchant`, `timer overdue -> failed.overdue`. A row that may
/// end in another state than its own has a name for each.
std::set<std::string> rows_of(const hezuo::Value& machine);

/// The names of one transition.
std::set<std::string> names_of(const hezuo::Value& row);

/// The name of the row that leads this event from one state to the other; empty if there is none.
std::string row_taken(const hezuo::Value& machine, const hezuo::Value& event, std::string_view before,
                      std::string_view after);

/// The same of a timer.
std::string timer_taken(const hezuo::Value& machine, std::string_view type, std::string_view before,
                        std::string_view after);

}  // namespace explore
