// SPDX-License-Identifier: MIT
// Service fees: the base fee, and the preferred fee on top of it; each on the gross, together never more than that.
#pragma once

#include "form/finding.h"
#include "rulebook/parameters.h"
#include "systems/xingtu_preferred/fields.h"
#include "task/table.h"

namespace hezuo::xingtu_preferred {

/// The fee on what is settled to the creator.
std::int64_t order_fee(const TaskRecord& task, std::int64_t gross);

Finding payout(const Value& input, const Parameters& parameters, ObjectBuilder& result);

inline constexpr const char* kPreferredFeePercent = "xingtu-preferred.fee.percent";
inline constexpr const char* kIndependentBaseFeePercent = "xingtu-preferred.order/baseFeePercent.default";

// clang-format off
inline constexpr Field kPayoutFields[] = {
    {.path = "priceFen", .kind = Kind::integer, .unit = "fen", .limits = kPriceLimits,
     .source = seed("S3", "优选 二 服务费", "该部分服务费会在任务服务费用结算时自动扣除"),
     .limits_of = "xingtu-preferred.order/priceFen"},
    {.path = "preferred", .kind = Kind::boolean,
     .source = seed("S3", "优选 Q1", "只有优选任务才会额外收取达人15%的技术服务费")},
    {.path = "independent", .kind = Kind::boolean,
     .source = seed("S3", "优选 Q1", "如果是独立创作达人基于优选任务会收取15%技术服务费+5%的平台服务费")},
    {.path = "baseFeePercent", .kind = Kind::integer, .presence = Presence::optional, .unit = "percent",
     .when = {"independent", {"true"}}, .limits = kBaseFeeLimits,
     .source = seed("S3", "优选 Q1", "15%技术服务费+5%的平台服务费"),
     .limits_of = "xingtu-preferred.order/baseFeePercent"},
    {.path = "baseFeePercent", .kind = Kind::integer, .unit = "percent",
     .when = {"independent", {"false"}}, .limits = kBaseFeeLimits,
     .source = seed("S3", "优选 Q1", "在过往服务费的基础上额外收取"),
     .limits_of = "xingtu-preferred.order/baseFeePercent"},
};
// clang-format on

}  // namespace hezuo::xingtu_preferred
