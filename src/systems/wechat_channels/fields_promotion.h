// SPDX-License-Identifier: MIT
// One promotion of one product, and what its conversion to an exclusive one asks for.
#pragma once

#include "systems/wechat_channels/facts.h"
#include "systems/wechat_channels/fields_plans.h"

namespace hezuo::wechat_channels {

// A promotion's rate is bounded as that of the plan it stands on: one parameter for both.
inline constexpr const char* kGeneralRateRule = "wechat-channels.general-plan/items/commissionPercent";
inline constexpr const char* kTargetedRateRule = "wechat-channels.targeted-plan/items/commissionPercent";
inline constexpr const char* kExclusiveRateRule = "wechat-channels.exclusive-plan/items/commissionPercent";

// clang-format off
inline constexpr Field kPromotionFields[] = {
    {.path = "plan", .kind = Kind::enumeration, .values = kPlans,
     .source = seed("S4", "3.2–3.4", "点击普通推广/定向推广/专属推广")},
    {.path = "productId", .kind = Kind::id,
     .source = seed("S4", "3.2", "通过商品名称或ID来搜索需要推广的商品,并选择此商品")},
    {.path = "commissionPercent", .kind = Kind::integer, .unit = "percent", .when = {"plan", {"general"}},
     .limits = kGeneralRate, .source = seed("S4", "3.1 普通推广", "佣金率范围:1%~50%"), .limits_of = kGeneralRateRule},
    {.path = "commissionPercent", .kind = Kind::integer, .unit = "percent", .when = {"plan", {"targeted"}},
     .limits = kCreatorRate, .source = seed("S4", "3.1 定向推广", "佣金率范围:0%~90%"), .limits_of = kTargetedRateRule},
    {.path = "commissionPercent", .kind = Kind::integer, .unit = "percent", .when = {"plan", {"exclusive"}},
     .limits = kCreatorRate, .source = seed("S4", "3.1 专属推广", "佣金率范围:0%~90%"), .limits_of = kExclusiveRateRule},
    {.path = "creatorId", .kind = Kind::id, .when = {"plan", {"targeted", "exclusive"}},
     .source = seed("S4", "3.3, 3.4", "搜索选择定向的达人,并设置推广时间")},
    {.path = "creatorId", .kind = Kind::id, .presence = Presence::forbidden, .when = {"plan", {"general"}},
     .source = seed("S4", "3.1 普通推广", "佣金对所有达人相同")},
    {.path = "period", .kind = Kind::object, .when = {"plan", {"targeted", "exclusive"}},
     .source = seed("S4", "3.1", "推广时间:最少一个小时,可设置为永久")},
    {.path = "period", .kind = Kind::object, .presence = Presence::forbidden, .when = {"plan", {"general"}},
     .source = seed("S4", "3.1 普通推广", "商品进入带货中心选品池,所有人都能看见")},
    {.path = "period.permanent", .kind = Kind::boolean, .presence = Presence::optional,
     .source = seed("S4", "3.1", "可设置为永久")},
    {.path = "period.startAt", .kind = Kind::instant, .presence = Presence::optional,
     .source = seed("S4", "3.1", "推广时间:最少一个小时")},
    {.path = "period.endAt", .kind = Kind::instant, .presence = Presence::optional,
     .source = seed("S4", "3.1", "推广时间:最少一个小时")},
};

inline constexpr Field kConvertFields[] = {
    {.path = "creatorId", .kind = Kind::id,
     .source = seed("S4", "3.2", "找到需要设置专属推广的达人并选择推广时间")},
    {.path = "period", .kind = Kind::object,
     .source = seed("S4", "3.2", "找到需要设置专属推广的达人并选择推广时间")},
    {.path = "period.permanent", .kind = Kind::boolean, .presence = Presence::optional,
     .source = seed("S4", "3.1", "可设置为永久")},
    {.path = "period.startAt", .kind = Kind::instant, .presence = Presence::optional,
     .source = seed("S4", "3.1", "推广时间:最少一个小时")},
    {.path = "period.endAt", .kind = Kind::instant, .presence = Presence::optional,
     .source = seed("S4", "3.1", "推广时间:最少一个小时")},
    {.path = "commissionPercent", .kind = Kind::integer, .unit = "percent", .limits = kCreatorRate,
     .source = seed("S4", "3.1 专属推广", "佣金率范围:0%~90%"), .limits_of = kExclusiveRateRule},
};
// clang-format on

}  // namespace hezuo::wechat_channels
