// SPDX-License-Identifier: MIT
// Every ending that can still be reached: a breadth-first walk over the machine itself, so that it cannot differ from
// what `apply` does. Amounts take their least and greatest value; time stops now, at the turning point, at timers.
#include <algorithm>
#include <string>

#include "form/distinct.h"
#include "task/outlook.h"
#include "task/refusal.h"

namespace hezuo {

namespace {

constexpr std::size_t kMostNodes = 4096;

struct Walked {
  TaskRecord task;
  int parent = -1;
  std::string_view step;
};

struct Span {
  std::int64_t min = 0;
  std::int64_t max = 0;
  bool any = false;
  void add(std::int64_t fen) {
    min = any ? std::min(min, fen) : fen;
    max = any ? std::max(max, fen) : fen;
    any = true;
  }
};

struct Ending {
  int state = 0;
  int node = 0;  // the first, so the shortest way
  Span settled;
  Span refunded;
  Span fee;
};

/// A value of the field's kind, the least (low) or greatest of its range.
Value sample(const Node& node, const TaskRecord& task, bool high, Arena& arena) {
  const Variant& variant = node.variants[0];
  const bool bound = variant.row->bound == Bound::ledger_amount;
  switch (node.row->kind) {
    case Kind::integer:
      return make_integer(!high ? variant.min : bound ? task.ledger.amount : variant.max);
    case Kind::instant:
      return make_integer(task.at);
    case Kind::boolean:
      return make_boolean(high);
    case Kind::enumeration:
      return make_text(high ? variant.row->values.back() : variant.row->values.front());
    case Kind::list:
    case Kind::object:
      return ObjectBuilder(arena).done();
    case Kind::text:
    case Kind::id:
    case Kind::plain_id:
      // A new name each time: what counts distinct names must be able to reach its count.
      return make_text(arena.join({"x", std::to_string(task.version)}));
    default:
      return make_text("-");
  }
}

class EndingWalk {
 public:
  EndingWalk(const TaskRecord& start, Arena& arena)
      : arena_(arena), seen_(kMostNodes, arena), nodes_(arena), endings_(arena) {
    visit(start, -1, {});
  }

  Pile<Ending> run() {
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      const TaskRecord task = nodes_[i].task;
      note_ending(task, static_cast<int>(i));
      act_at(task, task.at, static_cast<int>(i));
      if (const std::int64_t turn = next_turn(task); turn > task.at) act_at(task, turn, static_cast<int>(i));
      fire_next(task, static_cast<int>(i));
    }
    return endings_;
  }

  void add_path_to(int node, ListBuilder& path) const {
    const Walked& walked = nodes_[static_cast<std::size_t>(node)];
    if (walked.parent < 0) return;
    add_path_to(walked.parent, path);
    path.add(make_text(walked.step));
  }

 private:
  static std::int64_t next_turn(const TaskRecord& task) {
    const auto turning_point = task.machine->table().turning_point;
    return turning_point == nullptr ? task.at : turning_point(task);
  }

  /// What decides the future; two tasks alike in it have the same endings.
  std::string_view key_of(const TaskRecord& task) const {
    std::string key;
    const auto add = [&key](std::int64_t number) { key += std::to_string(number) + ','; };
    add(task.state);
    add(task.at);
    add(task.ledger.frozen);
    add(task.ledger.refunded);
    add(task.ledger.settled);
    add(task.ledger.fee);
    const auto& rows = task.machine->table().fields;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (rows[i].decides) write(task.fields[i], key);
      key += ',';
    }
    return arena_.keep(key);
  }

  void visit(const TaskRecord& task, int parent, std::string_view step) {
    if (nodes_.size() + 1 < kMostNodes && seen_.add(key_of(task))) nodes_.push({task, parent, step});
  }

  void note_ending(const TaskRecord& task, int node) {
    const StateRow& state = task.machine->table().states[static_cast<std::size_t>(task.state)];
    if (!state.final || task.ledger.frozen > 0) return;
    Ending* known =
        std::find_if(endings_.begin(), endings_.end(), [&](const Ending& e) { return e.state == task.state; });
    if (known == endings_.end()) known = &endings_.push({task.state, node, {}, {}, {}});
    known->settled.add(task.ledger.settled);
    known->refunded.add(task.ledger.refunded);
    known->fee.add(task.ledger.fee);
  }

  bool due_before(const TaskRecord& task, std::int64_t at) const {
    Pile<PendingTimer> pending(arena_);
    pending_timers(task, pending);
    return !pending.empty() && pending[0].due < at;
  }

  void fire_next(const TaskRecord& task, int node) {
    Pile<PendingTimer> pending(arena_);
    pending_timers(task, pending);
    if (pending.empty()) return;
    TaskRecord copy = task;
    Outcome outcome(arena_);
    fire(copy, pending[0], outcome, arena_);
    visit(copy, node, pending[0].timer->row->type);
  }

  void act_at(const TaskRecord& task, std::int64_t at, int node) {
    // A timer due before comes first; the walk gets there through the timer.
    if (due_before(task, at)) return;
    for (const CompiledTransition& transition : task.machine->transitions()) {
      if (!is_open(transition, task) || is_barred(task, transition, at)) continue;
      for (const bool high : {false, true}) try_out(task, transition, at, high, node);
    }
  }

  /// Rules of the event that hold whatever its payload.
  bool is_barred(const TaskRecord& task, const CompiledTransition& transition, std::int64_t at) {
    const CompiledForm& form = task.machine->events()[static_cast<std::size_t>(transition.event)];
    if (form.rules().empty()) return false;
    const Value nothing{};
    Facts facts(form.table().facts, arena_);
    const Subject subject{form, nothing, "/event", kEnvelope, &task, task.ledger.amount, at};
    Violations violations(arena_);
    Pile<std::string_view> undecided(arena_);
    check_rules(subject, Soundness(form, arena_), facts, {false, true}, violations, undecided, arena_);
    return !violations.empty();
  }

  void try_out(const TaskRecord& task, const CompiledTransition& transition, std::int64_t at, bool high, int node) {
    const CompiledForm& form = task.machine->events()[static_cast<std::size_t>(transition.event)];
    ObjectBuilder event(arena_);
    bool ranged = false;
    for (const int root : form.roots()) {
      const Node& field = form.nodes()[static_cast<std::size_t>(root)];
      ranged = ranged || field.row->kind >= Kind::enumeration;
      event.add(field.name, sample(field, task, high, arena_));
    }
    if (high && !ranged) return;
    TaskRecord copy = task;
    Outcome outcome(arena_);
    take(copy, transition, event.done(), at, outcome, arena_);
    visit(copy, node, transition.row->event);
  }

  Arena& arena_;
  DistinctSet seen_;
  Pile<Walked> nodes_;
  Pile<Ending> endings_;
};

Value span_json(const Span& span, Arena& arena) {
  return ObjectBuilder(arena).add_integer("min", span.min).add_integer("max", span.max).done();
}

}  // namespace

Value endings_json(const TaskRecord& task, const Value& at, Outcome& outcome, const AnswerContext& context) {
  Arena& arena = context.arena;
  advance_task(task, at, outcome, arena);
  if (!outcome.ok()) return {};
  const auto& states = task.machine->table().states;
  const bool ends = std::any_of(states.begin(), states.end(), [](const StateRow& state) { return state.final; });
  if (!ends) return ListBuilder(arena).done();
  TaskRecord start = branch_of(outcome.task, arena);
  start.at = at.number;
  EndingWalk walk(start, arena);
  ListBuilder list(arena);
  for (const Ending& ending : walk.run()) {
    ListBuilder path(arena);
    walk.add_path_to(ending.node, path);
    list.add(ObjectBuilder(arena)
                 .add("state", task.machine->table().states[static_cast<std::size_t>(ending.state)].id)
                 .add("path", path.done())
                 .add("settledFen", span_json(ending.settled, arena))
                 .add("refundedFen", span_json(ending.refunded, arena))
                 .add("feeFen", span_json(ending.fee, arena))
                 .done());
  }
  return list.done();
}

}  // namespace hezuo
