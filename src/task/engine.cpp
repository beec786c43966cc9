// SPDX-License-Identifier: MIT
// The steps of the machine.
#include "task/engine.h"

#include <algorithm>

#include "task/payload.h"
#include "task/refusal.h"

namespace hezuo {

namespace {

bool instant_is_sound(const Value& at) {
  return at.is(Type::integer) && at.number >= -kMaxInstant && at.number <= kMaxInstant;
}

void finish(TaskRecord& task, const Change& change, int to, std::int64_t at, const Value& entry, Outcome& outcome) {
  if (change.target() >= 0) to = change.target();
  int& state = task.focus >= 0 ? (*task.items)[static_cast<std::size_t>(task.focus)].state : task.state;
  if (to >= 0) state = to;
  if (task.items != nullptr) task.items->changed();
  task.focus = -1;
  task.at = at;
  ++task.version;
  if (task.added != nullptr) task.added->push(entry);
  change.effects(outcome.effects);
  for (const Decided& decided : change.decided()) outcome.decided.push(decided);
}

void run(const Deeds& deeds, Change& change) {
  for (const Deed* deed : deeds) {
    if (deed != nullptr) deed->run(change);
  }
}

constexpr std::size_t kMostInitialBytes = 64;

void set_initial_fields(std::span<const TaskField> rows, std::array<Value, kMostTaskFields>& fields, Arena& arena) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].initial == nullptr) continue;
    fields[i] = read_json(rows[i].initial, arena, {kMostInitialBytes, 2, 2}).value;
  }
}

/// The item that a creating event names, in the first of its states and in focus.
void add_item(TaskRecord& task, const Value& event, Arena& arena) {
  const ItemsTable& table = *task.machine->table().items;
  ItemRecord item;
  item.id = event[table.id].text();
  set_initial_fields(table.fields, item.fields, arena);
  task.focus = static_cast<int>(task.items->size());
  task.items->push(item);
  task.items->changed();
}

}  // namespace

ItemList* new_items(Arena& arena) { return new (arena.take(sizeof(ItemList))) ItemList(arena); }

Lookups* new_lookups(Arena& arena) { return new (arena.take(sizeof(Lookups))) Lookups(arena); }

TaskRecord working_copy(const TaskRecord& task, Arena& arena) {
  TaskRecord copy = branch_of(task, arena);
  void* place = arena.take(sizeof(Pile<Value>));
  copy.added = new (place) Pile<Value>(arena);
  return copy;
}

TaskRecord branch_of(const TaskRecord& task, Arena& arena) {
  TaskRecord copy = task;
  copy.focus = -1;
  copy.added = nullptr;
  if (task.items == nullptr || task.machine->table().items == nullptr) return copy;
  copy.items = new_items(arena);
  for (const ItemRecord& item : *task.items) copy.items->push(item);
  return copy;
}

void take(TaskRecord& task, const CompiledTransition& transition, const Value& event, std::int64_t at, Outcome& outcome,
          Arena& arena) {
  const bool creates = task.machine->is_creation(transition.event);
  if (creates) add_item(task, event, arena);
  Change change(task, event, at, arena);
  run(transition.row->deeds, change);
  finish(task, change, creates ? -1 : transition.to, at, event, outcome);
}

void fire(TaskRecord& task, const PendingTimer& timer, Outcome& outcome, Arena& arena) {
  const std::int64_t at = std::max(timer.due, task.at);
  ObjectBuilder logged(arena);
  logged.add("timer", timer.timer->row->type).add_integer("at", at);
  task.focus = timer.item;
  if (timer.item >= 0) logged.add(task.machine->table().items->id, task.item(static_cast<std::size_t>(timer.item)).id);
  const Value entry = logged.done();
  Change change(task, entry, at, arena);
  run(timer.timer->row->deeds, change);
  finish(task, change, timer.timer->to, at, entry, outcome);
}

void fire_due_timers(TaskRecord& task, std::int64_t at, Outcome& outcome, Arena& arena) {
  TimerQueue queue(task, arena);
  for (const PendingTimer* timer = queue.next(); timer != nullptr && timer->due < at; timer = queue.next()) {
    fire(task, *timer, outcome, arena);
    queue.fired();
  }
}

void advance_task(const TaskRecord& task, const Value& at, Outcome& outcome, Arena& arena) {
  const CompiledMachine& machine = *task.machine;
  if (!check_instant(machine.kind(), at, "/at", outcome.violations, arena)) return;
  if (at.number < task.at) {
    outcome.violations.push(time_backwards(machine.kind(), "/at", task.at));
    return;
  }
  outcome.task = working_copy(task, arena);
  fire_due_timers(outcome.task, at.number, outcome, arena);
}

void open_task(const OpenRequest& request, Outcome& outcome, Arena& arena) {
  const bool in_time = instant_is_sound(request.at);
  Violations form_violations(arena);
  Violations unknown(arena);
  Pile<std::string_view> undecided(arena);
  Facts facts(request.form.table().facts, arena);
  const Value none{};
  facts.read(request.facts, in_time ? &request.at : &none, outcome.violations);
  if (!in_time) check_instant(request.machine.kind(), request.at, "/at", outcome.violations, arena);
  const Subject subject{request.form, request.input, ""};
  Soundness soundness(request.form, arena);
  check_fields(subject, soundness, outcome.violations, unknown, arena);
  sort_by_path(unknown);
  for (const Violation& violation : unknown) outcome.violations.push(violation);
  check_rules(subject, soundness, facts, {in_time, false}, outcome.violations, undecided, arena);
  if (!outcome.ok()) return;

  TaskRecord& task = outcome.task;
  task.machine = &request.machine;
  task.opened_at = request.at.number;
  task.at = request.at.number;
  task.input = request.input;
  task.rulebook = request.rulebook;
  task.log = ListBuilder(arena).done();
  set_initial_fields(request.machine.table().fields, task.fields, arena);
  task.items = new_items(arena);
  task.lookups = new_lookups(arena);
  const Opening& opening = request.machine.table().opening;
  Change change(task, request.input, task.at, arena);
  if (opening.amount != nullptr) change.freeze(opening.amount(request.input, request.facts));
  run(opening.deeds, change);
  change.effects(outcome.effects);
}

void apply_event(const TaskRecord& task, const EventRequest& request, Outcome& outcome, Arena& arena) {
  const CompiledMachine& machine = *task.machine;
  if (request.from_options && !is_within(request.event, bounds_of(machine.general()))) {
    outcome.violations.push(unreadable(machine.kind(), ReadStatus::too_large, "/event"));
    return;
  }
  Envelope envelope;
  if (!read_envelope(task, request, envelope, outcome.violations, arena)) return;

  TaskRecord copy = working_copy(task, arena);
  fire_due_timers(copy, envelope.at, outcome, arena);
  if (machine.is_item_event(envelope.event))
    copy.focus = copy.find_item(request.event[machine.table().items->id].text());
  const CompiledTransition* transition = find_transition(copy, request.event, envelope, outcome.violations, arena);
  if (!outcome.ok()) return;
  check_payload(copy, envelope.event, envelope.at, request, outcome.violations, arena);
  if (!outcome.ok() || transition == nullptr) return;

  take(copy, *transition, request.event, envelope.at, outcome, arena);
  outcome.task = copy;
}

}  // namespace hezuo
