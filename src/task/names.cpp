// SPDX-License-Identifier: MIT
// Gathering from the rows.
#include "task/names.h"

namespace hezuo {

std::vector<std::string_view> condition_names(const MachineTable& machine) {
  std::vector<std::string_view> names;
  const auto add = [&names](const Guard* guard) {
    if (guard != nullptr) names.emplace_back(guard->name);
  };
  for (const Transition& row : machine.transitions) add(row.guard);
  for (const TimerRow& row : machine.timers) add(row.guard);
  for (const DecisionTable& table : machine.decisions) {
    for (const Predicate& predicate : table.predicates) names.emplace_back(predicate.name);
  }
  return names;
}

std::vector<std::string_view> deed_names(const MachineTable& machine) {
  std::vector<std::string_view> names;
  const auto add = [&names](const Deeds& deeds) {
    for (const Deed* deed : deeds) {
      if (deed != nullptr) names.emplace_back(deed->name);
    }
  };
  add(machine.opening.deeds);
  for (const Transition& row : machine.transitions) add(row.deeds);
  for (const TimerRow& row : machine.timers) add(row.deeds);
  return names;
}

}  // namespace hezuo
