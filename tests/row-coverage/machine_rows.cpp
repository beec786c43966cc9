// SPDX-License-Identifier: MIT
// A transition is refused where its event is sent in a wrong state, against a guard, or by a wrong actor; a timer is
// passed over where the clock stands on its very instant and it does not fire yet.
#include "machine_rows.h"

#include <map>

#include "document.h"
#include "rows.h"
#include "task/change.h"
#include "task/record.h"

namespace coverage {

using explore::Document;
using explore::text_of;
using hezuo::Book;
using hezuo::CompiledMachine;
using hezuo::Rulebook;
using hezuo::Value;

namespace {

const Value& machine_json(const Rulebook& rulebook, const std::string& kind) {
  static std::map<std::string, Document> machines;
  const auto known = machines.find(kind);
  return known != machines.end() ? *known->second : *machines.emplace(kind, rulebook.machine(kind)).first->second;
}

std::string_view state_for(const Value& machine, const Value& task, const Value& entry) {
  const Value& items = machine["items"];
  if (items.missing() || entry["type"].text() == items["creation"].text()) return task["state"].text();
  return task[items["member"].text()][entry[items["id"].text()].text()]["state"].text();
}

std::string row_id(const std::string& kind, const std::string& row) { return kind + ' ' + row; }

std::string decision_id(std::string_view rule, std::size_t row) {
  return std::string(rule) + '#' + std::to_string(row + 1);
}

/// The task as it stands when the event arrives: after the timers that were due before.
std::string on_arrival(const Rulebook& rulebook, const Asked& asked) {
  const Document step(rulebook.advance(asked.before, R"({"at":)" + std::to_string(asked.at) + "}"));
  return step["ok"].flag ? text_of(step["task"]) : asked.before;
}

bool is_refusal(const Value& violation) {
  const std::string_view code = violation["code"].text();
  return code == "wrong_state" || code == "wrong_actor";
}

/// A refused event refuses every row of its type. That each guard refuses is asked of its sentence.
void mark_refused(const Value& machine, const Asked& asked, const Value& answer, Sheet& sheet) {
  if (!is_refusal(answer["violations"].at(0))) return;
  const Document event(asked.document);
  for (std::size_t i = 0; i < machine["transitions"].size; ++i) {
    const Value& row = machine["transitions"].at(i);
    if (row["event"].text() != event["type"].text()) continue;
    for (const std::string& name : explore::names_of(row)) {
      sheet.mark(Sort::transition, row_id(asked.subject, name), "refused");
    }
  }
}

void mark_timers(const Asked& asked, const Value& before, const Value& after, Sheet& sheet) {
  for (std::size_t i = before["log"].size; i < after["log"].size; ++i) {
    const std::string_view type = after["log"].at(i)["timer"].text();
    if (!type.empty()) sheet.mark(Sort::timer, asked.subject + ' ' + std::string(type), "fired");
  }
  // Events at the due instant are still in time: the timer was pending when they came.
  for (std::size_t i = 0; i < before["timers"].size; ++i) {
    const Value& timer = before["timers"].at(i);
    if (timer["dueAt"].number != asked.at) continue;
    bool fired = false;
    for (std::size_t l = before["log"].size; l < after["log"].size; ++l) {
      fired |= after["log"].at(l)["timer"].text() == timer["type"].text() &&
               after["log"].at(l)["taskId"].text() == timer["taskId"].text();
    }
    if (!fired) sheet.mark(Sort::timer, asked.subject + ' ' + std::string(timer["type"].text()), "not yet fired");
  }
}

void mark_choice(const hezuo::DecisionTable& table, std::size_t chosen, Sheet& sheet) {
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    sheet.mark(Sort::decision, decision_id(table.rule, row), row == chosen ? "chosen" : "passed over");
  }
}

/// A task of an activity is asked about by `actions`, and by an edit of it.
void mark_decisions(const CompiledMachine& machine, const std::string& text, std::string_view item, std::int64_t at,
                    Sheet& sheet) {
  const Document stored(text);
  hezuo::Arena arena;
  hezuo::Violations violations(arena);
  hezuo::TaskRecord task;
  if (!hezuo::read_task(*stored, machine, task, violations, arena)) return;
  task.focus = task.find_item(item);
  if (machine.table().items != nullptr && task.focus < 0) return;
  for (const hezuo::CompiledDecision& decision : machine.decisions()) {
    mark_choice(*decision.table, static_cast<std::size_t>(first_match(*decision.table, task, at)), sheet);
  }
}

bool decides(const CompiledMachine& machine, const Value& event) {
  const std::string_view type = event["type"].text();
  if (machine.decisions().empty() || machine.find_event(type) < 0) return false;
  return machine.table().items != nullptr ? !machine.is_creation(machine.find_event(type))
                                          : type == "cancel" && event["actor"].text() == "merchant";
}

}  // namespace

void want_machine_rows(const Book& book, const Rulebook& rulebook, Sheet& sheet) {
  for (const CompiledMachine& machine : book.machines()) {
    const std::string kind(machine.kind());
    const Value& json = machine_json(rulebook, kind);
    for (std::size_t i = 0; i < json["transitions"].size; ++i) {
      for (const std::string& name : explore::names_of(json["transitions"].at(i))) {
        sheet.want(Sort::transition, row_id(kind, name), {"taken", "refused"});
      }
    }
    for (std::size_t i = 0; i < json["timers"].size; ++i) {
      const std::string type(json["timers"].at(i)["type"].text());
      sheet.want(Sort::timer, kind + ' ' + type, {"fired", "not yet fired"});
    }
    for (const hezuo::CompiledDecision& decision : machine.decisions()) {
      for (std::size_t row = 0; row < decision.table->rows.size(); ++row) {
        sheet.want(Sort::decision, decision_id(decision.table->rule, row), {"chosen", "passed over"});
      }
    }
  }
}

void mark_machine_rows(const Book& book, const Rulebook& rulebook, const Asked& asked, Sheet& sheet) {
  if (asked.before.empty()) return;
  const Value& machine = machine_json(rulebook, asked.subject);
  const Document answer(asked.answer);
  const Document before(asked.before);
  const Value& after = answer["ok"].flag ? answer["task"] : *before;
  if (answer["ok"].flag) mark_timers(asked, *before, after, sheet);
  if (asked.call != Call::apply) return;
  const Document event(asked.document);
  if (!answer["ok"].flag) {
    mark_refused(machine, asked, *answer, sheet);
  } else {
    const std::string arrived = on_arrival(rulebook, asked);
    const Document arrival(arrived);
    const std::string row =
        explore::row_taken(machine, *event, state_for(machine, *arrival, *event), state_for(machine, after, *event));
    sheet.mark(Sort::transition, row_id(asked.subject, row), "taken");
  }
  const CompiledMachine& compiled = *book.machine(asked.subject);
  if (!decides(compiled, *event)) return;
  if (compiled.table().items == nullptr && !answer["ok"].flag) return;
  mark_decisions(compiled, on_arrival(rulebook, asked), event["taskId"].text(), asked.at, sheet);
}

}  // namespace coverage
