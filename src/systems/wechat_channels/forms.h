// SPDX-License-Identifier: MIT
// The seven forms: their fields, facts and rules, put together.
#pragma once

#include "systems/wechat_channels/facts.h"
#include "systems/wechat_channels/fields_people.h"
#include "systems/wechat_channels/fields_plans.h"
#include "systems/wechat_channels/fields_promotion.h"
#include "systems/wechat_channels/rules_period.h"
#include "systems/wechat_channels/rules_product.h"
#include "systems/wechat_channels/rules_shop.h"

namespace hezuo::wechat_channels {

inline constexpr const char* kItemPlace = "items[].productId";

// clang-format off
inline constexpr Rule kGeneralPlanRules[] = {
    kJoined,
    kStaffGranted,
    general_once_rule(kItemPlace, general_once),
    exclusive_alone_rule(kItemPlace, not_exclusive_already),
};

inline constexpr Rule kTargetedPlanRules[] = {
    kPeriodShape,
    kPeriodInFuture,
    kPeriodLength,
    kJoined,
    kStaffGranted,
    targeted_needs_general_rule(kItemPlace, on_general_plan),
    one_per_creator_rule(kItemPlace, one_targeted_per_creator, {"creatorIds"}),
    exclusive_alone_rule(kItemPlace, not_exclusive_already),
};

inline constexpr Rule kExclusivePlanRules[] = {
    kPeriodShape,
    kPeriodInFuture,
    kPeriodLength,
    kJoined,
    kStaffGranted,
    one_per_creator_rule(kItemPlace, one_exclusive_per_creator, {"creatorIds"}),
    exclusive_alone_rule(kItemPlace, exclusive_has_no_other),
};

inline constexpr Rule kPromotionRules[] = {
    kPeriodShape,
    kPeriodInFuture,
    kPeriodLength,
    kJoined,
    kStaffGranted,
    general_once_rule("productId", promotion_general_once, {"plan"}),
    targeted_needs_general_rule("productId", promotion_on_general_plan, {"plan"}),
    one_per_creator_rule("productId", promotion_one_per_creator, {"plan", "creatorId"}),
    exclusive_alone_rule("productId", promotion_exclusive_alone, {"plan"}),
};

inline constexpr Rule kCreatorInviteRules[] = {kJoined, kStaffGranted, kReinvite};

/// Converting a promotion looks at its period, at no fact of the shop.
inline constexpr Rule kConvertRules[] = {kPeriodShape, kPeriodInFuture, kPeriodLength};
// clang-format on

inline constexpr FormTable kGeneralPlan = {
    .id = "wechat-channels.general-plan",
    .fields = kGeneralPlanFields,
    .facts = kGeneralPlanFacts,
    .rules = kGeneralPlanRules,
    .source = seed("S4", "3.1 普通推广", "商品进入带货中心选品池,所有人都能看见,佣金对所有达人相同"),
};

inline constexpr FormTable kTargetedPlan = {
    .id = "wechat-channels.targeted-plan",
    .fields = kCreatorPlanFields,
    .facts = kPromotionFacts,
    .rules = kTargetedPlanRules,
    .source = seed("S4", "3.1 定向推广", "普通计划的基础上,可以针对达人设置定向的佣金"),
};

inline constexpr FormTable kExclusivePlan = {
    .id = "wechat-channels.exclusive-plan",
    .fields = kCreatorPlanFields,
    .facts = kPromotionFacts,
    .rules = kExclusivePlanRules,
    .source = seed("S4", "3.1 专属推广", "商品指定达人可以看见,可针对该达人设置佣金"),
};

inline constexpr FormTable kCreatorInvite = {
    .id = "wechat-channels.creator-invite",
    .fields = kCreatorInviteFields,
    .facts = kCreatorInviteFacts,
    .rules = kCreatorInviteRules,
    .source = seed("S4", "四", "在【达人管理】页面点击【新增】"),
};

inline constexpr FormTable kPromotion = {
    .id = "wechat-channels.promotion",
    .fields = kPromotionFields,
    .facts = kPromotionFacts,
    .rules = kPromotionRules,
    .source = seed("S4", "3.2–3.4", "点击【优选联盟】-【推广管理】-【普通推广】-【新增】"),
};

inline constexpr FormTable kEnrolment = {
    .id = "wechat-channels.enrolment",
    .fields = kEnrolmentFields,
    .source = seed("S4", "一", "登录视频号小店:点击优选联盟,可进行申请开通优选联盟"),
};

inline constexpr FormTable kStaff = {
    .id = "wechat-channels.staff",
    .fields = kStaffFields,
    .source = seed("S4", "一", "如何为店员开通优选联盟权限"),
};

}  // namespace hezuo::wechat_channels
