// SPDX-License-Identifier: MIT
// A task's way within its activity: states, timers, who may do what when. The activity itself stays open.
#pragma once

#include "systems/juhuasuan/events.h"
#include "task/change.h"

namespace hezuo::juhuasuan {

// clang-format off
inline constexpr StateRow kActivityStates[] = {
    // id     tab
    {"open", "in-progress"},
};

inline constexpr StateRow kTaskStates[] = {
    // id                tab            final
    {"published",       "pending"},
    {"accepted",        "in-progress"},
    {"delivered",       "in-progress"},
    {"appealed",        "in-progress"},
    {"completed",       "completed",   true},
    {"failed.rejected", "failed",      true},
    {"failed.overdue",  "failed",      true},
    {"failed.refunded", "failed",      true},
};

inline constexpr const char* kTabs[] = {"pending", "in-progress", "completed", "failed"};

inline constexpr TaskField kActivityTaskFields[] = {
    // name   kind           initial
    {"round", Kind::integer, "0"},
};

inline constexpr TaskField kItemFields[] = {
    // name         kind            initial  decides values like
    {"merchantId",  Kind::plain_id},
    {"round",       Kind::integer,  "null"},
    {"form",        Kind::object,   nullptr, true,  {}, "publish/task"},
    {"deliveredAt", Kind::instant},
};

inline constexpr Party kTaskParties[] = {
    {Actor::merchant, "merchantId"},
    {Actor::creator,  "form/creatorId"},
};

inline constexpr ItemsTable kTasks = {
    .member = "tasks", .id = "taskId", .creation = "publish",
    .states = kTaskStates, .fields = kItemFields, .parties = kTaskParties,
};

inline constexpr Transition kTransitions[] = {
    // event     actor            from                                  to                 guard    deeds
    {"publish", Actor::merchant, {"open"},                             nullptr,           nullptr, {&kPublish},
     seed("S0", "Q6, Q14, Q22", "编辑任务信息—发布即可")},
    {"accept",  Actor::creator,  {"published"},                        "accepted",        nullptr, {},
     seed("S0", "Q4", "达人拒接任务/接受任务后逾期未交付")},
    {"reject",  Actor::creator,  {"published"},                        "failed.rejected", nullptr, {&deeds::unfreeze_all},
     seed("S0", "Q4", "任务失败(达人拒接任务/接受任务后逾期未交付)")},
    {"deliver", Actor::creator,  {"accepted"},                         "delivered",       nullptr, {&kDeliver},
     seed("S0", "Q3", "达人需要在活动预热前一天交稿")},
    {"confirm", Actor::merchant, {"delivered"},                        "completed",       nullptr, {&deeds::settle_all},
     public_fact("S0", "Q18", "如对达人交付的任务不满意")},
    {"appeal",  Actor::merchant, {"delivered"},                        "appealed",        nullptr, {},
     seed("S0", "Q18", "如对达人交付的任务不满意,可通过商家后台任务查看入口去V任务后台走申诉流程")},
    // An appeal turned down; `resolve` itself sends an upheld one to `failed.refunded`.
    {"resolve", Actor::platform, {"appealed"},                         "completed",       nullptr, {&kResolve},
     reading("S0", "Q18", "去V任务后台走申诉流程"), {"failed.refunded"}},
    {"edit",    Actor::merchant, {"failed.rejected", "failed.overdue"}, "published",      nullptr, {&kEdit},
     seed("S0", "Q13, Q16", "团长可修改任务要求、报价、交付时间,不可修改指定达人")},
};

inline constexpr TimerRow kTimers[] = {
    {.type = "overdue", .rule = "juhuasuan.overdue", .from = {"published", "accepted"}, .to = "failed.overdue",
     .due = overdue_due, .deeds = {&deeds::unfreeze_all},
     .source = reading("S0", "Q4", "接受任务后逾期未交付")},
    {.type = "auto-confirm", .rule = "juhuasuan.auto-confirm", .from = {"delivered"}, .to = "completed",
     .due = auto_confirm_due, .deeds = {&deeds::settle_all},
     .limit = days("days", 10, "counted from delivery; the source names no term"),
     .source = public_fact("S0", "Q18", "如对达人交付的任务不满意")},
};
// clang-format on

}  // namespace hezuo::juhuasuan
