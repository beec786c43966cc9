// SPDX-License-Identifier: MIT
// Gathering from the rows.
#include "task/names.h"

namespace hezuo {

Pile<std::string_view> condition_names(const MachineTable& machine, Arena& arena) {
  Pile<std::string_view> names(arena);
  const auto add = [&names](const Guard* guard) {
    if (guard != nullptr) names.push(guard->name);
  };
  for (const Transition& row : machine.transitions) add(row.guard);
  for (const TimerRow& row : machine.timers) add(row.guard);
  for (const DecisionTable& table : machine.decisions) {
    for (const Predicate& predicate : table.predicates) names.push(predicate.name);
  }
  return names;
}

Pile<std::string_view> deed_names(const MachineTable& machine, Arena& arena) {
  Pile<std::string_view> names(arena);
  const auto add = [&names](const Deeds& deeds) {
    for (const Deed* deed : deeds) {
      if (deed != nullptr) names.push(deed->name);
    }
  };
  add(machine.opening.deeds);
  for (const Transition& row : machine.transitions) add(row.deeds);
  for (const TimerRow& row : machine.timers) add(row.deeds);
  return names;
}

}  // namespace hezuo
