// SPDX-License-Identifier: MIT
// The deeds: what a task records, the rounds it opens, the quote it freezes, settles and gives back.
#include "systems/juhuasuan/deeds.h"

#include "core/time.h"
#include "systems/juhuasuan/rounds.h"
#include "task/change.h"

namespace hezuo::juhuasuan {

namespace {

/// The task in focus has a round of its own, so the activity's is set without a focus.
void set_present_round(TaskRecord& task, std::int64_t round) {
  const int focus = task.focus;
  task.focus = -1;
  task.set("round", make_integer(round));
  task.focus = focus;
}

void freeze_quote(Change& change) { change.freeze(form_of(change.task())["quoteFen"].number); }

}  // namespace

const Value& form_of(const TaskRecord& task) { return task.field("form"); }

void publish(Change& change) {
  TaskRecord& task = change.task();
  const Value& merchant = change.event()["merchantId"];
  const Value& form = change.event()["task"];
  if (form["kind"].text() == "material") {
    const std::int64_t round = round_on_publication(task, role_of(task, merchant.text()));
    set_present_round(task, round);
    task.set("round", make_integer(round));
  }
  task.set("merchantId", merchant);
  task.set("form", form);
  freeze_quote(change);
}

void deliver(Change& change) { change.task().set("deliveredAt", make_integer(change.at())); }

void resolve(Change& change) {
  const std::int64_t frozen = change.task().money().frozen;
  if (change.event()["upheld"].flag) {
    change.unfreeze(frozen);
    change.go_to("failed.refunded");
  } else {
    change.settle(frozen);
  }
}

void edit(Change& change) {
  TaskRecord& task = change.task();
  const Value& current = form_of(task);
  const Value& changes = change.event()["changes"];
  ObjectBuilder form(change.arena());
  for (std::size_t i = 0; i < current.size; ++i) form.add(current.members[i].key, current.members[i].value);
  for (std::size_t i = 0; i < changes.size; ++i) form.add(changes.members[i].key, changes.members[i].value);
  task.set("form", form.done());
  freeze_quote(change);
}

std::int64_t overdue_due(const TaskRecord& task, std::int64_t /*limit*/) {
  const Value& deliver = form_of(task)["deliverBy"];
  return deliver.is(Type::integer) ? deliver.number : kNever;  // a stored form may hold anything
}

std::int64_t auto_confirm_due(const TaskRecord& task, std::int64_t days) {
  return task.field("deliveredAt").number + days * kDayMs;
}

std::int64_t no_amount(const Value& /*input*/, const Value& /*facts*/) { return 0; }

}  // namespace hezuo::juhuasuan
