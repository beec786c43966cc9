// SPDX-License-Identifier: MIT
// The invitation of the contact tool 建联工具: what the merchant offers a creator, and what the platform knows.
#pragma once

#include "form/table.h"

namespace hezuo::douyin_contact {

// clang-format off
inline constexpr Field kInviteFields[] = {
    {.path = "creatorId", .kind = Kind::id,
     .source = seed("S2", "一.2", "找到意向达人点击进入达人主页")},
    {.path = "products", .kind = Kind::list, .entry = Kind::link, .distinct = true,
     .limits = {entries("min", 1), entries("max", 3), characters("entryMax", 2000, "links longer than this fail in browsers and servers")},
     .source = seed("S2", "(1)", "复制本店铺的商品链接进行添加,最多可以添加3个商品,商品不可重复")},
    {.path = "commissionPercent", .kind = Kind::integer, .unit = "percent", .limits = {percents("min", 1), percents("max", 80)},
     .source = seed("S2", "(2)", "最高佣金支持范围1%-80%")},
    {.path = "discountZhe", .kind = Kind::integer, .presence = Presence::optional, .unit = "zhe",
     .limits = {number("min", 1, "zhe"), number("max", 9, "zhe")},
     .source = seed("S2", "(2)", "专享价格折扣支持1-9折,仅支持整数")},
    {.path = "sendSample", .kind = Kind::boolean,
     .source = seed("S2", "(3)", "样品邮寄:根据实际样品情况进行选择")},
    {.path = "note", .kind = Kind::text, .limits = {characters("max", 20, "the source's own example has 26")},
     .source = reading("S2", "(4)", "输入您想和达人进行合作的简要说明,最多输入20个字")},
    {.path = "contact", .kind = Kind::object,
     .source = seed("S2", "(5)", "请填写姓名、手机号、微信号")},
    {.path = "contact.name", .kind = Kind::text, .limits = {characters("max", 50, "a name; the source gives no length")},
     .source = reading("S2", "(5)", "请填写姓名、手机号、微信号")},
    {.path = "contact.phone", .kind = Kind::phone,
     .source = seed("S2", "(5)", "请填写姓名、手机号、微信号")},
    {.path = "contact.wechat", .kind = Kind::wechat,
     .source = seed("S2", "(5)", "请填写姓名、手机号、微信号")},
};

inline constexpr Fact kInviteFacts[] = {
    {"merchant.flagship",       FactKind::flag},
    {"merchant.monthlyGmvFen",  FactKind::money},
    {"merchant.contactedToday", FactKind::texts},
    {"creator.level",           FactKind::integer},
    {"creator.fans",            FactKind::integer},
    {"creator.inSquare",        FactKind::flag},
    {"shopProducts",            FactKind::texts},
};
// clang-format on

}  // namespace hezuo::douyin_contact
