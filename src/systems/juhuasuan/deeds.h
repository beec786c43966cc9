// SPDX-License-Identifier: MIT
// What the transitions of the activity's tasks do.
#pragma once

#include "task/table.h"

namespace hezuo::juhuasuan {

void publish(Change& change);
void deliver(Change& change);
void resolve(Change& change);
void edit(Change& change);

inline constexpr Deed kPublish = {"publish", publish};
inline constexpr Deed kDeliver = {"record-delivery", deliver};
inline constexpr Deed kResolve = {"refund-or-settle", resolve};
inline constexpr Deed kEdit = {"change-and-freeze-anew", edit};

/// The form of the task in focus as it stands.
const Value& form_of(const TaskRecord& task);

std::int64_t overdue_due(const TaskRecord& task, std::int64_t limit);
std::int64_t auto_confirm_due(const TaskRecord& task, std::int64_t days);

/// Opening an activity moves no money; its tasks do.
std::int64_t no_amount(const Value& input, const Value& facts);

}  // namespace hezuo::juhuasuan
