// SPDX-License-Identifier: MIT
// From rows to numbers.
#include "task/compiled_machine.h"

namespace hezuo {

namespace {

int find_row(std::span<const StateRow> states, std::string_view id) {
  for (std::size_t i = 0; i < states.size(); ++i) {
    if (id == states[i].id) return static_cast<int>(i);
  }
  return -1;
}

int find_named(std::span<const TaskField> fields, std::string_view name) {
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (name == fields[i].name) return static_cast<int>(i);
  }
  return -1;
}

}  // namespace

bool names_state(const char* pattern, std::string_view state) {
  if (pattern == nullptr) return false;
  const std::string_view text = pattern;
  if (text.size() > 1 && text.back() == '*') return state.substr(0, text.size() - 1) == text.substr(0, text.size() - 1);
  return text == state;
}

CompiledMachine::CompiledMachine(const MachineTable& table, const Overlay& overlay, const GeneralLimits& general,
                                 Arena& arena)
    : table_(&table),
      general_(general),
      form_(*table.form, overlay, general, arena),
      events_(arena),
      transitions_(arena),
      timers_(arena),
      decisions_(arena),
      settings_(arena) {
  for (const EventRow& row : table.events) events_.push({row.payload, overlay, general, arena});
  for (const Transition& row : table.transitions) add_transition(row);
  for (const TimerRow& row : table.timers) add_timer(row, overlay);
  for (const DecisionTable& decision : table.decisions) add_decision(decision, overlay, arena);
  for (const Setting& row : table.settings) {
    settings_.push({arena.join({row.rule, ".", row.limit.name}), overlay.value(row.rule, row.limit)});
  }
}

void CompiledMachine::add_transition(const Transition& row) {
  const std::span<const StateRow> states = states_for(row.event);
  const int to = row.to == nullptr ? -1 : find_row(states, row.to);
  transitions_.push({&row, states_of(row.from, states), to, find_event(row.event)});
}

void CompiledMachine::add_timer(const TimerRow& row, const Overlay& overlay) {
  const std::span<const StateRow> states = table_->items != nullptr ? table_->items->states : table_->states;
  const std::int64_t limit = row.limit.name == nullptr ? 0 : overlay.value(row.rule, row.limit);
  timers_.push({&row, states_of(row.from, states), find_row(states, row.to), limit});
}

void CompiledMachine::add_decision(const DecisionTable& decision, const Overlay& overlay, Arena& arena) {
  CompiledDecision compiled{&decision, Pile<std::int64_t>(arena)};
  for (const DecisionRow& row : decision.rows) {
    const bool stated = row.percent.name != nullptr;
    compiled.percents.push(stated ? overlay.value(decision.rule, row.percent) : kNotStated);
  }
  decisions_.push(compiled);
}

StateSet CompiledMachine::states_of(const From& from, std::span<const StateRow> states) const {
  StateSet set = 0;
  for (std::size_t i = 0; i < states.size(); ++i) {
    for (const char* pattern : from) {
      if (names_state(pattern, states[i].id)) set |= StateSet{1} << i;
    }
  }
  return set;
}

/// Events of items move between the items' states; the one that makes an item stands in the task's own.
std::span<const StateRow> CompiledMachine::states_for(std::string_view event) const {
  const ItemsTable* items = table_->items;
  return items == nullptr || event == items->creation ? table_->states : items->states;
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

int CompiledMachine::find_state(std::string_view id) const { return find_row(table_->states, id); }

int CompiledMachine::find_item_state(std::string_view id) const {
  return table_->items == nullptr ? -1 : find_row(table_->items->states, id);
}

int CompiledMachine::find_field(std::string_view name) const { return find_named(table_->fields, name); }

int CompiledMachine::find_item_field(std::string_view name) const {
  return table_->items == nullptr ? -1 : find_named(table_->items->fields, name);
}

const CompiledForm* CompiledMachine::shape_of(const TaskField& field) const {
  const std::string_view path = field.like == nullptr ? "" : field.like;
  const std::size_t slash = path.find('/');
  const int event = slash == std::string_view::npos ? -1 : find_event(path.substr(0, slash));
  if (event < 0) return nullptr;
  const CompiledForm& payload = events_[static_cast<std::size_t>(event)];
  const int node = payload.find(path.substr(slash + 1));
  return node < 0 ? nullptr : payload.nodes()[static_cast<std::size_t>(node)].nested;
}

bool CompiledMachine::is_creation(int event) const {
  return table_->items != nullptr && event_name(event) == table_->items->creation;
}

bool CompiledMachine::is_item_event(int event) const { return table_->items != nullptr && !is_creation(event); }

std::int64_t CompiledMachine::setting(std::string_view id) const {
  for (const CompiledSetting& setting : settings_) {
    if (setting.id == id) return setting.value;
  }
  return 0;
}

}  // namespace hezuo
