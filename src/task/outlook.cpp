// SPDX-License-Identifier: MIT
// Actions, timelines, previews, comparisons, views: all by the same steps that `apply` takes.
#include "task/outlook.h"

#include "task/payload.h"
#include "task/refusal.h"

namespace hezuo {

namespace {

constexpr std::size_t kMostFirings = 10000;

Value effects_json(const Pile<Value>& effects, Arena& arena) {
  ListBuilder list(arena);
  for (const Value& effect : effects) list.add(effect);
  return list.done();
}

bool can_ever_send(const CompiledMachine& machine, int event, Actor actor) {
  for (const CompiledTransition& transition : machine.transitions()) {
    if (transition.event == event && transition.row->actor == actor) return true;
  }
  return false;
}

/// Rules of the event that need no payload.
void check_before_payload(const TaskRecord& task, int event, std::int64_t at, Violations& out, Arena& arena) {
  const CompiledForm& payload = task.machine->events()[static_cast<std::size_t>(event)];
  const Value nothing{};
  const Value now = make_integer(at);
  Violations ignored(arena);
  Facts facts(payload.table().facts, arena);
  facts.read(nothing, &now, ignored);
  const Subject subject{payload, nothing, "/event", kEnvelope, &task, task.money().amount, at};
  Pile<std::string_view> undecided(arena);
  check_rules(subject, Soundness(payload, arena), facts, {false, true}, out, undecided, arena);
}

Value action_json(const TaskRecord& task, int event, Actor actor, std::int64_t at, const Violations& blocked,
                  const AnswerContext& context) {
  Violations violations(context.arena);
  for (const Violation& violation : blocked) violations.push(violation);
  if (blocked.empty()) {
    const Envelope envelope{event, at, actor, {}};
    if (find_transition(task, {}, envelope, violations, context.arena) != nullptr) {
      check_before_payload(task, event, at, violations, context.arena);
    }
  }
  ObjectBuilder action(context.arena);
  action.add("type", task.machine->event_name(event))
      .add_boolean("allowed", violations.empty())
      .add("violations", violations_json(violations, context))
      .add("editable", editable_fields(task, event, context.arena));
  if (task.focus >= 0) action.add(task.machine->table().items->id, task.item(static_cast<std::size_t>(task.focus)).id);
  return action.done();
}

Value predicted(const TaskRecord& task, const PendingTimer& timer, const Pile<Value>& effects, Arena& arena) {
  ObjectBuilder entry(arena);
  entry.add_integer("at", task.at)
      .add("timer", timer.timer->row->type)
      .add("state", task.state_id())
      .add("effects", effects_json(effects, arena));
  if (timer.item >= 0) {
    const auto item = static_cast<std::size_t>(timer.item);
    entry.add(task.machine->table().items->id, task.item(item).id).add("taskState", task.item_state(item));
  }
  if (task.machine->has_ledger()) entry.add("ledger", ledger_json(task.ledger, arena));
  return entry.done();
}

/// The events of a branch, each added to the log before the next is looked at.
void run_branch(const Value& events, const Value& facts, Outcome& total, std::size_t& applied, Arena& arena) {
  ListBuilder log(arena);
  for (std::size_t i = 0; i < total.task.log.size; ++i) log.add(total.task.log.at(i));
  for (std::size_t i = 0; events.is(Type::list) && i < events.size; ++i) {
    Outcome outcome(arena);
    apply_event(total.task, {events.entries[i], facts, {}, true}, outcome, arena);
    if (!outcome.ok()) {
      total.violations = outcome.violations;
      return;
    }
    ++applied;
    for (const Value& effect : outcome.effects) total.effects.push(effect);
    for (const Decided& decided : outcome.decided) total.decided.push(decided);
    for (const Value& entry : *outcome.task.added) log.add(entry);
    total.task = outcome.task;
    total.task.log = log.done();
    total.task.added = nullptr;
  }
}

Value branch_json(const TaskRecord& task, const Value& events, const Value& facts, const AnswerContext& context) {
  Arena& arena = context.arena;
  Outcome total(arena);
  total.task = task;
  std::size_t applied = 0;
  run_branch(events, facts, total, applied, arena);
  ObjectBuilder branch(arena);
  branch.add_boolean("ok", total.ok())
      .add_integer("applied", static_cast<std::int64_t>(applied))
      .add("state", total.task.state_id())
      .add_integer("at", total.task.at)
      .add("effects", effects_json(total.effects, arena))
      .add("violations", violations_json(total.violations, context))
      .add("timeline", timeline_json(total.task, arena))
      .add("decisions", decisions_json(total.decided, context));
  if (task.machine->has_ledger()) branch.add("ledger", ledger_json(total.task.ledger, arena));
  return branch.done();
}

bool is_hidden(const TaskRecord& task, Actor actor, std::string_view member) {
  for (const Hidden& row : task.machine->table().hidden) {
    if (row.actor == actor && member == row.member && !row.shown(task)) return true;
  }
  return false;
}

}  // namespace

Value step_json(const Outcome& outcome, const AnswerContext& context) {
  ObjectBuilder step(context.arena);
  step.add_boolean("ok", outcome.ok());
  if (!context.other_rules.missing()) step.add("rulebook", context.other_rules);
  if (!outcome.ok()) return step.add("violations", violations_json(outcome.violations, context)).done();
  return step.add("task", task_json(outcome.task, context.arena))
      .add("effects", effects_json(outcome.effects, context.arena))
      .done();
}

Value actions_json(const TaskRecord& task, Actor actor, const Value& at, const AnswerContext& context) {
  Arena& arena = context.arena;
  Outcome advanced(arena);
  advance_task(task, at, advanced, arena);
  TaskRecord then = advanced.ok() ? advanced.task : task;
  const CompiledMachine& machine = *task.machine;
  ListBuilder list(arena);
  const auto add = [&](bool of_items) {
    for (std::size_t i = 0; i < machine.events().size(); ++i) {
      const int event = static_cast<int>(i);
      if (machine.is_item_event(event) != of_items || !can_ever_send(machine, event, actor)) continue;
      list.add(action_json(then, event, actor, at.number, advanced.violations, context));
    }
  };
  add(false);
  for (std::size_t item = 0; item < then.item_count(); ++item) {
    then.focus = static_cast<int>(item);
    add(true);
  }
  return list.done();
}

Value timeline_json(const TaskRecord& task, Arena& arena) {
  TaskRecord copy = branch_of(task, arena);
  ListBuilder timeline(arena);
  TimerQueue queue(copy, arena);
  for (std::size_t i = 0; i < kMostFirings; ++i) {
    const PendingTimer* timer = queue.next();
    if (timer == nullptr) break;
    Outcome outcome(arena);
    fire(copy, *timer, outcome, arena);
    timeline.add(predicted(copy, *timer, outcome.effects, arena));
    queue.fired();
  }
  return timeline.done();
}

Value decisions_json(const Pile<Decided>& decided, const AnswerContext& context) {
  Arena& arena = context.arena;
  ListBuilder list(arena);
  for (const Decided& one : decided) {
    const std::int64_t percent = one.decision->percents[static_cast<std::size_t>(one.row)];
    const std::string_view key = arena.join({one.decision->table->rule, "#", std::to_string(one.row + 1)});
    const bool stated = percent != kNotStated;
    const Value span =
        ObjectBuilder(arena).add_integer("min", stated ? percent : 0).add_integer("max", stated ? percent : 100).done();
    list.add(ObjectBuilder(arena)
                 .add("rule", one.decision->table->rule)
                 .add_integer("row", one.row + 1)
                 .add("percent", span)
                 .add("sentence", context.words.label(key, context.locale))
                 .done());
  }
  return list.done();
}

Value preview_json(const TaskRecord& task, const EventRequest& request, const Value& at, const AnswerContext& context) {
  Arena& arena = context.arena;
  Outcome outcome(arena);
  if (request.event.missing()) {
    advance_task(task, at.missing() ? make_integer(task.at) : at, outcome, arena);
  } else {
    apply_event(task, request, outcome, arena);
  }
  return ObjectBuilder(arena)
      .add("step", step_json(outcome, context))
      .add("timeline", timeline_json(outcome.ok() ? outcome.task : task, arena))
      .add("decisions", outcome.ok() ? decisions_json(outcome.decided, context) : ListBuilder(arena).done())
      .done();
}

Value compare_json(const TaskRecord& task, const Value& branches, const Value& facts, const AnswerContext& context) {
  ListBuilder list(context.arena);
  for (std::size_t i = 0; branches.is(Type::list) && i < branches.size; ++i) {
    list.add(branch_json(task, branches.at(i), facts, context));
  }
  return ObjectBuilder(context.arena).add("branches", list.done()).done();
}

Value view_json(const TaskRecord& task, Actor actor, Arena& arena) {
  ObjectBuilder input(arena);
  for (std::size_t i = 0; i < task.input.size; ++i) {
    const Member& member = task.input.members[i];
    if (!is_hidden(task, actor, member.key)) input.add(member.key, member.value);
  }
  TaskRecord seen = task;
  seen.input = input.done();
  return task_json(seen, arena);
}

}  // namespace hezuo
