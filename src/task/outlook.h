// SPDX-License-Identifier: MIT
// Looking ahead without doing: what may be done, what then happens, how it can all end.
#pragma once

#include "rulebook/answer.h"
#include "task/engine.h"

namespace hezuo {

/// An outcome in the public shape: `{ ok, task, effects }` or `{ ok, violations }`; with `rulebook` where the task was
/// opened under another one.
Value step_json(const Outcome& outcome, const AnswerContext& context);

/// Every event type that the actor can ever send, in table order, and whether he may now.
Value actions_json(const TaskRecord& task, Actor actor, const Value& at, const AnswerContext& context);

/// Every timer that fires if nobody acts.
Value timeline_json(const TaskRecord& task, Arena& arena);

/// The rows of decision tables that decided.
Value decisions_json(const Pile<Decided>& decided, const AnswerContext& context);

Value preview_json(const TaskRecord& task, const EventRequest& request, const Value& at, const AnswerContext& context);

/// Branches of events, each applied in order, side by side.
Value compare_json(const TaskRecord& task, const Value& branches, const Value& facts, const AnswerContext& context);

/// Every final state that can be reached from `at`, the shortest way there, and who is paid what. Absent where time
/// cannot go there: `outcome` says why.
Value endings_json(const TaskRecord& task, const Value& at, Outcome& outcome, const AnswerContext& context);

/// The task as that side may see it.
Value view_json(const TaskRecord& task, Actor actor, Arena& arena);

}  // namespace hezuo
