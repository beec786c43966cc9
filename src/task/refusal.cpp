// SPDX-License-Identifier: MIT
// The checks of an event's envelope and of the machine's state.
#include "task/refusal.h"

#include <algorithm>

#include "core/time.h"
#include "form/judge.h"

namespace hezuo {

namespace {

constexpr Field kActorField = {.path = "actor", .kind = Kind::enumeration, .values = kActorNames};
constexpr Field kInstantField = {.path = "at", .kind = Kind::instant};
constexpr Field kActorIdField = {.path = "actorId", .kind = Kind::id};
constexpr std::int64_t kMostIdCharacters = 128;

Variant variant_of(const Field& row, std::int64_t min, std::int64_t max) {
  Variant variant;
  variant.row = &row;
  variant.min = min;
  variant.max = max;
  return variant;
}

Finding judge(const Field& row, std::int64_t min, std::int64_t max, const Value& value, Arena& arena) {
  const GeneralLimits general;
  const Variant variant = variant_of(row, min, max);
  return Judge{arena, general}.field(variant, value);
}

bool pass(const Finding& finding, std::string_view rule, std::string_view path, Violations& out) {
  if (!finding.ok) out.push({rule, finding.failure.code, path, finding.failure.params, finding.failure.remedy});
  return finding.ok;
}

/// A member, or a member of a member: `creatorId`, `form/creatorId`; of a list its first entry.
Value member_at(Value value, std::string_view path) {
  while (!path.empty()) {
    const std::size_t slash = std::min(path.find('/'), path.size());
    value = value[path.substr(0, slash)];
    path.remove_prefix(std::min(slash + 1, path.size()));
  }
  return value.is(Type::list) ? value.at(0) : value;
}

/// The id of the side's party, where the task, the item in focus, or the creating event names it.
Value party_of(const TaskRecord& task, const Value& event, const Envelope& envelope) {
  const MachineTable& table = task.machine->table();
  for (const Party& party : table.parties) {
    if (party.actor == envelope.actor) return member_at(task.input, party.member);
  }
  if (table.items == nullptr) return {};
  for (const Party& party : table.items->parties) {
    if (party.actor != envelope.actor) continue;
    if (task.machine->is_creation(envelope.event)) return event[party.member];
    if (task.focus < 0) return {};
    const std::string_view path = party.member;
    const std::size_t slash = std::min(path.find('/'), path.size());
    const Value& field = task.item_field(static_cast<std::size_t>(task.focus), path.substr(0, slash));
    return member_at(field, path.substr(std::min(slash + 1, path.size())));
  }
  return {};
}

/// The state that the transition is about: the focused item's for events of items, else the task's.
int state_for(const CompiledTransition& transition, const TaskRecord& task) {
  if (!task.machine->is_item_event(transition.event)) return task.state;
  return task.focus < 0 ? -1 : task.item(static_cast<std::size_t>(task.focus)).state;
}

bool is_in_state(const CompiledTransition& transition, const TaskRecord& task) {
  const int state = state_for(transition, task);
  return state >= 0 && (transition.from >> static_cast<unsigned>(state) & 1U) != 0;
}

bool version_is_expected(const TaskRecord& task, const Value& expected, Violations& out) {
  if (expected.missing() || (expected.is(Type::integer) && expected.number == task.version)) return true;
  Params params;
  if (expected.is(Type::integer)) params.add("expected", expected.number);
  params.add("actual", task.version);
  out.push({task.machine->kind(), Code::version_conflict, "", params, {}});
  return false;
}

/// The guard that alone keeps the event from its state, if one does.
const Guard* blocking_guard(const TaskRecord& task, int event) {
  for (const CompiledTransition& transition : task.machine->transitions()) {
    if (transition.event == event && is_in_state(transition, task) && !is_open(transition, task)) {
      return transition.row->guard;
    }
  }
  return nullptr;
}

Remedy choose_allowed(const Value& allowed) { return allowed.size > 0 ? Remedy::choose(allowed) : Remedy::none(); }

/// Every event type of the machine, for a caller who named none of them.
Value all_events(const CompiledMachine& machine, Arena& arena) {
  ListBuilder list(arena);
  for (const EventRow& row : machine.table().events) list.add(make_text(row.event));
  return list.done();
}

Value possible_actors(const TaskRecord& task, int event, Arena& arena) {
  ListBuilder list(arena);
  for (std::size_t actor = 0; actor < kActorNames.size(); ++actor) {
    for (const CompiledTransition& transition : task.machine->transitions()) {
      if (transition.event != event || transition.row->actor != static_cast<Actor>(actor)) continue;
      if (!is_open(transition, task)) continue;
      list.add(make_text(kActorNames[actor]));
      break;
    }
  }
  return list.done();
}

void report_state(const TaskRecord& task, const Envelope& envelope, Violations& out, Arena& arena) {
  const Value allowed = allowed_events(task, envelope.actor, arena);
  Params params;
  params.add("state", task.state_id()).add("allowed", allowed);
  if (const Guard* guard = blocking_guard(task, envelope.event); guard != nullptr) params.add("guard", guard->name);
  out.push({task.machine->kind(), Code::wrong_state, "/event/type", params, choose_allowed(allowed)});
}

}  // namespace

bool check_instant(std::string_view rule, const Value& at, std::string_view path, Violations& out, Arena& arena) {
  return pass(judge(kInstantField, -kMaxInstant, kMaxInstant, at, arena), rule, path, out);
}

Violation time_backwards(std::string_view rule, std::string_view path, std::int64_t limit) {
  return {rule, Code::time_backwards, path, Params().add("limitAt", limit), Remedy::not_before(limit)};
}

bool read_envelope(const TaskRecord& task, const EventRequest& request, Envelope& envelope, Violations& out,
                   Arena& arena) {
  const std::string_view rule = task.machine->kind();
  const Value& event = request.event;
  if (!version_is_expected(task, request.expected_version, out)) return false;
  if (!event.is(Type::object)) {
    out.push({rule, event.missing() ? Code::required : Code::type, "/event", {}, Remedy::provide()});
    return false;
  }
  envelope.event = task.machine->find_event(event["type"].text());
  if (envelope.event < 0) {
    out.push({rule, Code::unknown_event, "/event/type", {}, Remedy::choose(all_events(*task.machine, arena))});
    return false;
  }
  if (!check_instant(rule, event["at"], "/event/at", out, arena)) return false;
  envelope.at = event["at"].number;
  if (envelope.at < task.at) {
    out.push(time_backwards(rule, "/event/at", task.at));
    return false;
  }
  const Value& actor = event["actor"];
  if (!pass(judge(kActorField, 0, 0, actor, arena), rule, "/event/actor", out)) return false;
  envelope.actor = find_actor(actor.text()).value_or(Actor::platform);
  const Value& actor_id = event["actorId"];
  if (actor_id.missing()) return true;
  if (!judge(kActorIdField, 0, kMostIdCharacters, actor_id, arena).ok) {
    out.push({rule, Code::type, "/event/actorId", {}, Remedy::provide()});
    return false;
  }
  envelope.actor_id = actor_id.text();
  return true;
}

bool is_open(const CompiledTransition& transition, const TaskRecord& task) {
  if (!is_in_state(transition, task)) return false;
  return transition.row->guard == nullptr || transition.row->guard->holds(task);
}

Value allowed_events(const TaskRecord& task, Actor actor, Arena& arena) {
  ListBuilder list(arena);
  for (std::size_t event = 0; event < task.machine->events().size(); ++event) {
    if (task.focus >= 0 && task.machine->is_creation(static_cast<int>(event))) continue;
    for (const CompiledTransition& transition : task.machine->transitions()) {
      if (transition.event != static_cast<int>(event) || transition.row->actor != actor) continue;
      if (!is_open(transition, task)) continue;
      list.add(make_text(transition.row->event));
      break;
    }
  }
  return list.done();
}

const CompiledTransition* find_transition(const TaskRecord& task, const Value& event, const Envelope& envelope,
                                          Violations& out, Arena& arena) {
  const std::string_view rule = task.machine->kind();
  const bool unknown_item = task.machine->is_item_event(envelope.event) && task.focus < 0;
  const CompiledTransition* found = nullptr;
  bool possible = unknown_item;
  for (const CompiledTransition& transition : task.machine->transitions()) {
    if (transition.event != envelope.event || !(unknown_item || is_open(transition, task))) continue;
    possible = true;
    if (transition.row->actor == envelope.actor && found == nullptr) found = &transition;
  }
  if (!possible) {
    report_state(task, envelope, out, arena);
    return nullptr;
  }
  if (found == nullptr) {
    const Value actors = possible_actors(task, envelope.event, arena);
    const Remedy remedy = actors.size > 0 ? Remedy::choose(actors) : Remedy::none();
    out.push({rule, Code::wrong_actor, "/event/actor", Params().add("possible", actors), remedy});
    return nullptr;
  }
  const Value party = party_of(task, event, envelope);
  if (!envelope.actor_id.empty() && party.is(Type::text) && party.text() != envelope.actor_id) {
    out.push({rule, Code::wrong_actor, "/event/actorId", {}, {}});
    return nullptr;
  }
  return unknown_item ? nullptr : found;
}

}  // namespace hezuo
