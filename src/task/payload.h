// SPDX-License-Identifier: MIT
// An event's payload: its own fields and rules, and the forms that stand inside it.
#pragma once

#include "task/engine.h"

namespace hezuo {

/// Faults in the rulebook's order: facts, fields, unknown fields, the nested form's rules, the event's own rules.
void check_payload(const TaskRecord& task, int event, std::int64_t at, const EventRequest& request, Violations& out,
                   Arena& arena);

/// The fields that a change in this event's payload may touch now; absent if the event changes nothing.
Value editable_fields(const TaskRecord& task, int event, Arena& arena);

}  // namespace hezuo
