// SPDX-License-Identifier: MIT
// A promotion keeps its form as it stands; an enrolment counts its evictions.
#include "systems/wechat_channels/deeds.h"

#include "core/time.h"
#include "task/change.h"

namespace hezuo::wechat_channels {

void remember_form(Change& change) { change.task().set("current", change.task().input); }

void take_changes(Change& change) {
  const Value& current = promotion_as_it_stands(change.task());
  const Value& changes = change.event()["changes"];
  ObjectBuilder changed(change.arena());
  for (const Value* source : {&current, &changes}) {
    for (std::size_t i = 0; i < source->size; ++i) changed.add(source->members[i].key, source->members[i].value);
  }
  change.task().set("current", changed.done());
}

void create_exclusive(Change& change) {
  const Value& event = change.event();
  change.add_effect(ObjectBuilder(change.arena())
                        .add("type", "create-exclusive-promotion")
                        .add("productId", change.task().input["productId"])
                        .add("creatorId", event["creatorId"])
                        .add("period", event["period"])
                        .add("commissionPercent", event["commissionPercent"])
                        .done());
}

void count_eviction(Change& change) {
  TaskRecord& task = change.task();
  task.set("evictions", make_integer(task.field("evictions").number + 1));
}

bool is_general(const TaskRecord& task) { return task.input["plan"].text() == "general"; }
bool is_for_creator(const TaskRecord& task) { return !is_general(task); }

bool period_has_end(const TaskRecord& task) {
  return promotion_as_it_stands(task)["period"]["endAt"].is(Type::integer);
}

bool is_last_eviction(const TaskRecord& task) {
  return task.field("evictions").number + 1 >= task.machine->setting("wechat-channels.evictions.max");
}
bool is_earlier_eviction(const TaskRecord& task) { return !is_last_eviction(task); }

std::int64_t period_end_due(const TaskRecord& task, std::int64_t /*limit*/) {
  return promotion_as_it_stands(task)["period"]["endAt"].number;
}

std::int64_t invite_timeout_due(const TaskRecord& task, std::int64_t hours) { return task.opened_at + hours * kHourMs; }

const Value& promotion_as_it_stands(const TaskRecord& task) { return task.field("current"); }

bool promotion_field_may_change(const TaskRecord& task, std::string_view field) {
  if (!task.in("listed") && !task.in("delisted")) return false;
  if (field == "commissionPercent") return true;
  return is_for_creator(task) && (field == "creatorId" || field == "period");
}

Value no_facts(const TaskRecord& /*task*/, const Value& /*event*/, const Value& /*given*/, Arena& arena) {
  return ObjectBuilder(arena).done();
}

}  // namespace hezuo::wechat_channels
