// SPDX-License-Identifier: MIT
// `douyin-contact`: Douyin Selected Alliance contact tool 精选联盟建联工具 (S2).
#pragma once

#include "systems/system.h"

namespace hezuo::douyin_contact {
extern const System kSystem;
}  // namespace hezuo::douyin_contact
