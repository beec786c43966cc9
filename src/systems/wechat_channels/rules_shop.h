// SPDX-License-Identifier: MIT
// Rules about the shop, who acts for it, and whom it invites.
#pragma once

#include "form/check.h"
#include "form/table.h"

namespace hezuo::wechat_channels {

Finding joined(const RuleCall& call);
Finding staff_granted(const RuleCall& call);
Finding not_invited_lately(const RuleCall& call);
Finding meets_standards(const RuleCall& call);

// clang-format off
inline constexpr Rule kJoined = {
    .id = "wechat-channels.joined", .at = "", .facts = {"shop.joined"}, .check = joined,
    .codes = {Code::not_eligible, Code::not_eligible},
    .source = seed("S4", "一", "可进行申请开通优选联盟,满足下方公告中的要求即可开通")};

inline constexpr Rule kStaffGranted = {
    .id = "wechat-channels.staff-granted", .at = "", .facts = {"shop.actor", "shop.staffGranted"},
    .check = staff_granted, .codes = {Code::not_eligible, Code::not_eligible},
    .source = seed("S4", "一", "非店长身份登录视频号小店,如显示无权限,需要店长登录后台在【店铺管理】-【成员管理】操作开通权限")};

inline constexpr Rule kReinvite = {
    .id = "wechat-channels.reinvite", .at = "channelsId", .facts = {"now", "invitations"}, .check = not_invited_lately,
    .codes = {Code::conflict, Code::conflict}, .limits = {hours("hours", 24)},
    .source = public_fact("S4", "四", "达人需在24小时内处理合作邀请")};

inline constexpr Rule kStandards = {
    .id = "wechat-channels.standards", .at = "meetsStandards", .check = meets_standards,
    .codes = {Code::not_eligible, Code::not_eligible},
    .source = seed("S4", "一", "满足下方公告中的要求即可开通")};
// clang-format on

}  // namespace hezuo::wechat_channels
