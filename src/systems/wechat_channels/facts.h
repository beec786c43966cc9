// SPDX-License-Identifier: MIT
// What only the platform knows: the clock, the shop and who acts for it, what it promotes and whom it invited.
#pragma once

#include "form/table.h"

namespace hezuo::wechat_channels {

inline constexpr const char* kShopActors[] = {"owner", "staff"};
inline constexpr const char* kPlans[] = {"general", "targeted", "exclusive"};

// clang-format off
inline constexpr RecordField kPromotionRecord[] = {
    // name         kind                   optional values
    {"plan",        FactKind::enumeration, false,   kPlans},
    {"productId",   FactKind::id},
    {"creatorId",   FactKind::id,          true},
};

inline constexpr RecordField kInvitationRecord[] = {
    // name         kind
    {"channelsId",  FactKind::id},
    {"at",          FactKind::instant},
};

inline constexpr Fact kNow          = {"now",               FactKind::instant};
inline constexpr Fact kShopJoined   = {"shop.joined",       FactKind::flag};
inline constexpr Fact kShopActor    = {"shop.actor",        FactKind::enumeration, kShopActors};
inline constexpr Fact kStaffGrant   = {"shop.staffGranted", FactKind::flag};
inline constexpr Fact kPromotions   = {"promotions",        FactKind::records, {}, kPromotionRecord};
inline constexpr Fact kInvitations  = {"invitations",       FactKind::records, {}, kInvitationRecord};

// Facts that no rule of a form reads are none of its business.
inline constexpr Fact kGeneralPlanFacts[]   = {kShopJoined, kShopActor, kStaffGrant, kPromotions};
inline constexpr Fact kPromotionFacts[]     = {kNow, kShopJoined, kShopActor, kStaffGrant, kPromotions};
inline constexpr Fact kCreatorInviteFacts[] = {kNow, kShopJoined, kShopActor, kStaffGrant, kInvitations};
inline constexpr Fact kConvertFacts[]       = {kNow};
// clang-format on

}  // namespace hezuo::wechat_channels
