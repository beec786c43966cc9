// SPDX-License-Identifier: MIT
// The order's way from dispatch to publication: states, events, the timer, who may do what when.
#pragma once

#include "systems/xingtu_preferred/fields.h"
#include "systems/xingtu_preferred/money.h"
#include "systems/xingtu_preferred/order_deeds.h"
#include "task/change.h"

namespace hezuo::xingtu_preferred::order {

// clang-format off
inline constexpr StateRow kStates[] = {
    // id                      tab            final
    {"dispatched",            "pending"},
    {"accepted",              "in-progress"},
    {"scripted",              "in-progress"},
    {"filmed",                "in-progress"},
    {"approved",              "in-progress"},
    {"completed",             "completed",   true},
    {"cancelled.rejected",    "cancelled",   true},
    {"cancelled.timeout",     "cancelled",   true},
    {"cancelled.by-merchant", "cancelled",   true},
    {"cancelled.by-creator",  "cancelled",   true},
};

inline constexpr const char* kTabs[] = {"pending", "in-progress", "completed", "cancelled"};

// Endings need no count of the rounds: what two rounds cost, approval costs too, and the way to it is always open.
inline constexpr TaskField kTaskFields[] = {
    // name             kind           initial  decides values like
    {"schedule",       Kind::object,  nullptr, false, {}, "accept/schedule"},
    {"lateAccept",     Kind::boolean, "false", false},
    {"feedbackOpen",   Kind::boolean, "false"},
    {"feedbackRounds", Kind::integer, "0",     false},
    {"consentOpen",    Kind::boolean, "false"},
};

inline constexpr Field kScheduleField[] = {
    {.path = "schedule", .kind = Kind::object,
     .source = seed("S3", "优选 三 订单执行", "接单后,达人需提供脚本、视频提交等过程时间安排"), .nested = &kScheduleOfOrder},
};
inline constexpr Field kReason[] = {
    {.path = "reason", .kind = Kind::text, .multiline = true,
     .source = seed("S3", "优选 Q3", "优选任务与平台一口价传播任务的取消和赔付规则相同")},
};

inline constexpr EventRow kEvents[] = {
    // event            payload: form, fields
    {"accept",         {.id = "xingtu-preferred.order/accept",         .fields = kScheduleField}},
    {"reject",         {.id = "xingtu-preferred.order/reject",         .fields = {}}},
    {"submit-script",  {.id = "xingtu-preferred.order/submit-script",  .fields = {}}},
    {"submit-video",   {.id = "xingtu-preferred.order/submit-video",   .fields = {}}},
    {"feedback",       {.id = "xingtu-preferred.order/feedback",       .fields = {}}},
    {"approve",        {.id = "xingtu-preferred.order/approve",        .fields = {}}},
    {"publish",        {.id = "xingtu-preferred.order/publish",        .fields = {}}},
    {"cancel",         {.id = "xingtu-preferred.order/cancel",         .fields = kReason}},
    {"consent",        {.id = "xingtu-preferred.order/consent",        .fields = {}}},
    {"refuse-consent", {.id = "xingtu-preferred.order/refuse-consent", .fields = {}}},
};

inline constexpr const Guard* kQuiet = &kAwaitsNoConsent;
inline constexpr From kAccepted = {"accepted", "scripted", "filmed", "approved"};

inline constexpr Transition kTransitions[] = {
    // event            actor            from                                                          to                       guard             deeds
    {"accept",         Actor::creator,  {"dispatched"},                                               "accepted",              nullptr,          {&kAccept},
     seed("S3", "优选 三 确认接单", "收到任务后,达人需在1h内接单,响应时效将作为达人履单质量的参考依据之一")},
    {"reject",         Actor::creator,  {"dispatched"},                                               "cancelled.rejected",    nullptr,          {&deeds::unfreeze_all},
     seed("S3", "优选 Q3", "如因达人原因多次取消优选任务or拒接优选任务")},
    {"submit-script",  Actor::creator,  {"accepted"},                                                 "scripted",              kQuiet,           {},
     seed("S3", "优选 三 订单执行", "达人需提供脚本、视频提交等过程时间安排")},
    {"submit-video",   Actor::creator,  {"scripted"},                                                 "filmed",                kQuiet,           {},
     seed("S3", "优选 三 订单执行", "达人需提供脚本、视频提交等过程时间安排")},
    {"submit-video",   Actor::creator,  {"filmed"},                                                   nullptr,                 &kAwaitsNewVideo, {&kAnswerFeedback},
     public_fact("S3", "优选 三 订单执行", "与优选签约服务商配合按时保质完成商单")},
    {"feedback",       Actor::merchant, {"filmed"},                                                   nullptr,                 &kAwaitsNothing,  {&kGiveFeedback},
     public_fact("S3", "优选 三 订单执行", "与优选签约服务商配合按时保质完成商单")},
    {"approve",        Actor::merchant, {"filmed"},                                                   "approved",              &kAwaitsNothing,  {},
     public_fact("S3", "优选 三 订单执行", "与优选签约服务商配合按时保质完成商单")},
    {"publish",        Actor::creator,  {"approved"},                                                 "completed",             kQuiet,           {&deeds::settle_all},
     seed("S3", "优选 二 服务费", "该部分服务费会在任务服务费用结算时自动扣除")},
    {"cancel",         Actor::merchant, {"dispatched", "accepted", "scripted", "filmed", "approved"}, "cancelled.by-merchant", kQuiet,           {&kCompensate},
     public_fact("S3", "优选 Q3", "优选任务与平台一口价传播任务的取消和赔付规则相同")},
    {"cancel",         Actor::creator,  kAccepted,                                                    nullptr,                 kQuiet,           {&kAskConsent},
     public_fact("S3", "优选 Q3", "优选任务与平台一口价传播任务的取消和赔付规则相同")},
    {"consent",        Actor::merchant, kAccepted,                                                    "cancelled.by-creator",  &kAwaitsConsent,  {&kCloseConsent, &deeds::unfreeze_all},
     public_fact("S3", "优选 Q3", "优选任务与平台一口价传播任务的取消和赔付规则相同")},
    {"refuse-consent", Actor::merchant, kAccepted,                                                    nullptr,                 &kAwaitsConsent,  {&kCloseConsent},
     public_fact("S3", "优选 Q3", "优选任务与平台一口价传播任务的取消和赔付规则相同")},
};

inline constexpr TimerRow kTimers[] = {
    {.type = "accept-timeout", .rule = "xingtu-preferred.accept-timeout", .from = {"dispatched"},
     .to = "cancelled.timeout", .due = order_accept_timeout_due, .deeds = {&deeds::unfreeze_all},
     .limit = hours("hours", 24),
     .source = public_fact("S3", "优选 Q3", "优选任务与平台一口价传播任务的取消和赔付规则相同")},
};

inline constexpr Setting kSettings[] = {
    // rule, limit, source
    {"xingtu-preferred.accept-within", hours("hours", 1, "later is allowed, and noted: a reference for quality"),
     reading("S3", "优选 三 确认接单", "收到任务后,达人需在1h内接单,响应时效将作为达人履单质量的参考依据之一")},
    {"xingtu-preferred.cancel-compensation", number("feedbackRounds", 2, "rounds"),
     public_fact("S3", "优选 Q3", "优选任务与平台一口价传播任务的取消和赔付规则相同")},
    {"xingtu-preferred.fee", percents("percent", 15, "at most what the base fee leaves"),
     seed("S3", "优选 二 服务费", "将会向达人额外收取15%的技术服务费")},
    {"xingtu-preferred.order/baseFeePercent", percents("default", 5, "of independent creators"),
     seed("S3", "优选 Q1", "如果是独立创作达人基于优选任务会收取15%技术服务费+5%的平台服务费")},
};
// clang-format on

inline constexpr MachineTable kMachine = {
    .kind = "xingtu-preferred.order",
    .form = &kOrderForm,
    .states = kStates,
    .tabs = kTabs,
    .opening = {order_price, {}, reading("S3", "优选 三 确认接单", "确认意向的达人会收到优选任务派单")},
    .fields = kTaskFields,
    .events = kEvents,
    .transitions = kTransitions,
    .timers = kTimers,
    .decisions = kDecisions,
    .settings = kSettings,
    .fee = order_fee,
};

}  // namespace hezuo::xingtu_preferred::order
