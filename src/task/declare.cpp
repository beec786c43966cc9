// SPDX-License-Identifier: MIT
// Two walks of a machine's rows that need nothing compiled.
#include "task/declare.h"

namespace hezuo {

namespace {

/// A text that may not be there.
void add(const char* text, Fingerprint& print) { print.add(text == nullptr ? "" : text); }

void add(const From& from, Fingerprint& print) {
  for (const char* state : from) add(state, print);
}

void add(const Guard* guard, const Deeds& deeds, Fingerprint& print) {
  add(guard == nullptr ? nullptr : guard->name, print);
  for (const Deed* deed : deeds) add(deed == nullptr ? nullptr : deed->name, print);
}

}  // namespace

void declare(const Setting& row, Parameters& parameters) { parameters.declare(row.rule, row.limit, row.source); }

void declare(const MachineTable& table, Parameters& parameters) {
  declare(*table.form, parameters);
  for (const EventRow& row : table.events) declare(row.payload, parameters);
  for (const TimerRow& row : table.timers) parameters.declare(row.rule, row.limit, row.source);
  for (const DecisionTable& decision : table.decisions) {
    for (const DecisionRow& row : decision.rows) parameters.declare(decision.rule, row.percent, row.source);
  }
  for (const Setting& row : table.settings) declare(row, parameters);
}

void add(const Setting& row, Fingerprint& print) { add(row.limit, print.add(row.rule)); }

void add(const MachineTable& table, Fingerprint& print) {
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
