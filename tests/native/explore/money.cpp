// SPDX-License-Identifier: MIT
// Sums over ledgers and effects.
#include "money.h"

#include "document.h"

namespace explore {

using hezuo::Value;

namespace {

struct Money {
  std::int64_t amount = 0;
  std::int64_t frozen = 0;
  std::int64_t refunded = 0;
  std::int64_t settled = 0;
  std::int64_t fee = 0;

  [[nodiscard]] bool operator==(const Money& other) const {
    return amount == other.amount && frozen == other.frozen && refunded == other.refunded && settled == other.settled &&
           fee == other.fee;
  }
};

Money money_of(const Value& ledger) {
  return {ledger["amountFen"].number, ledger["frozenFen"].number, ledger["refundedFen"].number,
          ledger["settledFen"].number, ledger["feeFen"].number};
}

std::string fault_of(const Value& ledger) {
  const Money money = money_of(ledger);
  for (const std::int64_t part : {money.amount, money.frozen, money.refunded, money.settled, money.fee}) {
    if (part < 0) return "an amount below nothing";
  }
  if (money.frozen + money.refunded + money.settled != money.amount) return "money lost or made";
  if (money.fee > money.settled) return "a fee above what was settled";
  return ledger["netFen"].number == money.settled - money.fee ? "" : "net is not settled less the fee";
}

void move(Money& money, const Value& effect) {
  const std::int64_t fen = effect["amountFen"].number;
  const std::string_view type = effect["type"].text();
  if (type == "freeze") {
    money.amount += fen;
    money.frozen += fen;
  } else if (type == "unfreeze") {
    money.frozen -= fen;
    money.refunded += fen;
  } else if (type == "refund") {
    money.settled -= fen;
    money.refunded += fen;
  } else if (type == "settle") {
    // From what is frozen, and what lacks there from what was given back.
    const std::int64_t from_frozen = fen < money.frozen ? fen : money.frozen;
    money.frozen -= from_frozen;
    money.refunded -= fen - from_frozen;
    money.settled += fen;
    money.fee += effect["feeFen"].number;
  }
}

}  // namespace

std::string fault_of_ledgers(const Value& task) {
  if (task["ledger"].missing()) return "";
  if (std::string fault = fault_of(task["ledger"]); !fault.empty()) return fault;
  if (task["tasks"].missing()) return "";
  Money sum;
  for (std::size_t i = 0; i < task["tasks"].size; ++i) {
    const Value& ledger = task["tasks"].members[i].value["ledger"];
    if (std::string fault = fault_of(ledger); !fault.empty()) return "a task's: " + fault;
    const Money money = money_of(ledger);
    sum.amount += money.amount;
    sum.frozen += money.frozen;
    sum.refunded += money.refunded;
    sum.settled += money.settled;
    sum.fee += money.fee;
  }
  return sum == money_of(task["ledger"]) ? "" : "the activity's ledger is not the sum of its tasks'";
}

std::string fault_of_effects(const Value& before, const Value& after, const Value& effects) {
  Money money = money_of(before["ledger"]);
  for (std::size_t i = 0; i < effects.size; ++i) move(money, effects.at(i));
  return money == money_of(after["ledger"]) ? "" : "effects do not tell what the ledger did: " + text_of(effects);
}

}  // namespace explore
