// SPDX-License-Identifier: MIT
// The checks of an event's envelope and of the machine's state.
#include "task/refusal.h"

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
  if (!finding.ok) out.push({rule, finding.code, path, finding.params, finding.remedy});
  return finding.ok;
}

Actor actor_of(std::string_view name) {
  for (std::size_t i = 0; i < kActorNames.size(); ++i) {
    if (name == kActorNames[i]) return static_cast<Actor>(i);
  }
  return Actor::platform;
}

/// The id of the side's party, where the task knows it.
Value party_of(const TaskRecord& task, Actor actor) {
  for (const Party& party : task.machine->table().parties) {
    if (party.actor != actor) continue;
    const Value& member = task.input[party.member];
    return member.is(Type::list) ? member.at(0) : member;
  }
  return {};
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
    const bool in_state = (transition.from >> static_cast<unsigned>(task.state) & 1U) != 0;
    if (transition.event == event && in_state && !is_open(transition, task)) return transition.row->guard;
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
  envelope.actor = actor_of(actor.text());
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
  if ((transition.from >> static_cast<unsigned>(task.state) & 1U) == 0) return false;
  return transition.row->guard == nullptr || transition.row->guard->holds(task);
}

Value allowed_events(const TaskRecord& task, Actor actor, Arena& arena) {
  ListBuilder list(arena);
  for (std::size_t event = 0; event < task.machine->events().size(); ++event) {
    for (const CompiledTransition& transition : task.machine->transitions()) {
      if (transition.event != static_cast<int>(event) || transition.row->actor != actor) continue;
      if (!is_open(transition, task)) continue;
      list.add(make_text(transition.row->event));
      break;
    }
  }
  return list.done();
}

const CompiledTransition* find_transition(const TaskRecord& task, const Envelope& envelope, Violations& out,
                                          Arena& arena) {
  const std::string_view rule = task.machine->kind();
  const CompiledTransition* found = nullptr;
  bool possible = false;
  for (const CompiledTransition& transition : task.machine->transitions()) {
    if (transition.event != envelope.event || !is_open(transition, task)) continue;
    possible = true;
    if (transition.row->actor != envelope.actor) continue;
    found = &transition;
    break;
  }
  const Value allowed = found == nullptr ? allowed_events(task, envelope.actor, arena) : Value{};
  if (!possible) {
    Params params;
    params.add("state", task.state_id()).add("allowed", allowed);
    if (const Guard* guard = blocking_guard(task, envelope.event); guard != nullptr) params.add("guard", guard->name);
    out.push({rule, Code::wrong_state, "/event/type", params, choose_allowed(allowed)});
    return nullptr;
  }
  if (found == nullptr) {
    const Value actors = possible_actors(task, envelope.event, arena);
    out.push({rule, Code::wrong_actor, "/event/actor", Params().add("possible", actors), Remedy::choose(actors)});
    return nullptr;
  }
  const Value party = party_of(task, envelope.actor);
  if (!envelope.actor_id.empty() && party.is(Type::text) && party.text() != envelope.actor_id) {
    out.push({rule, Code::wrong_actor, "/event/actorId", {}, {}});
    return nullptr;
  }
  return found;
}

}  // namespace hezuo
