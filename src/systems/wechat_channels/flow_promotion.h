// SPDX-License-Identifier: MIT
// A promotion's way: listed and taken off the list, edited, converted, ended, deleted.
#pragma once

#include "systems/wechat_channels/deeds.h"
#include "systems/wechat_channels/forms.h"

namespace hezuo::wechat_channels {

// clang-format off
inline constexpr StateRow kPromotionStates[] = {
    // id          tab                          final
    {"listed",    "wechat-channels-listed"},
    {"delisted",  "wechat-channels-delisted"},
    {"ended",     "wechat-channels-ended",     true},
    {"deleted",   "wechat-channels-deleted",   true},
    {"converted", "wechat-channels-converted", true},
};

inline constexpr const char* kPromotionTabs[] = {
    "wechat-channels-listed", "wechat-channels-delisted", "wechat-channels-ended", "wechat-channels-deleted",
    "wechat-channels-converted"};

inline constexpr TaskField kPromotionTaskFields[] = {
    // name      kind          initial decides values like
    {"current",  Kind::object, "{}",   true,   {},    "edit/changes"},
};

inline constexpr Nested kPromotionChanges = {
    .form = &kPromotion,
    .facts = no_facts,
    .editable = promotion_field_may_change,
    .current = promotion_as_it_stands,
    .rules = {"wechat-channels.period-shape", "wechat-channels.period-in-future", "wechat-channels.period-length"},
};

inline constexpr Field kEditFields[] = {
    {.path = "changes", .kind = Kind::object,
     .source = seed("S4", "3.4", "点击编辑可修改商品佣金、合作达人以及推广时间"), .nested = &kPromotionChanges},
};

inline constexpr EventRow kPromotionEvents[] = {
    // event     payload: form, fields, facts, rules
    {"edit",    {.id = "wechat-channels.promotion/edit",    .fields = kEditFields}},
    {"delist",  {.id = "wechat-channels.promotion/delist",  .fields = {}}},
    {"relist",  {.id = "wechat-channels.promotion/relist",  .fields = {}}},
    {"delete",  {.id = "wechat-channels.promotion/delete",  .fields = {}}},
    {"end",     {.id = "wechat-channels.promotion/end",     .fields = {}}},
    {"convert", {.id = "wechat-channels.promotion/convert", .fields = kConvertFields, .facts = kConvertFacts, .rules = kConvertRules}},
};

inline constexpr Transition kPromotionTransitions[] = {
    // event     actor             from                            to           guard          deeds
    {"edit",    Actor::merchant, {"listed", "delisted"},          nullptr,     nullptr,       {&kTakeChanges},
     seed("S4", "3.2", "找到需修改佣金的商品,右侧点击编辑,输入佣金比例,点击完成")},
    {"delist",  Actor::merchant, {"listed"},                      "delisted",  nullptr,       {},
     seed("S4", "3.2", "找到需下架商品,右侧点击下架,确认即可")},
    {"relist",  Actor::merchant, {"delisted"},                    "listed",    nullptr,       {},
     seed("S4", "3.2", "如何下架商品或重新上架商品")},
    {"delete",  Actor::merchant, {"listed", "delisted", "ended"}, "deleted",   nullptr,       {},
     seed("S4", "3.2", "如需删除,点击删除(删除后不可恢复)")},
    {"end",     Actor::merchant, {"listed", "delisted"},          "ended",     &kForCreator,  {},
     seed("S4", "四", "结束推广和删除推广不可撤回,需要核对清楚再操作")},
    {"convert", Actor::merchant, {"listed"},                      "converted", &kGeneralOnly, {&kCreateExclusive},
     seed("S4", "3.2", "点击【转为专属推广】,随后搜索达人的视频号昵称或ID")},
};

inline constexpr TimerRow kPromotionTimers[] = {
    {.type = "period-end", .rule = "wechat-channels.period-end", .from = {"listed", "delisted"}, .to = "ended",
     .due = period_end_due, .guard = &kPeriodHasEnd,
     .source = seed("S4", "3.1", "推广时间:最少一个小时,可设置为永久")},
};
// clang-format on

}  // namespace hezuo::wechat_channels
