// SPDX-License-Identifier: MIT
// `juhuasuan`: Juhuasuan creator cooperation 聚划算达人合作 (S0).
#pragma once

#include "systems/system.h"

namespace hezuo::juhuasuan {
extern const System kSystem;
}  // namespace hezuo::juhuasuan
