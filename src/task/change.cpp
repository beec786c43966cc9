// SPDX-License-Identifier: MIT
// Money moves in one place, so that it is conserved in every machine.
#include "task/change.h"

namespace hezuo {

void Change::move(Rank rank, const char* type, std::int64_t fen) {
  if (fen == 0) return;
  money_.push({rank, ObjectBuilder(arena_).add("type", type).add_integer("amountFen", fen).done()});
}

void Change::freeze(std::int64_t fen) {
  task_.ledger.amount += fen;
  task_.ledger.frozen += fen;
  move(kFreeze, "freeze", fen);
}

void Change::settle(std::int64_t fen) {
  task_.ledger.frozen -= fen;
  task_.ledger.settled += fen;
  move(kSettle, "settle", fen);
}

void Change::unfreeze(std::int64_t fen) {
  task_.ledger.frozen -= fen;
  task_.ledger.refunded += fen;
  move(kUnfreeze, "unfreeze", fen);
}

void Change::refund(std::int64_t fen) {
  task_.ledger.settled -= fen;
  task_.ledger.refunded += fen;
  move(kRefund, "refund", fen);
}

void Change::settle_refunded(std::int64_t fen) {
  task_.ledger.refunded -= fen;
  task_.ledger.settled += fen;
  move(kSettle, "settle", fen);
}

void Change::notify(Actor to, std::span<const char* const> channels, const char* topic, const Value& at) {
  ListBuilder list(arena_);
  for (const char* channel : channels) list.add(make_text(channel));
  others_.push(ObjectBuilder(arena_)
                   .add("type", "notify")
                   .add("to", kActorNames[static_cast<std::size_t>(to)])
                   .add("channels", list.done())
                   .add("topic", topic)
                   .add("at", at)
                   .done());
}

std::int64_t Change::decide(std::size_t table) {
  const CompiledDecision& decision = task_.machine->decisions()[table];
  const int row = first_match(*decision.table, task_, at_);
  decided_.push({&decision, row});
  return decision.percents[static_cast<std::size_t>(row)];
}

void Change::effects(Pile<Value>& out) const {
  for (const Rank rank : {kFreeze, kSettle, kUnfreeze, kRefund}) {
    for (const Money& money : money_) {
      if (money.rank == rank) out.push(money.effect);
    }
  }
  for (const Value& effect : others_) out.push(effect);
}

int first_match(const DecisionTable& table, const TaskRecord& task, std::int64_t at) {
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    bool matches = true;
    for (std::size_t i = 0; i < table.predicates.size() && matches; ++i) {
      const char cell = table.rows[row].cells[i];
      matches = cell == '-' || (cell == '1') == table.predicates[i].holds(task, at);
    }
    if (matches) return static_cast<int>(row);
  }
  return static_cast<int>(table.rows.size()) - 1;
}

namespace deeds {
const Deed settle_all = {"settle-all", [](Change& change) { change.settle(change.task().ledger.frozen); }};
const Deed unfreeze_all = {"unfreeze-all", [](Change& change) { change.unfreeze(change.task().ledger.frozen); }};
}  // namespace deeds

}  // namespace hezuo
