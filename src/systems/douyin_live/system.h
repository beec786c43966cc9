// SPDX-License-Identifier: MIT
// `douyin-live`: Douyin live-stream selling task 抖音直播带货任务 (S1).
#pragma once

#include "systems/system.h"

namespace hezuo::douyin_live {
extern const System kSystem;
}  // namespace hezuo::douyin_live
