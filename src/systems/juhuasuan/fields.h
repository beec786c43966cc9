// SPDX-License-Identifier: MIT
// The task that a merchant gives a creator 达人任务, the activity it belongs to, and what the platform knows.
#pragma once

#include "form/table.h"

namespace hezuo::juhuasuan {

inline constexpr const char* kTaskKinds[] = {"material", "content"};
inline constexpr const char* kChannels[] = {"必买清单", "有好货"};
inline constexpr const char* kGroups[] = {"brand", "theme"};
inline constexpr const char* kRoles[] = {"solo", "leader", "member"};

// clang-format off
inline constexpr Field kTaskFields[] = {
    {.path = "kind", .kind = Kind::enumeration, .values = kTaskKinds,
     .source = seed("S0", "Q1, Q19–21", "任务包括素材任务及内容任务")},
    {.path = "creatorId", .kind = Kind::id,
     .source = seed("S0", "Q6", "选择合作达人")},
    {.path = "channel", .kind = Kind::enumeration, .when = {"kind", {"content"}}, .values = kChannels,
     .source = seed("S0", "Q1, Q12", "内容任务展示在必买清单、有好货等指定渠道")},
    {.path = "channel", .kind = Kind::enumeration, .presence = Presence::forbidden, .when = {"kind", {"material"}},
     .values = kChannels,
     .source = seed("S0", "Q21", "内容任务是投稿至指定渠道形式;素材任务是图片形式")},
    {.path = "productIds", .kind = Kind::list, .entry = Kind::id, .distinct = true,
     .limits = {entries("min", 1), entries("max", 50)},
     .source = seed("S0", "Q6", "选择主推商品(最多可选50个商品)")},
    {.path = "requirements", .kind = Kind::text, .multiline = true,
     .limits = {characters("max", 200, "the source gives no length")},
     .source = public_fact("S0", "Q6", "编辑任务信息")},
    {.path = "quoteFen", .kind = Kind::integer, .bound = Bound::ledger_room, .unit = "fen",
     .limits = {number("min", 1, "fen", "a creator is paid extra, so there is a price")},
     .source = reading("S0", "Q4, Q7", "选择达人前先与团员及达人协商好价格及任务要求")},
    {.path = "deliverBy", .kind = Kind::instant,
     .source = seed("S0", "Q3", "达人需要在活动预热前一天交稿")},
};

inline constexpr Fact kTaskFacts[] = {
    {"now",                FactKind::instant},
    {"activity.group",     FactKind::any_text, kGroups},
    {"activity.approved",  FactKind::flag},
    {"activity.preheatAt", FactKind::instant},
    {"merchant.role",      FactKind::enumeration, kRoles},
    {"creator.channels",   FactKind::texts},
    {"ownMaterialOpen",    FactKind::flag},
    {"leaderCreatorId",    FactKind::id_or_none},
};

inline constexpr Field kActivityFields[] = {
    {.path = "activityId", .kind = Kind::id,
     .source = seed("S0", "Q15 b", "通过活动记录下的达人合作入口可查看此活动下的全部任务列表页")},
    {.path = "group", .kind = Kind::enumeration, .values = kGroups,
     .source = seed("S0", "Q1", "参加聚划算品牌团/主题团商家")},
    {.path = "preheatAt", .kind = Kind::instant,
     .source = seed("S0", "Q3", "达人需要在活动预热前一天交稿")},
    {.path = "merchants", .kind = Kind::list, .entry = Kind::object,
     .limits = {entries("min", 1), entries("max", 500, "the source gives no number of merchants")},
     .source = reading("S0", "Q9", "跳转页面最上方即可看到本次主题团的成员")},
    {.path = "merchants[].merchantId", .kind = Kind::plain_id, .distinct = true,
     .source = reading("S0", "Q9", "跳转页面最上方即可看到本次主题团的成员")},
    {.path = "merchants[].role", .kind = Kind::enumeration, .values = kRoles,
     .source = seed("S0", "Q9, Q10", "团长一定需要参与达人合作;其他按照商家自有意愿")},
};
// clang-format on

}  // namespace hezuo::juhuasuan
