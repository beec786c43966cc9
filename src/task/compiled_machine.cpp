// SPDX-License-Identifier: MIT
// From rows to numbers.
#include "task/compiled_machine.h"

namespace hezuo {

bool names_state(const char* pattern, std::string_view state) {
  if (pattern == nullptr) return false;
  const std::string_view text = pattern;
  if (text.size() > 1 && text.back() == '*') return state.substr(0, text.size() - 1) == text.substr(0, text.size() - 1);
  return text == state;
}

CompiledMachine::CompiledMachine(const MachineTable& table, Parameters& parameters, const GeneralLimits& general)
    : table_(&table), general_(general) {
  events_.reserve(table.events.size());
  for (const EventRow& row : table.events) events_.emplace_back(row.payload, parameters, general);
  for (const Transition& row : table.transitions) {
    transitions_.push_back(
        {&row, states_of(row.from), row.to == nullptr ? -1 : find_state(row.to), find_event(row.event)});
  }
  for (const TimerRow& row : table.timers) {
    const std::int64_t limit = row.limit.name == nullptr ? 0 : parameters.declare(row.rule, row.limit, row.source);
    timers_.push_back({&row, states_of(row.from), find_state(row.to), limit});
  }
  for (const DecisionTable& decision : table.decisions) {
    CompiledDecision compiled{&decision, {}};
    for (const DecisionRow& row : decision.rows) {
      const bool stated = row.percent.name != nullptr;
      compiled.percents.push_back(stated ? parameters.declare(decision.rule, row.percent, row.source) : kNotStated);
    }
    decisions_.push_back(std::move(compiled));
  }
  fingerprint(parameters.fingerprint());
}

StateSet CompiledMachine::states_of(const From& from) const {
  StateSet set = 0;
  for (std::size_t i = 0; i < table_->states.size(); ++i) {
    for (const char* pattern : from) {
      if (names_state(pattern, table_->states[i].id)) set |= StateSet{1} << i;
    }
  }
  return set;
}

void CompiledMachine::fingerprint(Fingerprint& print) const {
  print.add(table_->kind);
  for (const StateRow& state : table_->states) print.add(state.id);
  for (const CompiledTransition& transition : transitions_) {
    print.add(transition.row->event).add(kActorNames[static_cast<std::size_t>(transition.row->actor)]);
    print.add(static_cast<std::int64_t>(transition.from)).add(transition.to);
    if (transition.row->guard != nullptr) print.add(transition.row->guard->name);
    for (const Deed* deed : transition.row->deeds) {
      if (deed != nullptr) print.add(deed->name);
    }
  }
  for (const CompiledTimer& timer : timers_) {
    print.add(timer.row->type).add(static_cast<std::int64_t>(timer.from)).add(timer.to);
  }
  for (const CompiledDecision& decision : decisions_) {
    for (const DecisionRow& row : decision.table->rows) print.add(row.cells);
  }
}

std::string_view CompiledMachine::event_name(int event) const {
  return table_->events[static_cast<std::size_t>(event)].event;
}

int CompiledMachine::find_event(std::string_view name) const {
  for (std::size_t i = 0; i < table_->events.size(); ++i) {
    if (name == table_->events[i].event) return static_cast<int>(i);
  }
  return -1;
}

int CompiledMachine::find_state(std::string_view id) const {
  for (std::size_t i = 0; i < table_->states.size(); ++i) {
    if (id == table_->states[i].id) return static_cast<int>(i);
  }
  return -1;
}

int CompiledMachine::find_field(std::string_view name) const {
  for (std::size_t i = 0; i < table_->fields.size(); ++i) {
    if (name == table_->fields[i].name) return static_cast<int>(i);
  }
  return -1;
}

}  // namespace hezuo
