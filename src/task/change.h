// SPDX-License-Identifier: MIT
// One transition while it happens: deeds change the task through it, and it collects what to tell the caller.
#pragma once

#include "task/record.h"

namespace hezuo {

/// A row of a decision table that decided, with the share it gives.
struct Decided {
  const CompiledDecision* decision = nullptr;
  int row = 0;
};

class Change {
 public:
  Change(TaskRecord& task, const Value& event, std::int64_t at, Arena& arena)
      : task_(task), event_(event), at_(at), arena_(arena), money_(arena), others_(arena), decided_(arena) {}

  [[nodiscard]] TaskRecord& task() const { return task_; }
  [[nodiscard]] const Value& event() const { return event_; }
  [[nodiscard]] std::int64_t at() const { return at_; }
  [[nodiscard]] Arena& arena() const { return arena_; }

  /// Money of the item in focus and of the whole. Amounts of 0 leave no effect. Each keeps frozen + refunded +
  /// settled = amount; what is settled bears the machine's fee.
  void freeze(std::int64_t fen);
  void settle(std::int64_t fen);
  void unfreeze(std::int64_t fen);
  /// From settled back to the merchant.
  void refund(std::int64_t fen);
  /// From what was given back to the creator.
  void settle_refunded(std::int64_t fen);

  void notify(Actor to, std::span<const char* const> channels, const char* topic, const Value& at = {});
  void add_effect(const Value& effect) { others_.push(effect); }

  /// Another state than the row's, where a deed finds out (the third eviction bars for ever).
  void go_to(const char* state) {
    target_ = task_.focus >= 0 ? task_.machine->find_item_state(state) : task_.machine->find_state(state);
  }
  [[nodiscard]] int target() const { return target_; }

  /// The first row of the decision table that matches; notes it for the preview.
  std::int64_t decide(std::size_t table);

  /// Effects so far: freeze, settle, unfreeze, refund, then the others.
  void effects(Pile<Value>& out) const;
  [[nodiscard]] const Pile<Decided>& decided() const { return decided_; }

 private:
  enum Rank : std::uint8_t { kFreeze, kSettle, kUnfreeze, kRefund };
  struct Money {
    Rank rank;
    Value effect;
  };
  /// Where money comes from (nothing: it is new to the task) and goes to.
  struct Movement {
    Rank rank;
    const char* type;
    std::int64_t Ledger::*from;
    std::int64_t Ledger::*to;
  };
  void move(const Movement& movement, std::int64_t fen, std::int64_t fee);
  static void apply(Ledger& ledger, const Movement& movement, std::int64_t fen, std::int64_t fee);
  [[nodiscard]] std::int64_t fee_on(std::int64_t gross) const;

  TaskRecord& task_;
  const Value& event_;
  std::int64_t at_;
  Arena& arena_;
  Pile<Money> money_;
  Pile<Value> others_;
  Pile<Decided> decided_;
  int target_ = -1;
};

/// The row of the table that matches first.
int first_match(const DecisionTable& table, const TaskRecord& task, std::int64_t at);

// Deeds that every machine with money knows.
namespace deeds {
void settle_frozen(Change& change);
void unfreeze_frozen(Change& change);
inline constexpr Deed settle_all = {"settle-all", settle_frozen};
inline constexpr Deed unfreeze_all = {"unfreeze-all", unfreeze_frozen};
}  // namespace deeds

}  // namespace hezuo
