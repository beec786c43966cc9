// SPDX-License-Identifier: MIT
// The order's deeds: the schedule it keeps, feedback and consent it waits for, money it moves.
#include "systems/xingtu_preferred/order_deeds.h"

#include <algorithm>

#include "core/money.h"
#include "core/time.h"
#include "task/change.h"

namespace hezuo::xingtu_preferred {

namespace {
constexpr std::int64_t kWholePercent = 100;
}

void accept(Change& change) {
  TaskRecord& task = change.task();
  const std::int64_t wanted = task.opened_at + task.machine->setting(kAcceptWithinHours) * kHourMs;
  task.set("schedule", change.event()["schedule"]);
  task.set("lateAccept", make_boolean(change.at() > wanted));
}

void give_feedback(Change& change) { change.task().set("feedbackOpen", make_boolean(true)); }

void answer_feedback(Change& change) {
  TaskRecord& task = change.task();
  task.set("feedbackOpen", make_boolean(false));
  task.set("feedbackRounds", make_integer(std::min(task.field("feedbackRounds").number + 1, kMaxInteger)));
}

void compensate(Change& change) {
  const std::int64_t share = change.decide(0);
  const std::int64_t frozen = change.task().money().frozen;
  const std::int64_t owed = share == kWholePercent ? frozen : percent(frozen, share);
  change.settle(owed);
  change.unfreeze(frozen - owed);
}

void ask_consent(Change& change) { change.task().set("consentOpen", make_boolean(true)); }
void close_consent(Change& change) { change.task().set("consentOpen", make_boolean(false)); }

bool awaits_consent(const TaskRecord& task) { return task.field("consentOpen").flag; }
bool awaits_no_consent(const TaskRecord& task) { return !awaits_consent(task); }
bool awaits_new_video(const TaskRecord& task) { return task.field("feedbackOpen").flag && !awaits_consent(task); }
bool awaits_nothing(const TaskRecord& task) { return !task.field("feedbackOpen").flag && !awaits_consent(task); }

std::int64_t order_price(const Value& input, const Value& /*facts*/) { return input["priceFen"].number; }

std::int64_t order_accept_timeout_due(const TaskRecord& task, std::int64_t hours) {
  return task.opened_at + hours * kHourMs;
}

bool is_dispatched(const TaskRecord& task, std::int64_t /*at*/) { return task.in("dispatched"); }

bool is_as_good_as_done(const TaskRecord& task, std::int64_t /*at*/) {
  return task.in("approved") || task.field("feedbackRounds").number >= task.machine->setting(kFeedbackRounds);
}

bool is_filmed(const TaskRecord& task, std::int64_t /*at*/) { return task.in("filmed"); }
bool is_scripted(const TaskRecord& task, std::int64_t /*at*/) { return task.in("scripted"); }

}  // namespace hezuo::xingtu_preferred
