// SPDX-License-Identifier: MIT
// The ways of a shop into the alliance, of staff to a grant, of an invitation to a cooperation.
#pragma once

#include "systems/wechat_channels/deeds.h"
#include "systems/wechat_channels/forms.h"

namespace hezuo::wechat_channels {

// clang-format off
inline constexpr StateRow kEnrolmentStates[] = {
    // id         tab                        final
    {"out",      "wechat-channels-out"},
    {"joined",   "wechat-channels-joined"},
    {"evicted",  "wechat-channels-evicted"},
    {"barred",   "wechat-channels-evicted", true},
};

inline constexpr const char* kEnrolmentTabs[] = {
    "wechat-channels-out", "wechat-channels-joined", "wechat-channels-evicted"};

inline constexpr TaskField kEnrolmentTaskFields[] = {
    // name        kind           initial
    {"evictions",  Kind::integer, "0"},
};

inline constexpr Field kApplyFields[] = {
    {.path = "meetsStandards", .kind = Kind::boolean,
     .source = seed("S4", "一", "满足下方公告中的要求即可开通")},
};
inline constexpr Rule kApplyRules[] = {kStandards};

inline constexpr EventRow kEnrolmentEvents[] = {
    // event   payload: form, fields, facts, rules
    {"apply", {.id = "wechat-channels.enrolment/apply", .fields = kApplyFields, .facts = {}, .rules = kApplyRules}},
    {"evict", {.id = "wechat-channels.enrolment/evict", .fields = {}}},
};

inline constexpr Transition kEnrolmentTransitions[] = {
    // event   actor             from                to         guard              deeds
    {"apply", Actor::merchant, {"out", "evicted"}, "joined",  nullptr,           {},
     seed("S4", "一", "如清退后再次达标,即可重新申请开通")},
    {"evict", Actor::platform, {"joined"},         "evicted", &kEarlierEviction, {&kCountEviction},
     seed("S4", "一", "如命中清退标准,则会被系统自动清退")},
    {"evict", Actor::platform, {"joined"},         "barred",  &kLastEviction,    {&kCountEviction},
     seed("S4", "一", "清退满3次,永久禁止入驻联盟")},
};

inline constexpr Source kEvictionsSource = seed("S4", "一", "清退满3次,永久禁止入驻联盟");
inline constexpr Setting kEnrolmentSettings[] = {
    {"wechat-channels.evictions", {"max", 3, "evictions", 1, kMaxFen, "", {}}, kEvictionsSource},
};
inline constexpr Rule kEnrolmentNotes[] = {
    {.id = "wechat-channels.evictions", .at = "", .source = kEvictionsSource},
};

inline constexpr StateRow kStaffStates[] = {
    // id         tab
    {"none",     "wechat-channels-no-grant"},
    {"invited",  "sent"},
    {"granted",  "wechat-channels-granted"},
};

inline constexpr const char* kStaffTabs[] = {"wechat-channels-no-grant", "sent", "wechat-channels-granted"};

inline constexpr EventRow kStaffEvents[] = {
    // event    payload: form, fields
    {"invite", {.id = "wechat-channels.staff/invite", .fields = {}}},
    {"accept", {.id = "wechat-channels.staff/accept", .fields = {}}},
    {"revoke", {.id = "wechat-channels.staff/revoke", .fields = {}}},
};

// The owner invites and revokes, the staff accepts; to the rules both are the merchant's side.
inline constexpr Transition kStaffTransitions[] = {
    // event    actor             from                    to         guard    deeds
    {"invite", Actor::merchant, {"none"},               "invited", nullptr, {},
     seed("S4", "一", "店长扫码邀请需要添加优选联盟权限的店员")},
    {"accept", Actor::merchant, {"invited"},            "granted", nullptr, {},
     seed("S4", "一", "店员接受邀请后即可开通视频号小店后台操作优选联盟的权限")},
    {"revoke", Actor::merchant, {"invited", "granted"}, "none",    nullptr, {},
     seed("S4", "一", "需要店长登录后台在【店铺管理】-【成员管理】操作开通权限")},
};

inline constexpr StateRow kInviteStates[] = {
    // id          tab                            final
    {"pending",   "sent"},
    {"accepted",  "wechat-channels-cooperating"},
    {"declined",  "declined",                    true},
    {"expired",   "declined",                    true},
    {"withdrawn", "cancelled",                   true},
    {"ended",     "wechat-channels-ended",       true},
};

inline constexpr const char* kInviteTabs[] = {
    "sent", "wechat-channels-cooperating", "declined", "cancelled", "wechat-channels-ended"};

inline constexpr EventRow kInviteEvents[] = {
    // event      payload: form, fields
    {"accept",   {.id = "wechat-channels.invite/accept",   .fields = {}}},
    {"decline",  {.id = "wechat-channels.invite/decline",  .fields = {}}},
    {"withdraw", {.id = "wechat-channels.invite/withdraw", .fields = {}}},
    {"end",      {.id = "wechat-channels.invite/end",      .fields = {}}},
};

inline constexpr Transition kInviteTransitions[] = {
    // event      actor             from          to           guard    deeds
    {"accept",   Actor::creator,  {"pending"},  "accepted",  nullptr, {},
     seed("S4", "四", "点击合作申请即可看到商家发过来的合作申请")},
    {"decline",  Actor::creator,  {"pending"},  "declined",  nullptr, {},
     seed("S4", "四", "点击合作申请即可看到商家发过来的合作申请")},
    {"withdraw", Actor::merchant, {"pending"},  "withdrawn", nullptr, {},
     public_fact("S4", "四", "达人需在24小时内处理合作邀请")},
    {"end",      Actor::merchant, {"accepted"}, "ended",     nullptr, {},
     seed("S4", "四", "结束推广和删除推广不可撤回,需要核对清楚再操作")},
};

inline constexpr TimerRow kInviteTimers[] = {
    {.type = "expire", .rule = "wechat-channels.invite-timeout", .from = {"pending"}, .to = "expired",
     .due = invite_timeout_due, .limit = hours("hours", 24),
     .source = seed("S4", "四", "达人需在24小时内处理合作邀请,逾期视为拒绝合作")},
};

inline constexpr Party kInviteParties[] = {{Actor::creator, "channelsId"}};
// clang-format on

}  // namespace hezuo::wechat_channels
