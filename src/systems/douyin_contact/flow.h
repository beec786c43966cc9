// SPDX-License-Identifier: MIT
// The invitation's way: sent, then exchanged or declined. It does not expire: the source is silent.
#pragma once

#include "systems/douyin_contact/deeds.h"
#include "systems/douyin_contact/rules.h"
#include "task/table.h"

namespace hezuo::douyin_contact {

// clang-format off
inline constexpr StateRow kStates[] = {
    // id           tab          final
    {"sent",       "sent"},
    {"exchanged",  "exchanged", true},
    {"declined",   "declined",  true},
};

inline constexpr const char* kTabs[] = {"sent", "exchanged", "declined"};

inline constexpr TaskField kTaskFields[] = {
    // name            kind           initial  decides values like
    {"viewedAt",       Kind::instant, nullptr, false},
    {"creatorContact", Kind::object,  nullptr, false, {}, "agree/contact"},
};

inline constexpr Field kContact[] = {
    {.path = "contact", .kind = Kind::object, .presence = Presence::optional,
     .source = seed("S2", "第三步", "点击交换联系方式,首次操作,需要达人填写自己的联系方式")},
    {.path = "contact.phone", .kind = Kind::phone, .presence = Presence::optional,
     .source = seed("S2", "第四步", "查看达人提供的手机号、微信号(根据达人实际填写情况展示)")},
    {.path = "contact.wechat", .kind = Kind::wechat, .presence = Presence::optional,
     .source = seed("S2", "第四步", "查看达人提供的手机号、微信号(根据达人实际填写情况展示)")},
};
inline constexpr Fact kAgreeFacts[] = {{"creator.contactOnFile", FactKind::flag}};
inline constexpr Rule kAgreeRules[] = {
    {.id = "douyin-contact.creator-contact", .at = "contact", .reads = {"contact.phone", "contact.wechat"},
     .facts = {"creator.contactOnFile"}, .check = creator_contact_given, .codes = {Code::required, Code::required},
     .source = seed("S2", "第三步", "首次操作,需要达人填写自己的联系方式")},
};

inline constexpr EventRow kEvents[] = {
    // event     payload: form, fields, facts, rules
    {"view",    {.id = "douyin-contact.invite/view",    .fields = {}}},
    {"agree",   {.id = "douyin-contact.invite/agree",   .fields = kContact, .facts = kAgreeFacts, .rules = kAgreeRules}},
    {"decline", {.id = "douyin-contact.invite/decline", .fields = {}}},
};

inline constexpr Transition kTransitions[] = {
    // event     actor           from      to           guard    deeds
    {"view",    Actor::creator, {"sent"}, nullptr,     nullptr, {&kView},
     seed("S2", "第三步", "等待达人查看你发送的合作邀请,并进行处理")},
    {"agree",   Actor::creator, {"sent"}, "exchanged", nullptr, {&kExchange, &kTellMerchant},
     seed("S2", "第三步", "达人的处理结果会在次日通过短信、百应站内信通知你")},
    {"decline", Actor::creator, {"sent"}, "declined",  nullptr, {&kTellMerchant},
     seed("S2", "第三步", "达人的处理结果会在次日通过短信、百应站内信通知你")},
};

inline constexpr Party kParties[] = {{Actor::creator, "creatorId"}};

inline constexpr Hidden kHidden[] = {
    {Actor::creator, "contact", is_exchanged, seed("S2", "(6)", "达人同意交换联系方式后,可互相查看联系方式")},
};
// clang-format on

}  // namespace hezuo::douyin_contact
