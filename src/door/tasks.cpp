// SPDX-License-Identifier: MIT
// The door for tasks: open, apply, advance, actions, preview, endings, compare, view.
#include "door/call.h"
#include "door/shelf.h"
#include "hezuo.h"
#include "task/outlook.h"

namespace hezuo {

namespace {

/// A stored task, read under the rules it was opened under.
class TaskCall {
 public:
  TaskCall(const Book& book, Shelf& shelf, std::string_view task_text, std::string_view options)
      : book_(&book), call_(book, options), outcome_(call_.arena()) {
    if (!call_.sound()) {
      error_ = bad_options();
      return;
    }
    bool broken = false;
    const Value stored = call_.read_trusted(task_text, &broken);
    const CompiledMachine* machine = book.machine(stored["kind"].text());
    if (machine == nullptr) {
      error_ = error_text("unknown_kind", stored["kind"].text());
      return;
    }
    adopt_rulebook(stored["rulebook"], shelf);
    sound_ = read_task(stored, *book_->machine(machine->kind()), task_, outcome_.violations, call_.arena());
  }

  [[nodiscard]] const std::string& error() const { return error_; }
  [[nodiscard]] bool sound() const { return sound_; }
  [[nodiscard]] Call& call() { return call_; }
  [[nodiscard]] const TaskRecord& task() const { return task_; }
  [[nodiscard]] Outcome& outcome() { return outcome_; }
  AnswerContext context() { return {book_->words(), call_.context().locale, call_.arena(), other_rules_}; }
  std::string step() { return text_of(step_json(outcome_, context())); }

 private:
  /// A task keeps the parameters it was opened under: where they differ from the caller's they hold, and the step says
  /// so.
  void adopt_rulebook(const Value& kept, Shelf& shelf) {
    if (kept["id"].text() == book_->id() || !kept.is(Type::object)) return;
    const Value loaded = book_->identity_json(call_.arena());
    own_ = shelf.book(kept);
    if (own_->sound()) book_ = own_.get();
    other_rules_ = ObjectBuilder(call_.arena())
                       .add("task", kept)
                       .add("loaded", loaded)
                       .add_boolean("exact", kept["id"].text() == book_->id())
                       .done();
  }

  const Book* book_;
  Call call_;
  Shared<Book> own_;
  Value other_rules_;
  Outcome outcome_;
  TaskRecord task_;
  std::string error_;
  bool sound_ = false;
};

/// A question that one side asks.
template <class Answer>
std::string ask_as(const Book& book, Shelf& shelf, std::string_view task, std::string_view options,
                   const Answer& answer) {
  TaskCall call(book, shelf, task, options);
  if (!call.error().empty()) return call.error();
  const std::string_view name = call.call().option("actor").text();
  // An unknown side must not be shown what a known one may not see.
  const std::optional<Actor> actor = find_actor(name);
  if (!actor) return error_text("unknown_actor", name);
  if (!call.sound()) return call.step();
  return text_of(answer(call, *actor));
}

/// A question about a sound task; a task that cannot be one is a refused step.
template <class Answer>
std::string ask(const Book& book, Shelf& shelf, std::string_view task, std::string_view options, const Answer& answer) {
  TaskCall call(book, shelf, task, options);
  if (!call.error().empty()) return call.error();
  if (!call.sound()) return call.step();
  return text_of(answer(call));
}

}  // namespace

std::string Rulebook::open(std::string_view kind, std::string_view input, std::string_view options) const {
  const CompiledMachine* machine = book_->machine(kind);
  if (machine == nullptr) return error_text("unknown_kind", kind);
  Call call(*book_, options);
  if (!call.sound()) return bad_options();
  Outcome outcome(call.arena());
  const ReadResult document = call.read(input);
  if (document.status == ReadStatus::too_large || document.status == ReadStatus::invalid_json) {
    outcome.violations.push(unreadable(kind, document.status, ""));
  } else {
    const CompiledForm& form = *book_->form(machine->table().form->id);
    open_task(
        {*machine, form, document.value, call.option("at"), call.option("facts"), book_->identity_json(call.arena())},
        outcome, call.arena());
  }
  return text_of(step_json(outcome, call.context()));
}

std::string Rulebook::apply(std::string_view task, std::string_view event, std::string_view options) const {
  TaskCall call(*book_, *shelf_, task, options);
  if (!call.error().empty()) return call.error();
  if (!call.sound()) return call.step();
  const ReadResult read = call.call().read(event);
  if (read.status == ReadStatus::too_large || read.status == ReadStatus::invalid_json) {
    call.outcome().violations.push(unreadable(call.task().machine->kind(), read.status, "/event"));
  } else {
    const EventRequest request{read.value, call.call().option("facts"), call.call().option("expectedVersion")};
    apply_event(call.task(), request, call.outcome(), call.call().arena());
  }
  return call.step();
}

std::string Rulebook::advance(std::string_view task, std::string_view options) const {
  return ask(*book_, *shelf_, task, options, [](TaskCall& call) {
    advance_task(call.task(), call.call().option("at"), call.outcome(), call.call().arena());
    return step_json(call.outcome(), call.context());
  });
}

std::string Rulebook::actions(std::string_view task, std::string_view options) const {
  return ask_as(*book_, *shelf_, task, options, [](TaskCall& call, Actor actor) {
    return actions_json(call.task(), actor, call.call().option("at"), call.context());
  });
}

std::string Rulebook::preview(std::string_view task, std::string_view options) const {
  return ask(*book_, *shelf_, task, options, [](TaskCall& call) {
    const Call& given = call.call();
    const EventRequest request{given.option("event"), given.option("facts"), given.option("expectedVersion"), true};
    return preview_json(call.task(), request, given.option("at"), call.context());
  });
}

std::string Rulebook::endings(std::string_view task, std::string_view options) const {
  return ask(*book_, *shelf_, task, options, [](TaskCall& call) {
    const Value endings = endings_json(call.task(), call.call().option("at"), call.outcome(), call.context());
    return call.outcome().ok() ? endings : step_json(call.outcome(), call.context());
  });
}

std::string Rulebook::compare(std::string_view task, std::string_view options) const {
  return ask(*book_, *shelf_, task, options, [](TaskCall& call) {
    return compare_json(call.task(), call.call().option("branches"), call.call().option("facts"), call.context());
  });
}

std::string Rulebook::view(std::string_view task, std::string_view options) const {
  return ask_as(*book_, *shelf_, task, options,
                [](TaskCall& call, Actor actor) { return view_json(call.task(), actor, call.call().arena()); });
}

}  // namespace hezuo
