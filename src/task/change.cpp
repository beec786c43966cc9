// SPDX-License-Identifier: MIT
// Money moves in one place, so that it is conserved in every machine.
#include "task/change.h"

namespace hezuo {

void Change::move(const Movement& movement, std::int64_t fen, std::int64_t fee) {
  if (fen == 0) return;
  apply(task_.ledger, movement, fen, fee);
  const ItemsTable* items = task_.machine->table().items;
  ObjectBuilder effect(arena_);
  effect.add("type", movement.type).add_integer("amountFen", fen);
  if (task_.machine->table().fee != nullptr && movement.rank == kSettle) effect.add_integer("feeFen", fee);
  if (items != nullptr && task_.focus >= 0) {
    ItemRecord& item = (*task_.items)[static_cast<std::size_t>(task_.focus)];
    apply(item.ledger, movement, fen, fee);
    effect.add(items->id, item.id);
  }
  money_.push({movement.rank, effect.done()});
}

void Change::apply(Ledger& ledger, const Movement& movement, std::int64_t fen, std::int64_t fee) {
  if (movement.from == nullptr) {
    ledger.amount += fen;
  } else {
    ledger.*movement.from -= fen;
  }
  ledger.*movement.to += fen;
  ledger.fee += fee;
}

std::int64_t Change::fee_on(std::int64_t gross) const {
  const auto fee = task_.machine->table().fee;
  return fee == nullptr ? 0 : fee(task_, gross);
}

void Change::freeze(std::int64_t fen) { move({kFreeze, "freeze", nullptr, &Ledger::frozen}, fen, 0); }

void Change::settle(std::int64_t fen) {
  move({kSettle, "settle", &Ledger::frozen, &Ledger::settled}, fen, fee_on(fen));
}

void Change::unfreeze(std::int64_t fen) { move({kUnfreeze, "unfreeze", &Ledger::frozen, &Ledger::refunded}, fen, 0); }

void Change::refund(std::int64_t fen) { move({kRefund, "refund", &Ledger::settled, &Ledger::refunded}, fen, 0); }

void Change::settle_refunded(std::int64_t fen) {
  move({kSettle, "settle", &Ledger::refunded, &Ledger::settled}, fen, fee_on(fen));
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
void settle_frozen(Change& change) { change.settle(change.task().money().frozen); }
void unfreeze_frozen(Change& change) { change.unfreeze(change.task().money().frozen); }
}  // namespace deeds

}  // namespace hezuo
