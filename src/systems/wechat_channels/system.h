// SPDX-License-Identifier: MIT
// `wechat-channels`: WeChat Channels Preferred Alliance 视频号优选联盟 (S4).
#pragma once

#include "systems/system.h"

namespace hezuo::wechat_channels {
extern const System kSystem;
}  // namespace hezuo::wechat_channels
