// SPDX-License-Identifier: MIT
// The payloads of the activity's events: who is named, what task is published, what is changed.
#pragma once

#include "systems/juhuasuan/deeds.h"
#include "systems/juhuasuan/editing.h"
#include "systems/juhuasuan/rounds.h"
#include "systems/juhuasuan/rules.h"

namespace hezuo::juhuasuan {

inline constexpr Membership kMerchantOfActivity = {has_merchant, false};
inline constexpr Membership kNewTask = {has_task, true};
inline constexpr Membership kKnownTask = {has_task, false};

inline constexpr Nested kPublishedTask = {.form = &kTask, .facts = publish_facts, .given = {"creator.channels"}};
inline constexpr Nested kChangedTask = {
    .form = &kTask,
    .facts = edit_facts,
    .editable = is_editable,
    .current = form_of,
    .locked_rule = "juhuasuan.editable-fields",
    .rules = {"juhuasuan.deliver-in-future", "juhuasuan.deliver-before-preheat"},
};

// clang-format off
inline constexpr Field kTaskId = {
    .path = "taskId", .kind = Kind::plain_id,
    .source = reading("S0", "Q15", "跳转V任务查看任务页"), .membership = &kKnownTask};

inline constexpr Field kPublishFields[] = {
    {.path = "merchantId", .kind = Kind::plain_id,
     .source = reading("S0", "Q9", "跳转页面最上方即可看到本次主题团的成员"), .membership = &kMerchantOfActivity},
    {.path = "taskId", .kind = Kind::plain_id,
     .source = reading("S0", "Q15", "跳转V任务查看任务页"), .membership = &kNewTask},
    {.path = "task", .kind = Kind::object,
     .source = seed("S0", "Q6", "选择素材任务/内容任务--选择合作达人--选择主推商品(最多可选50个商品)--编辑任务信息—发布即可"),
     .nested = &kPublishedTask},
};
inline constexpr Field kOfTask[] = {kTaskId};
inline constexpr Field kAppealFields[] = {
    kTaskId,
    {.path = "reason", .kind = Kind::text, .multiline = true,
     .source = seed("S0", "Q18", "可通过商家后台任务查看入口去V任务后台走申诉流程")},
};
inline constexpr Field kResolveFields[] = {
    kTaskId,
    {.path = "upheld", .kind = Kind::boolean,
     .source = reading("S0", "Q18", "可通过商家后台任务查看入口去V任务后台走申诉流程")},
};
inline constexpr Field kEditFields[] = {
    kTaskId,
    {.path = "changes", .kind = Kind::object,
     .source = seed("S0", "Q13, Q16", "任务发布后可以编辑修改吗"), .nested = &kChangedTask},
};

inline constexpr EventRow kEvents[] = {
    // event     payload
    {"publish", {.id = "juhuasuan.activity/publish", .fields = kPublishFields}},
    {"accept",  {.id = "juhuasuan.activity/accept",  .fields = kOfTask}},
    {"reject",  {.id = "juhuasuan.activity/reject",  .fields = kOfTask}},
    {"deliver", {.id = "juhuasuan.activity/deliver", .fields = kOfTask}},
    {"confirm", {.id = "juhuasuan.activity/confirm", .fields = kOfTask}},
    {"appeal",  {.id = "juhuasuan.activity/appeal",  .fields = kAppealFields}},
    {"resolve", {.id = "juhuasuan.activity/resolve", .fields = kResolveFields}},
    {"edit",    {.id = "juhuasuan.activity/edit",    .fields = kEditFields}},
};
// clang-format on

}  // namespace hezuo::juhuasuan
