// SPDX-License-Identifier: MIT
// Opening a task, applying events, letting time pass. Pure: the given task is never changed.
#pragma once

#include "form/check.h"
#include "task/change.h"
#include "task/timers.h"

namespace hezuo {

/// What came of it: a task and effects, or violations.
struct Outcome {
  explicit Outcome(Arena& arena) : violations(arena), effects(arena), decided(arena) {}

  TaskRecord task;
  Violations violations;
  Pile<Value> effects;
  Pile<Decided> decided;

  [[nodiscard]] bool ok() const { return violations.empty(); }
};

struct OpenRequest {
  const CompiledMachine& machine;
  const CompiledForm& form;
  Value input;
  Value at;
  Value facts;
  Value rulebook;  // what the task keeps of the rules it was opened under
};
void open_task(const OpenRequest& request, Outcome& outcome, Arena& arena);

struct EventRequest {
  Value event;
  Value facts;
  Value expected_version;
  bool from_options = false;  // the event came inside a larger document: its own size is still to be judged
};
void apply_event(const TaskRecord& task, const EventRequest& request, Outcome& outcome, Arena& arena);

/// Fires the timers due before `at`; an instant before the task's own is `time_backwards`.
void advance_task(const TaskRecord& task, const Value& at, Outcome& outcome, Arena& arena);

/// Fires every timer due before `at`, in order, each at its due instant but never before the task's own.
void fire_due_timers(TaskRecord& task, std::int64_t at, Outcome& outcome, Arena& arena);

/// Fires one timer.
void fire(TaskRecord& task, const PendingTimer& timer, Outcome& outcome, Arena& arena);

/// Takes one transition with a payload that is known to be sound.
void take(TaskRecord& task, const CompiledTransition& transition, const Value& event, std::int64_t at, Outcome& outcome,
          Arena& arena);

ItemList* new_items(Arena& arena);
Lookups* new_lookups(Arena& arena);

/// A copy to try things on: with items of its own, without a log.
TaskRecord branch_of(const TaskRecord& task, Arena& arena);

/// A copy to work on, with a log of its own to add to.
TaskRecord working_copy(const TaskRecord& task, Arena& arena);

}  // namespace hezuo
