// SPDX-License-Identifier: MIT
// Rules of the invitation on facts, and of the creator's answer.
#pragma once

#include "systems/douyin_contact/fields.h"

namespace hezuo::douyin_contact {

Finding own_shop(const RuleCall& call);
Finding within_daily_quota(const RuleCall& call);
Finding head_creator_reachable(const RuleCall& call);
Finding creator_eligible(const RuleCall& call);
Finding creator_contact_given(const RuleCall& call);

// clang-format off
inline constexpr Rule kInviteRules[] = {
    {.id = "douyin-contact.own-shop", .at = "products[]", .facts = {"shopProducts"}, .check = own_shop,
     .codes = {Code::not_listed, Code::not_listed},
     .source = seed("S2", "(1)", "复制本店铺的商品链接进行添加")},
    {.id = "douyin-contact.daily-quota", .at = "creatorId", .facts = {"merchant.contactedToday"},
     .check = within_daily_quota, .codes = {Code::quota, Code::quota},
     .limits = {entries("max", 10)},
     .source = seed("S2", "规则一", "每个商家每天最多可联系合作10个达人")},
    {.id = "douyin-contact.head-creator", .at = "creatorId",
     .facts = {"merchant.flagship", "merchant.monthlyGmvFen", "creator.level", "creator.fans"},
     .check = head_creator_reachable, .codes = {Code::not_eligible, Code::not_eligible},
     .limits = {number("level", 6, "level"), number("fans", 10000000, "fans"), number("gmvFen", 100000000, "fen")},
     .source = reading("S2", "规则二", "旗舰店商家、月GMV过100W的商家,才可以与LV6、LV7、大于1000W粉丝的达人联系")},
    {.id = "douyin-contact.creator-eligible", .at = "creatorId", .facts = {"creator.level", "creator.inSquare"},
     .check = creator_eligible, .codes = {Code::not_eligible, Code::not_eligible},
     .limits = {number("level", 2, "level")},
     .source = seed("S2", "二.1", "需要LV2等级及以上,且入驻了达人广场的达人可使用该功能")},
};
// clang-format on

}  // namespace hezuo::douyin_contact
