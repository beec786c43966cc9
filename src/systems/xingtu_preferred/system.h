// SPDX-License-Identifier: MIT
// `xingtu-preferred`: Xingtu Preferred 巨量星图优选 (S3, first half).
#pragma once

#include "systems/system.h"

namespace hezuo::xingtu_preferred {
extern const System kSystem;
}  // namespace hezuo::xingtu_preferred
