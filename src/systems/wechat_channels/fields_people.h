// SPDX-License-Identifier: MIT
// The forms about shops and people: joining the alliance, staff who may act for the shop, creators invited.
#pragma once

#include "form/table.h"

namespace hezuo::wechat_channels {

// clang-format off
inline constexpr Field kCreatorInviteFields[] = {
    {.path = "channelsId", .kind = Kind::id,
     .source = seed("S4", "四", "视频号ID(非视频号昵称),找到需要合作的达人进行邀请")},
};

inline constexpr Field kEnrolmentFields[] = {
    {.path = "shopId", .kind = Kind::id,
     .source = seed("S4", "一", "登录视频号小店:点击优选联盟,可进行申请开通优选联盟")},
};

inline constexpr Field kStaffFields[] = {
    {.path = "staffId", .kind = Kind::id,
     .source = seed("S4", "一", "店长扫码邀请需要添加优选联盟权限的店员")},
};
// clang-format on

}  // namespace hezuo::wechat_channels
