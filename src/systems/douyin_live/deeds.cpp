// SPDX-License-Identifier: MIT
// The order's deeds: fields it records, notices it sends, money it moves.
#include "systems/douyin_live/deeds.h"

#include <algorithm>

#include "core/money.h"
#include "core/time.h"
#include "form/check.h"
#include "task/change.h"

namespace hezuo::douyin_live {

namespace {

constexpr const char* kInAppAndSms[] = {"in-app", "sms"};
constexpr const char* kInApp[] = {"in-app"};
constexpr std::int64_t kWholePercent = 100;

/// How often the merchant reminded on the natural day of `at`.
std::int64_t reminders_on_day(const TaskRecord& task, std::int64_t at) {
  const std::int64_t day = day_start(at);
  std::int64_t count = 0;
  for (std::size_t i = task.log.size; i-- > 0;) {
    const Value& entry = task.log.at(i);
    if (entry["at"].number < day) break;
    if (entry["type"].text() == "remind") ++count;
  }
  return count;
}

bool logged(const TaskRecord& task, std::string_view event) {
  for (std::size_t i = 0; i < task.log.size; ++i) {
    if (task.log.at(i)["type"].text() == event) return true;
  }
  return false;
}

}  // namespace

void announce(Change& change) { change.notify(Actor::creator, kInAppAndSms, "order-published"); }

void remind(Change& change) {
  change.task().set("remindedAt", make_integer(change.at()));
  change.notify(Actor::creator, kInAppAndSms, "order-reminder");
}

void create_targeted_plans(Change& change) {
  const Value& input = change.task().input;
  const Value& products = input["products"];
  for (std::size_t i = 0; i < products.size; ++i) {
    const Value& product = products.at(i);
    if (product["plan"].text() != "targeted") continue;
    change.add_effect(ObjectBuilder(change.arena())
                          .add("type", "create-targeted-plan")
                          .add("productId", product["productId"])
                          .add("commissionPercent", product["commissionPercent"])
                          .add("creatorId", input["creatorIds"].at(0))
                          .done());
  }
}

void record_work(Change& change) { change.task().set("worked", make_boolean(true)); }

void start_live(Change& change) {
  TaskRecord& task = change.task();
  task.set("worked", make_boolean(true));
  task.set("liveId", change.event()["liveId"]);
  task.set("startedLiveAt", make_integer(change.at()));
}

void end_live(Change& change) {
  change.task().set("endedLiveAt", make_integer(change.at()));
  change.notify(Actor::merchant, kInApp, "live-ended");
}

void compensate(Change& change) {
  const std::int64_t share = change.decide(0);
  if (share == kNotStated) {
    open_mediation(change);
    return;
  }
  const std::int64_t frozen = change.task().ledger.frozen;
  const std::int64_t owed = share == kWholePercent ? frozen : percent(frozen, share);
  change.settle(owed);
  change.unfreeze(frozen - owed);
}

void open_mediation(Change& change) {
  change.task().set("mediation", make_text("open"));
  change.add_effect(
      ObjectBuilder(change.arena()).add("type", "open-mediation").add("reason", change.event()["reason"]).done());
}

void resolve(Change& change) {
  TaskRecord& task = change.task();
  task.set("mediation", make_text("closed"));
  const std::int64_t owed = change.event()["compensationFen"].number;
  const std::int64_t missing = owed - task.ledger.settled;
  const std::int64_t from_frozen = std::clamp(missing, std::int64_t{0}, task.ledger.frozen);
  change.settle(from_frozen);
  change.unfreeze(task.ledger.frozen);
  change.settle_refunded(std::max(missing - from_frozen, std::int64_t{0}));
  change.refund(std::max(-missing, std::int64_t{0}));
}

bool in_mediation(const TaskRecord& task) { return task.has_word("mediation", "open"); }
bool not_in_mediation(const TaskRecord& task) { return !in_mediation(task); }

Finding remind_daily(const RuleCall& call) {
  const std::int64_t most = call.limit(0);
  const std::int64_t sent = reminders_on_day(call.task(), call.at());
  if (sent < most) return Finding::pass();
  return Finding::fail(Code::quota, Remedy::wait(next_day_start(call.at())),
                       Params().add("max", most).add("actual", sent));
}

Finding dispute_once(const RuleCall& call) {
  return call.task().has_word("mediation", "closed") ? Finding::fail(Code::conflict) : Finding::pass();
}

std::int64_t accept_timeout_due(const TaskRecord& task, std::int64_t hours) { return task.opened_at + hours * kHourMs; }

std::int64_t auto_confirm_due(const TaskRecord& task, std::int64_t days) {
  return std::max(task.field("startedLiveAt").number + days * kDayMs, task.field("endedLiveAt").number);
}

bool was_accepted(const TaskRecord& task) { return logged(task, "accept"); }

std::int64_t order_amount(const Value& input, const Value& facts) {
  return multiply(facts["creator"]["quoteFen"].number, input["quantity"].number).fen;
}

std::int64_t day_of_live(const TaskRecord& task) { return day_start(task.input["startAt"].number); }

bool not_accepted_yet(const TaskRecord& task, std::int64_t /*at*/) { return task.in("pending"); }

bool day_of_live_or_started(const TaskRecord& task, std::int64_t at) {
  return at >= day_of_live(task) || task.field("startedLiveAt").is(Type::integer);
}

bool has_worked(const TaskRecord& task, std::int64_t /*at*/) { return task.field("worked").flag; }

}  // namespace hezuo::douyin_live
