// SPDX-License-Identifier: MIT
// What of a published task may still be edited: the decision table, and the fields that each of its rows opens.
#pragma once

#include "systems/juhuasuan/rules.h"
#include "task/table.h"

namespace hezuo::juhuasuan {

bool failed_before_delivery(const TaskRecord& task, std::int64_t at);
bool content_or_brand(const TaskRecord& task, std::int64_t at);
bool whole_round_failed(const TaskRecord& task, std::int64_t at);
bool of_leader(const TaskRecord& task, std::int64_t at);

/// Whether the task in focus may change this field of its form now.
bool is_editable(const TaskRecord& task, std::string_view field);

// clang-format off
inline constexpr Predicate kEditPredicates[] = {
    {"failed-before-delivery", failed_before_delivery},
    {"content-or-brand",       content_or_brand},
    {"whole-round-failed",     whole_round_failed},
    {"leader",                 of_leader},
};

inline constexpr DecisionRow kEditRows[] = {
    // failed, content or brand, whole round failed, leader
    {"0---", {}, seed("S0", "Q4", "在任务发布后除非任务失败(达人拒接任务/接受任务后逾期未交付)否则报价不可以修改")},
    {"-1--", {}, seed("S0", "Q13 c, Q16 b, d", "商家若任务失败,不可编辑原任务,只可重新发起任务,指定达人及任务要求重新提交")},
    {"--1-", {}, seed("S0", "Q17", "主题团商家任务全部处于失败状态时,商家可重新发起新任务,由团长指定新的达人")},
    {"---1", {}, seed("S0", "Q13 b, Q16 c", "主题团商家团长商家被拒绝,其他商家任务未失败,团长可修改任务要求、报价、交付时间,不可修改指定达人"),
     {"requirements", "quoteFen", "deliverBy"}},
    {"----", {}, seed("S0", "Q13 a, Q16 b", "主题团商家中非团长商家任务被拒绝,其他商家任务未失败时,商家只可修改任务报价,其他信息不可修改"),
     {"quoteFen"}},
};

inline constexpr DecisionTable kDecisions[] = {
    {"juhuasuan.editable-fields", kEditPredicates, kEditRows, &kTask},
};
// clang-format on

}  // namespace hezuo::juhuasuan
