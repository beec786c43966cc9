// SPDX-License-Identifier: MIT
// A creator's way through the preferred pool: invited, signed or declined, removed after too many refused orders.
#pragma once

#include "systems/xingtu_preferred/fields.h"
#include "systems/xingtu_preferred/membership_deeds.h"

namespace hezuo::xingtu_preferred::membership {

// clang-format off
inline constexpr StateRow kStates[] = {
    // id         tab                         final
    {"invited",  "sent"},
    {"signed",   "xingtu-preferred-signed"},
    {"declined", "declined",                 true},
    {"removed",  "xingtu-preferred-removed", true},
};

inline constexpr const char* kTabs[] = {"sent", "xingtu-preferred-signed", "declined", "xingtu-preferred-removed"};

inline constexpr const char* kAnswers[] = {"open", "confirmed", "refused"};
inline constexpr Field kInquiryMembers[] = {
    {.path = "inquiryId", .kind = Kind::id},
    {.path = "answer", .kind = Kind::enumeration, .values = kAnswers},
};

inline constexpr TaskField kTaskFields[] = {
    // name                     kind           initial  decides values like     entry         members
    {"inquiries",              Kind::list,    "[]",    false,  {},    nullptr, Kind::object, kInquiryMembers},
    {"strikes",                Kind::list,    "[]",    true,   {},    nullptr, Kind::id},
    {"atRisk",                 Kind::boolean, "false", false},
    {"confirmationsToRecover", Kind::integer, "null",  false},
};

inline constexpr Field kInquiry[] = {
    {.path = "inquiryId", .kind = Kind::id,
     .source = seed("S3", "优选 三 确认意向", "平台会通过站内信/优选签约服务商建联/官方客服建联等方式询问达人接单意向及档期"),
     .membership = &kNewInquiry},
};
inline constexpr Field kAnswer[] = {
    {.path = "inquiryId", .kind = Kind::id,
     .source = seed("S3", "优选 二 接单率", "接受优选意向询单后,需保证接单率在80%以上"),
     .membership = &kOpenInquiry},
};
inline constexpr Field kOrderId[] = {
    {.path = "orderId", .kind = Kind::id,
     .source = seed("S3", "优选 Q3", "如因达人原因多次取消优选任务or拒接优选任务,将会被剔除优选签约池")},
};

inline constexpr EventRow kEvents[] = {
    // event             payload: form, fields
    {"sign",            {.id = "xingtu-preferred.membership/sign",            .fields = {}}},
    {"decline",         {.id = "xingtu-preferred.membership/decline",         .fields = {}}},
    {"inquire",         {.id = "xingtu-preferred.membership/inquire",         .fields = kInquiry}},
    {"confirm",         {.id = "xingtu-preferred.membership/confirm",         .fields = kAnswer}},
    {"refuse",          {.id = "xingtu-preferred.membership/refuse",          .fields = kAnswer}},
    {"order-refused",   {.id = "xingtu-preferred.membership/order-refused",   .fields = kOrderId}},
    {"order-cancelled", {.id = "xingtu-preferred.membership/order-cancelled", .fields = kOrderId}},
};

inline constexpr Transition kTransitions[] = {
    // event             actor            from         to          guard    deeds
    {"sign",            Actor::creator,  {"invited"}, "signed",   nullptr, {},
     seed("S3", "优选 三 优选签约", "将会收到优选签约的定向邀请,成为优选签约达人")},
    {"decline",         Actor::creator,  {"invited"}, "declined", nullptr, {},
     seed("S3", "优选 三 优选签约", "将会收到优选签约的定向邀请")},
    {"inquire",         Actor::platform, {"signed"},  nullptr,    nullptr, {&kAsk},
     seed("S3", "优选 三 确认意向", "在正式下单前,平台会通过站内信/优选签约服务商建联/官方客服建联等方式询问达人接单意向及档期")},
    {"confirm",         Actor::creator,  {"signed"},  nullptr,    nullptr, {&kConfirmIntent},
     seed("S3", "优选 三 确认接单", "确认意向的达人会收到优选任务派单")},
    {"refuse",          Actor::creator,  {"signed"},  nullptr,    nullptr, {&kRefuseIntent},
     seed("S3", "优选 二 接单率", "多次不接单的达人将减少或停止优选合作")},
    {"order-refused",   Actor::platform, {"signed"},  nullptr,    nullptr, {&kStrike},
     seed("S3", "优选 Q3", "如因达人原因多次取消优选任务or拒接优选任务,将会被剔除优选签约池"), {"removed"}},
    {"order-cancelled", Actor::platform, {"signed"},  nullptr,    nullptr, {&kStrike},
     seed("S3", "优选 Q3", "如因达人原因多次取消优选任务or拒接优选任务,将会被剔除优选签约池"), {"removed"}},
};

inline constexpr Setting kSettings[] = {
    // rule, limit, source
    {"xingtu-preferred.acceptance-rate", percents("minPercent", 80, "of the inquiries answered; open ones do not count"),
     reading("S3", "优选 二 接单率", "接受优选意向询单后,需保证接单率在80%以上,多次不接单的达人将减少或停止优选合作")},
    {"xingtu-preferred.removal", number("max", 3, "orders", "the source says several times without a number"),
     reading("S3", "优选 Q3", "如因达人原因多次取消优选任务or拒接优选任务,将会被剔除优选签约池,不再享受优选订单的增派")},
};

inline constexpr Rule kNotes[] = {
    {.id = "xingtu-preferred.fanxing", .at = "fanxing",
     .source = seed("S3", "优选 Q5", "优选增派的商单将不会统计到繁星的商单总量的结算中,在月结时优选任务依旧会增收15%的技术服务费")},
};

inline constexpr Party kParties[] = {{Actor::creator, "creatorId"}};
// clang-format on

inline constexpr MachineTable kMachine = {
    .kind = "xingtu-preferred.membership",
    .form = &kMembershipForm,
    .states = kStates,
    .tabs = kTabs,
    .opening = {nullptr, {}, seed("S3", "优选 三 优选签约", "符合优选要求的达人,将会收到优选签约的定向邀请")},
    .fields = kTaskFields,
    .events = kEvents,
    .transitions = kTransitions,
    .parties = kParties,
    .settings = kSettings,
    .notes = kNotes,
};

}  // namespace hezuo::xingtu_preferred::membership
