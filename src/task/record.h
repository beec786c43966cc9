// SPDX-License-Identifier: MIT
// A task in memory while it is worked on. Copies are cheap: what is large is shared and never changed in place.
#pragma once

#include <array>

#include "core/json.h"
#include "core/violation.h"
#include "form/lookups.h"
#include "task/compiled_machine.h"
#include "task/item_list.h"

namespace hezuo {

struct TaskRecord {
  const CompiledMachine* machine = nullptr;
  int state = 0;
  std::int64_t version = 1;
  std::int64_t opened_at = 0;
  std::int64_t at = 0;
  Value input;
  Ledger ledger;
  std::array<Value, kMostTaskFields> fields{};  // in the order of the machine's rows
  Value log;                                    // as it was given
  Pile<Value>* added = nullptr;                 // what this call adds to the log
  Value rulebook;
  ItemList* items = nullptr;
  Lookups* lookups = nullptr;  // of the input's lists
  int focus = -1;              // the item that an event or timer speaks of: state, fields and money are its own

  /// The state of the item in focus, or of the task.
  [[nodiscard]] std::string_view state_id() const;
  [[nodiscard]] bool in(std::string_view id) const { return state_id() == id; }
  /// A field of the item in focus, or of the task.
  [[nodiscard]] const Value& field(std::string_view name) const;
  void set(std::string_view name, const Value& value);
  [[nodiscard]] const Ledger& money() const;
  [[nodiscard]] std::size_t item_count() const { return items == nullptr ? 0 : items->size(); }
  [[nodiscard]] const ItemRecord& item(std::size_t index) const { return (*items)[index]; }
  [[nodiscard]] std::string_view item_state(std::size_t index) const;
  [[nodiscard]] const Value& item_field(std::size_t index, std::string_view name) const;
  /// The states in which the items stand whose integer field says this.
  [[nodiscard]] StateSet item_states_where(std::string_view name, std::int64_t number) const;
  /// The item of that id, or −1.
  [[nodiscard]] int find_item(std::string_view id) const;
  [[nodiscard]] bool has_word(std::string_view name, std::string_view word) const { return field(name).text() == word; }
};

Value ledger_json(const Ledger& ledger, Arena& arena);
Value timers_json(const TaskRecord& task, Arena& arena);
Value task_json(const TaskRecord& task, Arena& arena);

/// Reads a stored task. What cannot be one is reported under `/task`; then the record must not be used.
bool read_task(const Value& stored, const CompiledMachine& machine, TaskRecord& task, Violations& out, Arena& arena);

}  // namespace hezuo
