// SPDX-License-Identifier: MIT
// `xingtu-theme`: theme seeding component 主题种草组件 (S3, second half).
#pragma once

#include "systems/system.h"

namespace hezuo::xingtu_theme {
extern const System kSystem;
}  // namespace hezuo::xingtu_theme
