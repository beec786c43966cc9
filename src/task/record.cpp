// SPDX-License-Identifier: MIT
// A record's fields, its timers, and its JSON.
#include "task/record.h"

#include "task/timers.h"

namespace hezuo {

std::string_view TaskRecord::state_id() const {
  if (focus >= 0) return item_state(static_cast<std::size_t>(focus));
  return machine->table().states[static_cast<std::size_t>(state)].id;
}

const Value& TaskRecord::field(std::string_view name) const {
  if (focus >= 0) {
    if (const int index = machine->find_item_field(name); index >= 0) {
      return item(static_cast<std::size_t>(focus)).fields[static_cast<std::size_t>(index)];
    }
  }
  const int index = machine->find_field(name);
  return index < 0 ? kAbsent : fields[static_cast<std::size_t>(index)];
}

void TaskRecord::set(std::string_view name, const Value& value) {
  if (focus >= 0) {
    if (const int index = machine->find_item_field(name); index >= 0) {
      (*items)[static_cast<std::size_t>(focus)].fields[static_cast<std::size_t>(index)] = value;
      items->changed();
      return;
    }
  }
  if (const int index = machine->find_field(name); index >= 0) fields[static_cast<std::size_t>(index)] = value;
}

const Ledger& TaskRecord::money() const { return focus >= 0 ? item(static_cast<std::size_t>(focus)).ledger : ledger; }

std::string_view TaskRecord::item_state(std::size_t index) const {
  return machine->table().items->states[static_cast<std::size_t>(item(index).state)].id;
}

const Value& TaskRecord::item_field(std::size_t index, std::string_view name) const {
  const int field = machine->find_item_field(name);
  return field < 0 ? kAbsent : item(index).fields[static_cast<std::size_t>(field)];
}

StateSet TaskRecord::item_states_where(std::string_view name, std::int64_t number) const {
  const int field = machine->find_item_field(name);
  return field < 0 || items == nullptr ? 0 : items->states_where(static_cast<std::size_t>(field), number);
}

int TaskRecord::find_item(std::string_view id) const {
  for (std::size_t i = 0; i < item_count(); ++i) {
    if (item(i).id == id) return static_cast<int>(i);
  }
  return -1;
}

Value ledger_json(const Ledger& ledger, Arena& arena) {
  return ObjectBuilder(arena)
      .add_integer("amountFen", ledger.amount)
      .add_integer("frozenFen", ledger.frozen)
      .add_integer("refundedFen", ledger.refunded)
      .add_integer("settledFen", ledger.settled)
      .add_integer("feeFen", ledger.fee)
      .add_integer("netFen", ledger.settled - ledger.fee)
      .done();
}

Value timers_json(const TaskRecord& task, Arena& arena) {
  Pile<PendingTimer> pending(arena);
  pending_timers(task, pending);
  ListBuilder list(arena);
  for (const PendingTimer& timer : pending) {
    ObjectBuilder object(arena);
    object.add("type", timer.timer->row->type).add_integer("dueAt", timer.due);
    if (timer.item >= 0) {
      object.add(task.machine->table().items->id, task.item(static_cast<std::size_t>(timer.item)).id);
    }
    list.add(object.done());
  }
  return list.done();
}

namespace {

Value item_json(const ItemRecord& item, const ItemsTable& table, bool has_ledger, Arena& arena) {
  ObjectBuilder object(arena);
  object.add(table.id, item.id).add("state", table.states[static_cast<std::size_t>(item.state)].id);
  for (std::size_t i = 0; i < table.fields.size(); ++i) object.add(table.fields[i].name, item.fields[i]);
  if (has_ledger) object.add("ledger", ledger_json(item.ledger, arena));
  return object.done();
}

Value items_json(const TaskRecord& task, Arena& arena) {
  ObjectBuilder items(arena);
  for (std::size_t i = 0; i < task.item_count(); ++i) {
    const ItemRecord& item = task.item(i);
    items.add(item.id, item_json(item, *task.machine->table().items, task.machine->has_ledger(), arena));
  }
  return items.done();
}

}  // namespace

Value task_json(const TaskRecord& task, Arena& arena) {
  ListBuilder log(arena);
  for (std::size_t i = 0; i < task.log.size; ++i) log.add(task.log.entries[i]);
  if (task.added != nullptr) {
    for (const Value& entry : *task.added) log.add(entry);
  }
  ObjectBuilder object(arena);
  object.add("kind", task.machine->kind())
      .add("state", task.state_id())
      .add_integer("version", task.version)
      .add_integer("openedAt", task.opened_at)
      .add_integer("at", task.at)
      .add("input", task.input)
      .add("timers", timers_json(task, arena))
      .add("log", log.done())
      .add("rulebook", task.rulebook);
  if (task.machine->has_ledger()) object.add("ledger", ledger_json(task.ledger, arena));
  for (std::size_t i = 0; i < task.machine->table().fields.size(); ++i) {
    object.add(task.machine->table().fields[i].name, task.fields[i]);
  }
  if (task.machine->table().items != nullptr) object.add(task.machine->table().items->member, items_json(task, arena));
  return object.done();
}

}  // namespace hezuo
