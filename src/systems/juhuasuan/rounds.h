// SPDX-License-Identifier: MIT
// Rounds of material tasks: who opened which, what still counts, and the facts that a publication meets.
#pragma once

#include "task/record.h"

namespace hezuo::juhuasuan {

/// The role of a merchant in the activity; empty if it is none of its merchants.
std::string_view role_of(const TaskRecord& task, std::string_view merchant);
/// A leader's or a solo merchant's publication opens rounds.
bool leads(std::string_view role);
bool has_merchant(const TaskRecord& task, std::string_view id);
bool has_task(const TaskRecord& task, std::string_view id);

bool is_failed(std::string_view state);
/// The activity's present round, 0 before the first.
std::int64_t present_round(const TaskRecord& task);
/// Whether every material task of a round has failed, and there is one.
bool has_failed(const TaskRecord& task, std::int64_t round);
/// The round that a material task of this role joins or opens when it is published.
std::int64_t round_on_publication(const TaskRecord& task, std::string_view role);

/// What the form `juhuasuan.task` is checked with when a task is published, and when one is edited.
Value publish_facts(const TaskRecord& task, const Value& event, const Value& given, Arena& arena);
Value edit_facts(const TaskRecord& task, const Value& event, const Value& given, Arena& arena);

}  // namespace hezuo::juhuasuan
