// SPDX-License-Identifier: MIT
// Rules of a promotion's period: permanent, or from one instant to another.
#pragma once

#include "form/check.h"
#include "form/table.h"

namespace hezuo::wechat_channels {

Finding period_shape(const RuleCall& call);
Finding period_shape_of_entry(const RuleCall& call);
Finding period_in_future(const RuleCall& call);
Finding period_length(const RuleCall& call);

// clang-format off
inline constexpr Rule kPeriodShape = {
    .id = "wechat-channels.period-shape", .at = "period",
    .reads = {"period.permanent", "period.startAt", "period.endAt"}, .check = period_shape,
    .codes = {Code::conflict, Code::conflict},
    .source = seed("S4", "3.1", "推广时间:最少一个小时,可设置为永久")};

/// The same for the promotions that a calculation is given.
inline constexpr Rule kPeriodShapeOfEntry = {
    .id = "wechat-channels.period-shape", .at = "promotions[].period",
    .reads = {"promotions[].period.permanent", "promotions[].period.startAt", "promotions[].period.endAt"},
    .check = period_shape_of_entry, .codes = {Code::conflict, Code::conflict},
    .source = seed("S4", "3.1", "推广时间:最少一个小时,可设置为永久")};

inline constexpr Rule kPeriodInFuture = {
    .id = "wechat-channels.period-in-future", .at = "period.startAt", .facts = {"now"}, .check = period_in_future,
    .codes = {Code::too_early, Code::too_early},
    .source = reading("S4", "3.1", "并设置推广时间")};

inline constexpr Rule kPeriodLength = {
    .id = "wechat-channels.period-length", .at = "period.endAt", .reads = {"period.startAt"}, .check = period_length,
    .codes = {Code::too_early, Code::too_early}, .limits = {hours("hours", 1)},
    .source = seed("S4", "3.1", "推广时间:最少一个小时,可设置为永久")};
// clang-format on

}  // namespace hezuo::wechat_channels
