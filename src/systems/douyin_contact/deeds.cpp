// SPDX-License-Identifier: MIT
// The invitation's deeds.
#include "systems/douyin_contact/deeds.h"

#include "core/time.h"
#include "task/change.h"

namespace hezuo::douyin_contact {

namespace {
constexpr const char* kSmsAndInApp[] = {"sms", "in-app"};
}

void view(Change& change) {
  TaskRecord& task = change.task();
  if (task.field("viewedAt").missing()) task.set("viewedAt", make_integer(change.at()));
}

void exchange(Change& change) {
  const Value& contact = change.event()["contact"];
  ObjectBuilder given(change.arena());
  for (const char* member : {"phone", "wechat"}) {
    if (!contact[member].missing()) given.add(member, contact[member]);
  }
  const Value kept = given.done();
  if (kept.size > 0) change.task().set("creatorContact", kept);
  change.add_effect(ObjectBuilder(change.arena()).add("type", "reveal-contacts").done());
}

void tell_merchant(Change& change) {
  // The source says 次日: the notice goes out when the next natural day begins.
  change.notify(Actor::merchant, kSmsAndInApp, "invite-answered", make_integer(next_day_start(change.at())));
}

bool is_exchanged(const TaskRecord& task) { return task.in("exchanged"); }

}  // namespace hezuo::douyin_contact
