// SPDX-License-Identifier: MIT
// The systems. A new one is one line here and a folder beside this file.
#include "systems/douyin_contact/system.h"
#include "systems/douyin_live/system.h"
#include "systems/system.h"

namespace hezuo {

namespace {
constexpr const System* kSystems[] = {
    &douyin_live::kSystem,
    &douyin_contact::kSystem,
};
}  // namespace

std::span<const System* const> all_systems() { return kSystems; }

}  // namespace hezuo
