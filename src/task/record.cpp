// SPDX-License-Identifier: MIT
// A record's fields, its timers, and its JSON.
#include "task/record.h"

#include <algorithm>

namespace hezuo {

namespace {
constexpr Value kAbsent{};

bool fires_before(const PendingTimer& a, const PendingTimer& b) {
  if (a.due != b.due) return a.due < b.due;
  return std::string_view(a.timer->row->type) < b.timer->row->type;
}
}  // namespace

std::string_view TaskRecord::state_id() const { return machine->table().states[static_cast<std::size_t>(state)].id; }

const Value& TaskRecord::field(std::string_view name) const {
  const int index = machine->find_field(name);
  return index < 0 ? kAbsent : fields[static_cast<std::size_t>(index)];
}

void TaskRecord::set(std::string_view name, const Value& value) {
  const int index = machine->find_field(name);
  if (index >= 0) fields[static_cast<std::size_t>(index)] = value;
}

void pending_timers(const TaskRecord& task, Pile<PendingTimer>& out) {
  for (const CompiledTimer& timer : task.machine->timers()) {
    if ((timer.from >> static_cast<unsigned>(task.state) & 1U) == 0) continue;
    if (timer.row->guard != nullptr && !timer.row->guard->holds(task)) continue;
    out.push({&timer, std::min(timer.row->due(task, timer.limit), kMaxInstant)});
  }
  std::sort(out.begin(), out.end(), fires_before);
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
    list.add(ObjectBuilder(arena).add("type", timer.timer->row->type).add_integer("dueAt", timer.due).done());
  }
  return list.done();
}

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
  return object.done();
}

}  // namespace hezuo
