// SPDX-License-Identifier: MIT
// What the order's transitions do and ask, and what a cancellation costs.
#pragma once

#include "form/finding.h"
#include "task/table.h"

namespace hezuo::douyin_live {

void remind(Change& change);
void create_targeted_plans(Change& change);
void record_work(Change& change);
void start_live(Change& change);
void end_live(Change& change);
void compensate(Change& change);
void open_mediation(Change& change);
void resolve(Change& change);
void announce(Change& change);

inline constexpr Deed kRemind = {"remind", remind};
inline constexpr Deed kCreateTargetedPlans = {"create-targeted-plans", create_targeted_plans};
inline constexpr Deed kRecordWork = {"record-work", record_work};
inline constexpr Deed kStartLive = {"link-live-room", start_live};
inline constexpr Deed kEndLive = {"end-live", end_live};
inline constexpr Deed kCompensate = {"compensate", compensate};
inline constexpr Deed kOpenMediation = {"open-mediation", open_mediation};
inline constexpr Deed kResolve = {"split-as-mediated", resolve};
inline constexpr Deed kAnnounce = {"announce", announce};

bool in_mediation(const TaskRecord& task);
bool not_in_mediation(const TaskRecord& task);
inline constexpr Guard kInMediation = {"mediation-open", in_mediation};
inline constexpr Guard kNotInMediation = {"no-mediation-open", not_in_mediation};

Finding remind_daily(const RuleCall& call);
Finding dispute_once(const RuleCall& call);

std::int64_t accept_timeout_due(const TaskRecord& task, std::int64_t hours);
std::int64_t auto_confirm_due(const TaskRecord& task, std::int64_t days);

bool was_accepted(const TaskRecord& task);

/// Quote × quantity, what publication freezes.
std::int64_t order_amount(const Value& input, const Value& facts);
/// The first instant of the day of the live: from here on a cancellation costs all.
std::int64_t day_of_live(const TaskRecord& task);

bool not_accepted_yet(const TaskRecord& task, std::int64_t at);
bool day_of_live_or_started(const TaskRecord& task, std::int64_t at);
bool has_worked(const TaskRecord& task, std::int64_t at);

// clang-format off
inline constexpr Predicate kCancelPredicates[] = {
    {"not-accepted-yet",       not_accepted_yet},
    {"day-of-live-or-started", day_of_live_or_started},
    {"worked",                 has_worked},
};

inline constexpr DecisionRow kCancelRows[] = {
    // not accepted, day or live, worked   share of the amount
    {"1--", percents("row1Percent", 0),   seed("S1", "§5 b", "达人未接单时取消,无影响")},
    {"-1-", percents("row2Percent", 100), seed("S1", "§5 d", "执行当天取消任务,赔付100%")},
    {"--0", percents("row3Percent", 0),   reading("S1", "§5 c", "商家下单且达人接单后3天内没有任务动作,无需赔付")},
    {"---", {},                           reading("S1", "§5", "对取消任务的赔付金额不满意,可联系平台客服介入")},
};

inline constexpr DecisionTable kDecisions[] = {
    {"douyin-live.cancel-compensation", kCancelPredicates, kCancelRows},
};
// clang-format on

}  // namespace hezuo::douyin_live
