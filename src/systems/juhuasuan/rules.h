// SPDX-License-Identifier: MIT
// Rules of the task and of the activity between their fields and on facts, and the two forms.
#pragma once

#include "systems/juhuasuan/fields.h"

namespace hezuo::juhuasuan {

Finding deliver_in_future(const RuleCall& call);
Finding deliver_before_preheat(const RuleCall& call);
Finding eligible_activity(const RuleCall& call);
Finding channel_permission(const RuleCall& call);
Finding leader_first(const RuleCall& call);
Finding leader_creator(const RuleCall& call);
Finding one_material_task(const RuleCall& call);
Finding roles_fit_group(const RuleCall& call);

// clang-format off
inline constexpr Rule kTaskRules[] = {
    {.id = "juhuasuan.deliver-in-future", .at = "deliverBy", .facts = {"now"}, .check = deliver_in_future,
     .codes = {Code::too_early, Code::too_early},
     .source = reading("S0", "Q3", "请给达人预留足够时间")},
    {.id = "juhuasuan.deliver-before-preheat", .at = "deliverBy", .facts = {"activity.preheatAt"},
     .check = deliver_before_preheat, .codes = {Code::too_late, Code::too_late},
     .source = seed("S0", "Q3", "达人需要在活动预热前一天交稿")},
    {.id = "juhuasuan.eligible-activity", .at = "", .facts = {"activity.group", "activity.approved"},
     .check = eligible_activity, .codes = {Code::not_eligible, Code::not_eligible},
     .source = seed("S0", "Q1, Q5", "您需要先报名聚划算达人合作的品牌团主题团活动,审核通过后通过达人合作设置入口进入")},
    {.id = "juhuasuan.channel-permission", .at = "channel", .reads = {"kind"}, .facts = {"creator.channels"},
     .check = channel_permission, .codes = {Code::not_eligible, Code::not_eligible},
     .source = seed("S0", "Q19", "拥有淘内其他内容渠道(必买清单、有好货等)权限的达人投稿至指定渠道")},
    {.id = "juhuasuan.leader-first", .at = "kind", .facts = {"activity.group", "merchant.role", "leaderCreatorId"},
     .check = leader_first, .codes = {Code::wrong_state, Code::wrong_state},
     .source = seed("S0", "Q14, Q10", "主题团商家需要等团长发布完素材任务后才可以发布任务")},
    {.id = "juhuasuan.leader-creator", .at = "creatorId", .reads = {"kind"},
     .facts = {"activity.group", "merchant.role", "leaderCreatorId"},
     .check = leader_creator, .codes = {Code::conflict, Code::conflict},
     .source = reading("S0", "Q17", "由团长指定新的达人")},
    {.id = "juhuasuan.one-material-task", .at = "kind", .facts = {"ownMaterialOpen"}, .check = one_material_task,
     .codes = {Code::conflict, Code::conflict},
     .source = reading("S0", "Q14, Q22", "素材任务发布后除非任务失败,否则在失败前不可发起新任务")},
};

inline constexpr Rule kActivityRules[] = {
    {.id = "juhuasuan.roles", .at = "merchants", .reads = {"group", "merchants[].role"}, .check = roles_fit_group,
     .codes = {Code::conflict, Code::conflict},
     .source = seed("S0", "Q9, Q10", "主题团若需要素材任务,团长一定需要参与达人合作")},
};

/// What a task of each kind delivers, and where that shows.
inline constexpr Note kTaskNotes[] = {
    {"delivered", "material", seed("S0", "Q20, Q21", "素材任务是图片形式")},
    {"delivered", "content",  seed("S0", "Q19, Q21", "内容任务是投稿至指定渠道形式")},
    {"shown",     "material", seed("S0", "Q12", "素材任务用于minisite页的魔切图图片")},
    {"shown",     "content",  seed("S0", "Q12", "内容任务展示在必买清单、有好货等指定渠道")},
};
// clang-format on

inline constexpr FormTable kTask = {
    .id = "juhuasuan.task",
    .fields = kTaskFields,
    .facts = kTaskFacts,
    .rules = kTaskRules,
    .source = seed("S0", "Q6", "如何发布达人任务"),
    .notes = kTaskNotes,
};

inline constexpr FormTable kActivity = {
    .id = "juhuasuan.activity",
    .fields = kActivityFields,
    .rules = kActivityRules,
    .source = seed("S0", "Q5", "您需要先报名聚划算达人合作的品牌团主题团活动"),
};

}  // namespace hezuo::juhuasuan
