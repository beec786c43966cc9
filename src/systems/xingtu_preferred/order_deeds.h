// SPDX-License-Identifier: MIT
// What the order's transitions do and ask, and what a cancellation costs.
#pragma once

#include "systems/xingtu_preferred/schedule.h"
#include "task/table.h"

namespace hezuo::xingtu_preferred {

void accept(Change& change);
void give_feedback(Change& change);
void answer_feedback(Change& change);
void compensate(Change& change);
void ask_consent(Change& change);
void close_consent(Change& change);

inline constexpr Deed kAccept = {"keep-schedule", accept};
inline constexpr Deed kGiveFeedback = {"open-feedback", give_feedback};
inline constexpr Deed kAnswerFeedback = {"complete-feedback-round", answer_feedback};
inline constexpr Deed kCompensate = {"compensate", compensate};
inline constexpr Deed kAskConsent = {"ask-consent", ask_consent};
inline constexpr Deed kCloseConsent = {"close-consent", close_consent};

bool awaits_consent(const TaskRecord& task);
bool awaits_no_consent(const TaskRecord& task);
bool awaits_new_video(const TaskRecord& task);
bool awaits_nothing(const TaskRecord& task);

inline constexpr Guard kAwaitsConsent = {"consent-open", awaits_consent};
inline constexpr Guard kAwaitsNoConsent = {"no-consent-open", awaits_no_consent};
inline constexpr Guard kAwaitsNewVideo = {"feedback-open", awaits_new_video};
inline constexpr Guard kAwaitsNothing = {"no-feedback-or-consent-open", awaits_nothing};

std::int64_t order_price(const Value& input, const Value& facts);
std::int64_t order_accept_timeout_due(const TaskRecord& task, std::int64_t hours);

inline constexpr Nested kScheduleOfOrder = {.form = &kSchedule};

inline constexpr const char* kAcceptWithinHours = "xingtu-preferred.accept-within.hours";
inline constexpr const char* kFeedbackRounds = "xingtu-preferred.cancel-compensation.feedbackRounds";

bool is_dispatched(const TaskRecord& task, std::int64_t at);
bool is_as_good_as_done(const TaskRecord& task, std::int64_t at);
bool is_filmed(const TaskRecord& task, std::int64_t at);
bool is_scripted(const TaskRecord& task, std::int64_t at);

// clang-format off
inline constexpr Predicate kCancelPredicates[] = {
    {"dispatched",                 is_dispatched},
    {"approved-or-feedback-given", is_as_good_as_done},
    {"filmed",                     is_filmed},
    {"scripted",                   is_scripted},
};

inline constexpr DecisionRow kCancelRows[] = {
    // dispatched, approved or feedback given, filmed, scripted   share of the price
    {"1---", percents("row1Percent", 0),   public_fact("S3", "优选 Q3", "优选任务与平台一口价传播任务的取消和赔付规则相同")},
    {"-1--", percents("row2Percent", 100), public_fact("S3", "优选 Q3", "优选任务与平台一口价传播任务的取消和赔付规则相同")},
    {"--1-", percents("row3Percent", 50),  public_fact("S3", "优选 Q3", "优选任务与平台一口价传播任务的取消和赔付规则相同")},
    {"---1", percents("row4Percent", 10),  public_fact("S3", "优选 Q3", "优选任务与平台一口价传播任务的取消和赔付规则相同")},
    {"----", percents("row5Percent", 0),   public_fact("S3", "优选 Q3", "优选任务与平台一口价传播任务的取消和赔付规则相同")},
};

inline constexpr DecisionTable kDecisions[] = {
    {"xingtu-preferred.cancel-compensation", kCancelPredicates, kCancelRows},
};
// clang-format on

}  // namespace hezuo::xingtu_preferred
