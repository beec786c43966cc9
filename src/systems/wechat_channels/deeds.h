// SPDX-License-Identifier: MIT
// What the transitions of promotions and enrolments do and ask.
#pragma once

#include "task/table.h"

namespace hezuo::wechat_channels {

void remember_form(Change& change);
void take_changes(Change& change);
void create_exclusive(Change& change);
void count_eviction(Change& change);

inline constexpr Deed kRememberForm = {"remember-form", remember_form};
inline constexpr Deed kTakeChanges = {"take-changes", take_changes};
inline constexpr Deed kCreateExclusive = {"create-exclusive-promotion", create_exclusive};
inline constexpr Deed kCountEviction = {"count-eviction", count_eviction};

bool is_general(const TaskRecord& task);
bool is_for_creator(const TaskRecord& task);
bool period_has_end(const TaskRecord& task);
bool is_last_eviction(const TaskRecord& task);
bool is_earlier_eviction(const TaskRecord& task);
inline constexpr Guard kGeneralOnly = {"general-promotion", is_general};
inline constexpr Guard kForCreator = {"promotion-for-creator", is_for_creator};
inline constexpr Guard kPeriodHasEnd = {"period-has-end", period_has_end};
inline constexpr Guard kLastEviction = {"last-eviction", is_last_eviction};
inline constexpr Guard kEarlierEviction = {"earlier-eviction", is_earlier_eviction};

std::int64_t period_end_due(const TaskRecord& task, std::int64_t limit);
std::int64_t invite_timeout_due(const TaskRecord& task, std::int64_t hours);

/// The promotion's form as it stands after all edits.
const Value& promotion_as_it_stands(const TaskRecord& task);
bool promotion_field_may_change(const TaskRecord& task, std::string_view field);
/// An edit is judged by its period alone: facts about the shop are none of its business.
Value no_facts(const TaskRecord& task, const Value& event, const Value& given, Arena& arena);

}  // namespace hezuo::wechat_channels
