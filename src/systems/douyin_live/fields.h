// SPDX-License-Identifier: MIT
// The order form of a live-stream selling task 抖音直播带货任务: what the merchant fills in, and what the platform
// knows.
#pragma once

#include "form/table.h"

namespace hezuo::douyin_live {

inline constexpr const char* kSessions[] = {"exclusive", "shared"};
inline constexpr const char* kPlans[] = {"general", "targeted"};
inline constexpr Limits kQuantityLimits = {
    number("min", 1, "units"),
    number("max", 999, "units", "hours if exclusive, slots if shared; no source bounds them")};

// clang-format off
inline constexpr Field kOrderFields[] = {
    {.path = "title", .kind = Kind::text, .limits = {characters("max", 20)},
     .source = seed("S1", "§3", "最多可输入20个字,支持汉字、字母、数字,字符形式")},
    {.path = "contactName", .kind = Kind::text, .limits = {characters("max", 50, "a name; the source gives no length")},
     .source = reading("S1", "§3", "任务联系人:达人接单后进行沟通联系的商家对接人姓名")},
    {.path = "contactPhone", .kind = Kind::phone,
     .source = seed("S1", "§3", "联系人手机号:达人接单后可通过此联系方式与商家联系")},
    {.path = "startAt", .kind = Kind::instant, .whole_minute = true,
     .source = seed("S1", "§3", "期望开播时间:商家可选择时间点,支持精确到分钟")},
    {.path = "returnSample", .kind = Kind::boolean,
     .source = seed("S1", "§3", "直播完后寄回样品:商家可选择样品是否需要寄回")},
    {.path = "creatorIds", .kind = Kind::list, .entry = Kind::id, .distinct = true,
     .limits = {entries("min", 1), entries("max", 1)},
     .source = seed("S1", "§3", "目前一个任务订单仅支持添加一个达人")},
    {.path = "session", .kind = Kind::enumeration, .values = kSessions,
     .source = seed("S1", "§1", "直播专场、直播拼场两种形式的坑位费交易")},
    {.path = "quantity", .kind = Kind::integer, .unit = "units", .limits = kQuantityLimits,
     .source = reading("S1", "§3", "具体金额为达人报价*数量")},
    {.path = "products", .kind = Kind::list, .entry = Kind::object,
     .limits = {entries("min", 1), entries("max", 50, "the source gives no number of products")},
     .source = reading("S1", "§3", "支持从精选联盟推广计划的普通计划中选择商品或新建定向计划添加商品")},
    {.path = "products[].productId", .kind = Kind::id, .distinct = true,
     .source = seed("S1", "§3", "合作商品")},
    {.path = "products[].plan", .kind = Kind::enumeration, .values = kPlans,
     .source = seed("S1", "§3 a, b", "普通计划商品……定向计划商品")},
    {.path = "products[].commissionPercent", .kind = Kind::integer, .unit = "percent", .when = {"plan", {"targeted"}},
     .limits = {percents("min", 0), percents("max", 80)},
     .source = public_fact("S1", "§3 b", "可以自定义设置提供给达人的佣金比例")},
    {.path = "products[].commissionPercent", .kind = Kind::integer, .presence = Presence::forbidden, .unit = "percent",
     .when = {"plan", {"general"}},
     .source = seed("S1", "§3 a", "达人按照普通计划佣金比例结算")},
};

inline constexpr Fact kOrderFacts[] = {
    {"now",                  FactKind::instant},
    {"merchant.xingtuBound", FactKind::flag},
    {"merchant.balanceFen",  FactKind::money},
    {"creator.resting",      FactKind::flag},
    {"creator.quoteFen",     FactKind::money},
    {"generalPlan",          FactKind::rates},
};
// clang-format on

}  // namespace hezuo::douyin_live
