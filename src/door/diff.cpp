// SPDX-License-Identifier: MIT
// What changes from one rulebook to another, and what comes out differently for one task.
#include "door/call.h"
#include "door/shelf.h"
#include "hezuo.h"
#include "task/outlook.h"

namespace hezuo {

namespace {

using Pair = std::array<Value, 2>;

void add_pair(ObjectBuilder& object, const Pair& pair) { object.add("a", pair[0]).add("b", pair[1]); }

/// `{a, b}` under a name, where they are not the same.
void add_if_different(ObjectBuilder& object, std::string_view name, const Pair& pair, Arena& arena) {
  if (same(pair[0], pair[1])) return;
  ObjectBuilder both(arena);
  add_pair(both, pair);
  object.add(name, both.done());
}

Value parameters_diff(const Book& a, const Book& b, Arena& arena) {
  ListBuilder list(arena);
  for (std::size_t i = 0; i < a.parameters().all().size(); ++i) {
    const Parameter& left = a.parameters().all()[i];
    const Parameter& right = b.parameters().all()[i];
    if (left.value == right.value) continue;
    ObjectBuilder row(arena);
    add_pair(row, {a.parameters().value_json(left.id, left.value), a.parameters().value_json(left.id, right.value)});
    list.add(row.add("id", left.id).add("rule", left.rule).add("unit", left.limit.unit).done());
  }
  return list.done();
}

/// One task, read and asked under one book.
class Side {
 public:
  Side(const Book& book, const Value& stored, Call& call)
      : book_(book), call_(call), outcome_(call.arena()), context_{book.words(), call.context().locale, call.arena()} {
    sound_ = read_task(stored, *book.machine(stored["kind"].text()), task_, outcome_.violations, call.arena());
  }

  [[nodiscard]] bool sound() const { return sound_; }
  [[nodiscard]] Value fault() const { return step_json(outcome_, context_); }
  [[nodiscard]] Value at() const { return call_.option("at").missing() ? make_integer(task_.at) : call_.option("at"); }

  [[nodiscard]] Value check() const {
    const CompiledForm& form = *book_.form(task_.machine->table().form->id);
    Arena& arena = call_.arena();
    Violations violations(arena);
    Violations unknown(arena);
    Soundness soundness(form, arena);
    check_fields({form, task_.input, ""}, soundness, violations, unknown, arena);
    return violations_json(violations, context_);
  }
  [[nodiscard]] Value actions(Actor actor) const { return actions_json(task_, actor, at(), context_); }
  [[nodiscard]] Value preview() const {
    const EventRequest request{call_.option("event"), call_.option("facts"), {}, true};
    return preview_json(task_, request, at(), context_);
  }
  [[nodiscard]] Value endings() const {
    Outcome then(call_.arena());
    return endings_json(task_, at(), then, context_);
  }

 private:
  const Book& book_;
  Call& call_;
  Outcome outcome_;
  AnswerContext context_;
  TaskRecord task_;
  bool sound_ = false;
};

/// Buttons stand in table order on both sides; only after different timers may tasks within tasks differ in number.
void add_actions(ListBuilder& list, const Pair& actions, std::string_view actor, Arena& arena) {
  const std::size_t count = std::max(actions[0].size, actions[1].size);
  for (std::size_t i = 0; i < count; ++i) {
    const Value& a = actions[0].at(i);
    const Value& b = actions[1].at(i);
    if (same(a, b)) continue;
    ObjectBuilder row(arena);
    add_pair(row, {a.missing() ? make_null() : a, b.missing() ? make_null() : b});
    list.add(row.add("actor", actor).add("type", a.missing() ? b["type"] : a["type"]).done());
  }
}

Value actions_diff(const Side& a, const Side& b, Arena& arena) {
  ListBuilder list(arena);
  for (std::size_t i = 0; i < kActorNames.size(); ++i) {
    const auto actor = static_cast<Actor>(i);
    add_actions(list, {a.actions(actor), b.actions(actor)}, kActorNames[i], arena);
  }
  return list.done();
}

const Value* find_ending(const Value& endings, std::string_view state) {
  for (std::size_t i = 0; i < endings.size; ++i) {
    if (endings.at(i)["state"].text() == state) return &endings.at(i);
  }
  return nullptr;
}

/// Final states that only one side reaches, or reaches otherwise.
Value endings_diff(const Pair& endings, Arena& arena) {
  ListBuilder list(arena);
  const auto add = [&](const Value& a, const Value& b) {
    if (same(a, b)) return;
    ObjectBuilder row(arena);
    add_pair(row, {a, b});
    list.add(row.add("state", a.missing() ? b["state"] : a["state"]).done());
  };
  for (std::size_t i = 0; i < endings[0].size; ++i) {
    const Value& a = endings[0].at(i);
    const Value* b = find_ending(endings[1], a["state"].text());
    add(a, b == nullptr ? make_null() : *b);
  }
  for (std::size_t i = 0; i < endings[1].size; ++i) {
    const Value& b = endings[1].at(i);
    if (find_ending(endings[0], b["state"].text()) == nullptr) add(make_null(), b);
  }
  return list.done();
}

Value task_diff(const Side& a, const Side& b, Arena& arena) {
  const Pair previews = {a.preview(), b.preview()};
  ObjectBuilder object(arena);
  add_if_different(object, "check", {a.check(), b.check()}, arena);
  for (const char* name : {"step", "timeline", "decisions"}) {
    add_if_different(object, name, {previews[0][name], previews[1][name]}, arena);
  }
  return object.add("actions", actions_diff(a, b, arena))
      .add("endings", endings_diff({a.endings(), b.endings()}, arena))
      .done();
}

std::string bad_rulebook(std::string_view side, const Parameters& parameters) {
  return R"({"error":)" + overlay_error_text(parameters, std::string(side) + ": ") + "}";
}

}  // namespace

std::string Rulebook::diff(std::string_view options) const {
  Call call(*book_, options);
  if (!call.sound()) return bad_options();
  Arena& arena = call.arena();
  const Shared<Book> a = shelf_->book(call.option("a"));
  const Shared<Book> b = shelf_->book(call.option("b"));
  if (!a->sound()) return bad_rulebook("a", a->parameters());
  if (!b->sound()) return bad_rulebook("b", b->parameters());

  ObjectBuilder answer(arena);
  add_pair(answer, {a->identity_json(arena), b->identity_json(arena)});
  answer.add_boolean("same", a->id() == b->id()).add("parameters", parameters_diff(*a, *b, arena));
  const Value& task = call.option("task");
  if (!task.missing()) {
    if (a->machine(task["kind"].text()) == nullptr) return error_text("unknown_kind", task["kind"].text());
    const Side left(*a, task, call);
    const Side right(*b, task, call);
    if (!left.sound()) return text_of(left.fault());
    answer.add("task", task_diff(left, right, arena));
  }
  return text_of(answer.done());
}

}  // namespace hezuo
