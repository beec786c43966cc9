// SPDX-License-Identifier: MIT
// The forms that put products on a plan: the general one, and those for chosen creators over a period.
#pragma once

#include "form/table.h"

namespace hezuo::wechat_channels {

inline constexpr Limits kGeneralRate = {percents("min", 1), percents("max", 50)};
inline constexpr Limits kCreatorRate = {percents("min", 0), percents("max", 90)};

// clang-format off
inline constexpr Field kGeneralPlanFields[] = {
    {.path = "items", .kind = Kind::list, .entry = Kind::object,
     .limits = {entries("min", 1), entries("max", 20)},
     .source = public_fact("S4", "3.1 普通推广", "可批量设置商品佣金和单独设置商品佣金")},
    {.path = "items[].productId", .kind = Kind::id, .distinct = true,
     .source = seed("S4", "3.1 普通推广", "商品进入带货中心选品池,所有人都能看见")},
    {.path = "items[].commissionPercent", .kind = Kind::integer, .unit = "percent", .limits = kGeneralRate,
     .source = seed("S4", "3.1 普通推广", "佣金率范围:1%~50%")},
};

// Targeted and exclusive plans are filled in alike.
inline constexpr Field kCreatorPlanFields[] = {
    {.path = "items", .kind = Kind::list, .entry = Kind::object,
     .limits = {entries("min", 1), entries("max", 20)},
     .source = public_fact("S4", "3.1", "同时点击多个商品可选择批量设佣进行商品佣金率设置")},
    {.path = "items[].productId", .kind = Kind::id, .distinct = true,
     .source = seed("S4", "3.1", "针对达人设置定向的佣金")},
    {.path = "items[].commissionPercent", .kind = Kind::integer, .unit = "percent", .limits = kCreatorRate,
     .source = seed("S4", "3.1", "佣金率范围:0%~90%")},
    {.path = "creatorIds", .kind = Kind::list, .entry = Kind::id, .distinct = true,
     .limits = {entries("min", 1), entries("max", 30)},
     .source = public_fact("S4", "3.1", "搜索选择定向的达人")},
    {.path = "period", .kind = Kind::object,
     .source = seed("S4", "3.1", "推广时间:最少一个小时,可设置为永久")},
    {.path = "period.permanent", .kind = Kind::boolean, .presence = Presence::optional,
     .source = seed("S4", "3.1", "可设置为永久")},
    {.path = "period.startAt", .kind = Kind::instant, .presence = Presence::optional,
     .source = seed("S4", "3.1", "推广时间:最少一个小时")},
    {.path = "period.endAt", .kind = Kind::instant, .presence = Presence::optional,
     .source = seed("S4", "3.1", "推广时间:最少一个小时")},
};
// clang-format on

}  // namespace hezuo::wechat_channels
