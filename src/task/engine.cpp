// SPDX-License-Identifier: MIT
// The steps of the machine.
#include "task/engine.h"

#include <algorithm>

#include "task/refusal.h"

namespace hezuo {

namespace {

bool instant_is_sound(const Value& at) {
  return at.is(Type::integer) && at.number >= -kMaxInstant && at.number <= kMaxInstant;
}

void finish(TaskRecord& task, const Change& change, int to, std::int64_t at, const Value& entry, Outcome& outcome) {
  if (to >= 0) task.state = to;
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

void set_initial_fields(TaskRecord& task) {
  const auto& rows = task.machine->table().fields;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].initial == nullptr) continue;
    task.fields[i] = rows[i].kind == Kind::boolean ? make_boolean(false) : make_text(rows[i].initial);
  }
}

}  // namespace

TaskRecord working_copy(const TaskRecord& task, Arena& arena) {
  TaskRecord copy = task;
  void* place = arena.take(sizeof(Pile<Value>));
  copy.added = new (place) Pile<Value>(arena);
  return copy;
}

void take(TaskRecord& task, const CompiledTransition& transition, const Value& event, std::int64_t at, Outcome& outcome,
          Arena& arena) {
  Change change(task, event, at, arena);
  run(transition.row->deeds, change);
  finish(task, change, transition.to, at, event, outcome);
}

void fire(TaskRecord& task, const PendingTimer& timer, Outcome& outcome, Arena& arena) {
  const std::int64_t at = std::max(timer.due, task.at);
  const Value entry = ObjectBuilder(arena).add("timer", timer.timer->row->type).add_integer("at", at).done();
  Change change(task, entry, at, arena);
  run(timer.timer->row->deeds, change);
  finish(task, change, timer.timer->to, at, entry, outcome);
}

void fire_due_timers(TaskRecord& task, std::int64_t at, Outcome& outcome, Arena& arena) {
  for (;;) {
    Pile<PendingTimer> pending(arena);
    pending_timers(task, pending);
    if (pending.empty() || pending[0].due >= at) return;
    fire(task, pending[0], outcome, arena);
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
  set_initial_fields(task);
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
  const CompiledTransition* transition = find_transition(copy, envelope, outcome.violations, arena);
  if (transition == nullptr) return;

  const CompiledForm& payload = machine.events()[static_cast<std::size_t>(envelope.event)];
  Facts facts(payload.table().facts, arena);
  const Value at = make_integer(envelope.at);
  facts.read(request.facts, &at, outcome.violations);
  const Subject subject{payload, request.event, "/event", kEnvelope, &copy, copy.ledger.amount, envelope.at};
  Soundness soundness(payload, arena);
  Violations unknown(arena);
  check_fields(subject, soundness, outcome.violations, unknown, arena);
  sort_by_path(unknown);
  for (const Violation& violation : unknown) outcome.violations.push(violation);
  Pile<std::string_view> undecided(arena);
  check_rules(subject, soundness, facts, {true, false}, outcome.violations, undecided, arena);
  if (!outcome.ok()) return;

  take(copy, *transition, request.event, envelope.at, outcome, arena);
  outcome.task = copy;
}

}  // namespace hezuo
