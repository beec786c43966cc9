// SPDX-License-Identifier: MIT
// A machine table with states as numbers and limits filled in; made once per rulebook.
#pragma once

#include "form/compiled_form.h"
#include "task/table.h"

namespace hezuo {

using StateSet = std::uint64_t;

struct CompiledTransition {
  const Transition* row = nullptr;
  StateSet from = 0;
  int to = -1;     // −1: the state is kept
  int event = -1;  // index into the machine's events
};

struct CompiledTimer {
  const TimerRow* row = nullptr;
  StateSet from = 0;
  int to = -1;
  std::int64_t limit = 0;
};

struct CompiledDecision {
  const DecisionTable* table = nullptr;
  Pile<std::int64_t> percents;  // kNotStated where no figure is stated
};

struct CompiledSetting {
  std::string_view id;  // `RULE.NAME`
  std::int64_t value = 0;
};

/// Lives in an arena, with all that it points to.
class CompiledMachine {
 public:
  CompiledMachine(const MachineTable& table, const Overlay& overlay, const GeneralLimits& general, Arena& arena);

  [[nodiscard]] const MachineTable& table() const { return *table_; }
  [[nodiscard]] std::string_view kind() const { return table_->kind; }
  /// The form that a task is opened with.
  [[nodiscard]] const CompiledForm& form() const { return form_; }
  [[nodiscard]] const Pile<CompiledForm>& events() const { return events_; }
  /// The form that a field of the task is shaped like (`publish/task`), or null.
  [[nodiscard]] const CompiledForm* shape_of(const TaskField& field) const;
  [[nodiscard]] const Pile<CompiledTransition>& transitions() const { return transitions_; }
  [[nodiscard]] const Pile<CompiledTimer>& timers() const { return timers_; }
  [[nodiscard]] const Pile<CompiledDecision>& decisions() const { return decisions_; }
  [[nodiscard]] const GeneralLimits& general() const { return general_; }

  [[nodiscard]] std::string_view event_name(int event) const;
  [[nodiscard]] int find_event(std::string_view name) const;
  [[nodiscard]] int find_state(std::string_view id) const;
  [[nodiscard]] int find_field(std::string_view name) const;
  [[nodiscard]] int find_item_state(std::string_view id) const;
  [[nodiscard]] int find_item_field(std::string_view name) const;
  /// Whether the event speaks of an item that is there already.
  [[nodiscard]] bool is_item_event(int event) const;
  /// Whether the event makes an item.
  [[nodiscard]] bool is_creation(int event) const;
  /// The value of a setting, by `RULE.NAME`.
  [[nodiscard]] std::int64_t setting(std::string_view id) const;
  /// Whether money moves at all.
  [[nodiscard]] bool has_ledger() const { return table_->opening.amount != nullptr; }

 private:
  [[nodiscard]] StateSet states_of(const From& from, std::span<const StateRow> states) const;
  [[nodiscard]] std::span<const StateRow> states_for(std::string_view event) const;
  void add_transition(const Transition& row);
  void add_timer(const TimerRow& row, const Overlay& overlay);
  void add_decision(const DecisionTable& decision, const Overlay& overlay, Arena& arena);

  const MachineTable* table_;
  GeneralLimits general_;
  CompiledForm form_;
  Pile<CompiledForm> events_;
  Pile<CompiledTransition> transitions_;
  Pile<CompiledTimer> timers_;
  Pile<CompiledDecision> decisions_;
  Pile<CompiledSetting> settings_;
};

/// Does the pattern (`pending`, `in-progress.*`) name the state?
bool names_state(const char* pattern, std::string_view state);

}  // namespace hezuo
