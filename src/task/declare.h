// SPDX-License-Identifier: MIT
// What a machine's table brings into the rulebook: its parameters, and its part of the fingerprint.
#pragma once

#include "form/declare.h"
#include "task/table.h"

namespace hezuo {

void declare(const MachineTable& table, Parameters& parameters);
void declare(const Setting& row, Parameters& parameters);

/// A text that may not be there.
constexpr void add(const char* text, Fingerprint& print) { print.add(text == nullptr ? "" : text); }

constexpr void add(const From& from, Fingerprint& print) {
  for (const char* state : from) add(state, print);
}

constexpr void add(const Guard* guard, const Deeds& deeds, Fingerprint& print) {
  add(guard == nullptr ? nullptr : guard->name, print);
  for (const Deed* deed : deeds) add(deed == nullptr ? nullptr : deed->name, print);
}

constexpr void add(const Setting& row, Fingerprint& print) { add(row.limit, print.add(row.rule)); }

constexpr void add(const MachineTable& table, Fingerprint& print) {
  print.add(table.kind).add(table.form->id);
  for (const EventRow& row : table.events) add(row.payload, print);
  for (const StateRow& state : table.states) print.add(state.id);
  for (const Transition& row : table.transitions) {
    print.add(row.event).add(kActorNames[static_cast<std::size_t>(row.actor)]);
    add(row.from, print);
    add(row.to, print);
    add(row.guard, row.deeds, print);
  }
  for (const TimerRow& row : table.timers) {
    print.add(row.type).add(row.rule);
    add(row.from, print);
    add(row.to, print);
    add(row.guard, row.deeds, print);
    add(row.limit, print);
  }
  for (const DecisionTable& decision : table.decisions) {
    print.add(decision.rule);
    for (const DecisionRow& row : decision.rows) add(row.percent, print.add(row.cells));
  }
  for (const Setting& row : table.settings) add(row, print);
}

}  // namespace hezuo
