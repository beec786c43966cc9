// SPDX-License-Identifier: MIT
// Why an event is refused before its payload is looked at: rulebook section 7, in that order.
#pragma once

#include "task/engine.h"

namespace hezuo {

inline constexpr auto kEnvelope = std::to_array<std::string_view>({"type", "actor", "at", "actorId"});

struct Envelope {
  int event = -1;
  std::int64_t at = 0;
  Actor actor = Actor::merchant;
  std::string_view actor_id;
};

/// Version, shape, type, instant, actor, actorId. Reports the first that fails, alone.
bool read_envelope(const TaskRecord& task, const EventRequest& request, Envelope& envelope, Violations& out,
                   Arena& arena);

/// The transition that the actor may take now, or null and `wrong_state` or `wrong_actor`.
///
/// For an event of an item, the item in focus counts. Without one (an unknown id) only the actor is judged, and the
/// answer is null without a violation: the payload will tell.
const CompiledTransition* find_transition(const TaskRecord& task, const Value& event, const Envelope& envelope,
                                          Violations& out, Arena& arena);

/// Whether the transition's state and guard hold.
bool is_open(const CompiledTransition& transition, const TaskRecord& task);

/// The event types that the actor may send now, in table order.
Value allowed_events(const TaskRecord& task, Actor actor, Arena& arena);

bool check_instant(std::string_view rule, const Value& at, std::string_view path, Violations& out, Arena& arena);
Violation time_backwards(std::string_view rule, std::string_view path, std::int64_t limit);

}  // namespace hezuo
