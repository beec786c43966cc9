// SPDX-License-Identifier: MIT
// What opens a membership and an order of Xingtu Preferred 巨量星图优选.
#pragma once

#include "form/table.h"

namespace hezuo::xingtu_preferred {

// Shared with the calculation of the payout, so that both have the same parameters.
inline constexpr Limits kPriceLimits = {number("min", 1, "fen")};
inline constexpr Limits kBaseFeeLimits = {percents("min", 0), percents("max", 100)};

// clang-format off
inline constexpr Field kMembershipFields[] = {
    {.path = "creatorId", .kind = Kind::id,
     .source = seed("S3", "优选 三 优选签约", "符合优选要求的达人,将会收到优选签约的定向邀请")},
    {.path = "independent", .kind = Kind::boolean,
     .source = seed("S3", "优选 Q1", "如果是独立创作达人基于优选任务会收取15%技术服务费+5%的平台服务费")},
    {.path = "fanxing", .kind = Kind::boolean,
     .source = seed("S3", "优选 Q5", "繁星达人同样可以签约成为优选的签约达人")},
};

inline constexpr Field kOrderFields[] = {
    {.path = "orderId", .kind = Kind::id,
     .source = seed("S3", "优选 三 确认接单", "确认意向的达人会收到优选任务派单")},
    {.path = "priceFen", .kind = Kind::integer, .unit = "fen", .limits = kPriceLimits,
     .source = seed("S3", "优选 Q3", "优选任务与平台一口价传播任务的取消和赔付规则相同")},
    {.path = "preferred", .kind = Kind::boolean,
     .source = seed("S3", "优选 Q1", "只有优选任务才会额外收取达人15%的技术服务费")},
    {.path = "independent", .kind = Kind::boolean,
     .source = seed("S3", "优选 Q1", "如果是独立创作达人基于优选任务会收取15%技术服务费+5%的平台服务费")},
    {.path = "baseFeePercent", .kind = Kind::integer, .presence = Presence::optional, .unit = "percent",
     .when = {"independent", {"true"}}, .limits = kBaseFeeLimits,
     .source = seed("S3", "优选 Q1", "15%技术服务费+5%的平台服务费")},
    {.path = "baseFeePercent", .kind = Kind::integer, .unit = "percent",
     .when = {"independent", {"false"}}, .limits = kBaseFeeLimits,
     .source = seed("S3", "优选 Q1", "在过往服务费的基础上额外收取")},
    {.path = "fanxing", .kind = Kind::boolean,
     .source = seed("S3", "优选 Q5", "其中优选增派的商单将不会统计到繁星的商单总量的结算中")},
};
// clang-format on

inline constexpr FormTable kMembershipForm = {
    .id = "xingtu-preferred.membership",
    .fields = kMembershipFields,
    .source = seed("S3", "优选 三 优选签约", "符合优选要求的达人,将会收到优选签约的定向邀请"),
};

inline constexpr FormTable kOrderForm = {
    .id = "xingtu-preferred.order",
    .fields = kOrderFields,
    .source = seed("S3", "优选 三 确认接单", "确认意向的达人会收到优选任务派单"),
};

}  // namespace hezuo::xingtu_preferred
