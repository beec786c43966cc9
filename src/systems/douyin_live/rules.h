// SPDX-License-Identifier: MIT
// Rules of the order between its fields and on facts.
#pragma once

#include "systems/douyin_live/fields.h"

namespace hezuo::douyin_live {

Finding start_in_future(const RuleCall& call);
Finding xingtu_bound(const RuleCall& call);
Finding creator_open(const RuleCall& call);
Finding in_general_plan(const RuleCall& call);
Finding balance_suffices(const RuleCall& call);

// clang-format off
inline constexpr Rule kOrderRules[] = {
    {.id = "douyin-live.start-in-future", .at = "startAt", .facts = {"now"}, .check = start_in_future,
     .codes = {Code::too_early, Code::too_early},
     .source = reading("S1", "§3", "期望开播时间")},
    {.id = "douyin-live.xingtu-bound", .at = "", .facts = {"merchant.xingtuBound"}, .check = xingtu_bound,
     .codes = {Code::not_eligible, Code::not_eligible},
     .source = seed("S1", "§2", "绑定星图账号")},
    {.id = "douyin-live.creator-open", .at = "creatorIds", .facts = {"creator.resting"}, .check = creator_open,
     .codes = {Code::not_eligible, Code::not_eligible},
     .source = seed("S1", "§3.1", "“立即下单”按钮不可点时,为达人休息中,暂停接单")},
    {.id = "douyin-live.general-plan", .at = "products[].productId", .reads = {"products[].plan"},
     .facts = {"generalPlan"}, .check = in_general_plan, .codes = {Code::not_listed, Code::not_listed},
     .source = seed("S1", "§3 a", "从百应推广计划(精选联盟)的普通计划中选择商品进行添加")},
    {.id = "douyin-live.balance", .at = "quantity", .facts = {"merchant.balanceFen", "creator.quoteFen"},
     .check = balance_suffices, .codes = {Code::insufficient, Code::too_big},
     .source = reading("S1", "§3 发布任务", "如果星图资金账户可用金额小于达人报价,无法提交任务,需先充值")},
};
// clang-format on

}  // namespace hezuo::douyin_live
