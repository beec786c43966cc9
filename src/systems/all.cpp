// SPDX-License-Identifier: MIT
// The systems. A new one is one line here and a folder beside this file.
#include "systems/douyin_contact/system.h"
#include "systems/douyin_live/system.h"
#include "systems/juhuasuan/system.h"
#include "systems/system.h"
#include "systems/wechat_channels/system.h"
#include "systems/xingtu_preferred/system.h"
#include "systems/xingtu_theme/system.h"

namespace hezuo {

namespace {
constexpr const System* kSystems[] = {
    &douyin_live::kSystem,      &douyin_contact::kSystem, &juhuasuan::kSystem,
    &xingtu_preferred::kSystem, &xingtu_theme::kSystem,   &wechat_channels::kSystem,
};
}  // namespace

std::span<const System* const> all_systems() { return kSystems; }

}  // namespace hezuo
