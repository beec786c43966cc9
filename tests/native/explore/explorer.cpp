// SPDX-License-Identifier: MIT
// From the opened task: every event at every instant that matters, every deadline, until no new key comes.
#include "explorer.h"

#include <map>
#include <stdexcept>
#include <unordered_map>

#include "abstract.h"
#include "document.h"
#include "events.h"
#include "money.h"
#include "play.h"
#include "questions.h"
#include "rows.h"

namespace explore {

using hezuo::Value;

namespace {

/// The state that an event or a timer speaks of: of the task, or of the one it names within.
std::string_view state_for(const Value& machine, const Value& task, const Value& entry) {
  const Value& items = machine["items"];
  if (items.missing() || entry["type"].text() == items["creation"].text()) return task["state"].text();
  return task[items["member"].text()][entry[items["id"].text()].text()]["state"].text();
}

class Explorer {
 public:
  explicit Explorer(const Plan& plan) : machine_(machine_of(plan.kind)) { found_.plan = plan; }

  Explored run() {
    const Document opened(cases::seed_rulebook().open(found_.plan.kind, found_.plan.input,
                                                      options_of(found_.plan, R"("at":)" + std::to_string(kOpenedAt))));
    if (!opened["ok"].flag) throw std::runtime_error("it does not open: " + text_of(*opened));
    visit(opened["task"]);
    for (std::size_t node = 0; node < found_.tasks.size(); ++node) {
      const std::string text = found_.tasks[node];
      const Document task(text);
      Questions questions(found_.plan, text);
      found_.proofs.note(Proof::replay, questions.replays(found_.tasks.front()));
      for (const std::int64_t at : instants_to_try(*task, found_.plan)) act({node, *task, questions}, at);
      let_time_pass({node, *task, questions});
    }
    return std::move(found_);
  }

 private:
  /// The record that is looked at.
  struct Here {
    std::size_t node;
    const Value& task;
    Questions& questions;
  };

  std::size_t visit(const Value& task) {
    const auto [known, fresh] = nodes_.emplace(key_of(task, found_.plan), found_.tasks.size());
    if (fresh) {
      found_.tasks.push_back(text_of(task));
      found_.proofs.note(Proof::money, fault_of_ledgers(task));
    }
    return known->second;
  }

  void act(const Here& here, std::int64_t at) {
    // Who may never send an event is refused alike at all instants of a record: once is enough.
    const Senders senders = at == here.task["at"].number ? Senders::all : Senders::possible;
    for (const std::string& event : events_at({found_.plan, machine_, here.task}, at, senders)) send(here, event);
  }

  void send(const Here& here, const std::string& text) {
    const Document event(text);
    if (found_.plan.beyond(here.task, *event)) return;
    ++found_.tried;
    const std::string answer = cases::seed_rulebook().apply(found_.tasks[here.node], text, options_of(found_.plan));
    const Document step(answer);
    found_.proofs.note(Proof::actions, here.questions.actions_agree(*event, *step));
    if (step["ok"].flag || machine_["items"].missing()) {
      found_.proofs.note(Proof::preview, here.questions.preview_agrees(text, answer));
    }
    if (!step["ok"].flag) return;
    note_row(
        row_taken(machine_, *event, state_for(machine_, here.task, *event), state_for(machine_, step["task"], *event)),
        text);
    take(here, *step);
  }

  void let_time_pass(const Here& here) {
    const std::int64_t due = first_due(here.task);
    if (due < 0) return;
    const Document step(
        cases::seed_rulebook().advance(found_.tasks[here.node], R"({"at":)" + std::to_string(due + 1) + "}"));
    const Value& log = step["task"]["log"];
    if (log.size == here.task["log"].size) note_row("", "a deadline that passes without a timer");
    for (std::size_t i = here.task["log"].size; i < log.size; ++i) {
      note_row(timer_taken(machine_, log.at(i)["timer"].text(), state_for(machine_, here.task, log.at(i)),
                           state_for(machine_, step["task"], log.at(i))),
               text_of(log.at(i)));
    }
    take(here, *step);
    look_past(here, due);
  }

  /// Beyond the first deadline, up to the last: every other record has its own first deadline looked at.
  void look_past(const Here& here, std::int64_t due) {
    const std::int64_t last = here.task["timers"].at(here.task["timers"].size - 1)["dueAt"].number;
    for (const std::int64_t a : {here.task["at"].number, due, due + 1}) {
      found_.proofs.note(Proof::advance, here.questions.advances_add_up(a, last + 1));
    }
    if (!machine_["items"].missing()) return;
    for (const std::string& event : events_at({found_.plan, machine_, here.task}, due + 1, Senders::possible)) {
      found_.proofs.note(Proof::advance, here.questions.deadline_comes_first(event, due));
    }
  }

  void take(const Here& here, const Value& step) {
    const Value& next = step["task"];
    found_.proofs.note(Proof::money, fault_of_effects(here.task, next, step["effects"]));
    const auto entries = static_cast<std::size_t>(next["version"].number - here.task["version"].number);
    found_.edges.push_back({here.node, visit(next), entries});
  }

  void note_row(const std::string& row, const std::string& entry) {
    found_.proofs.note(Proof::rows, row.empty() ? "no row leads there: " + entry : "");
    found_.rows.insert(row);
  }

  Explored found_;
  const Value& machine_;
  std::unordered_map<std::string, std::size_t> nodes_;
};

}  // namespace

std::string options_of(const Plan& plan, const std::string& more) {
  return R"({"facts":)" + plan.facts + (more.empty() ? "" : "," + more) + "}";
}

const Value& machine_of(const std::string& kind) {
  static std::map<std::string, Document> machines;
  const auto known = machines.find(kind);
  if (known != machines.end()) return *known->second;
  return *machines.emplace(kind, cases::seed_rulebook().machine(kind)).first->second;
}

const std::vector<Plan>& plans() {
  static const std::vector<Plan> all = [] {
    std::vector<Plan> rows;
    for (const auto& of_system : {douyin_plans(), juhuasuan_plans(), wechat_plans(), xingtu_plans()}) {
      rows.insert(rows.end(), of_system.begin(), of_system.end());
    }
    return rows;
  }();
  return all;
}

const std::vector<Explored>& explored() {
  static const std::vector<Explored> all = [] {
    std::vector<Explored> done;
    for (const Plan& plan : plans()) done.push_back(Explorer(plan).run());
    return done;
  }();
  return all;
}

}  // namespace explore
