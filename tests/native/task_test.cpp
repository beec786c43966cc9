// SPDX-License-Identifier: MIT
// What holds for every machine: refusals, money, replay, previews, time.
#include <catch2/catch.hpp>
#include <map>

#include "play.h"
#include "walk.h"

using cases::parse;
using cases::raw_text;
using cases::seed_rulebook;
using hezuo::Type;
using hezuo::Value;

namespace {

constexpr int kWalks = 4;
constexpr int kSteps = 12;

template <class Visit>
void walk_everywhere(unsigned seed, const Visit& visit) {
  std::mt19937 random(seed);
  REQUIRE(walks::opened_tasks().size() > 20);
  for (int i = 0; i < kWalks; ++i) {
    for (const walks::Opened& start : walks::opened_tasks()) {
      walks::walk(start, kSteps, random, [&](const std::string& task, const std::string& event, const Value& answer) {
        visit(start, task, event, answer);
      });
    }
  }
}

std::string with(const std::string& options) { return "{" + options + "}"; }

}  // namespace

TEST_CASE("money is conserved and never negative, versions count the log", "[task]") {
  int taken = 0;
  walk_everywhere(1, [&](const walks::Opened&, const std::string&, const std::string&, const Value& answer) {
    if (!answer["ok"].flag) return;
    ++taken;
    const Value& task = answer["task"];
    REQUIRE(task["version"].number == static_cast<std::int64_t>(task["log"].size) + 1);
    const Value& ledger = task["ledger"];
    if (ledger.missing()) return;
    std::int64_t sum = 0;
    for (const char* part : {"frozenFen", "refundedFen", "settledFen"}) {
      REQUIRE(ledger[part].number >= 0);
      sum += ledger[part].number;
    }
    REQUIRE(sum == ledger["amountFen"].number);
    REQUIRE(ledger["netFen"].number == ledger["settledFen"].number - ledger["feeFen"].number);
  });
  CHECK(taken > 500);
}

TEST_CASE("a preview's step is what apply answers, byte for byte", "[task]") {
  walk_everywhere(
      2, [](const walks::Opened& start, const std::string& task, const std::string& event, const Value& answer) {
        const std::string facts = start.facts.empty() ? "" : R"("facts":)" + start.facts + ",";
        const Value preview = parse(seed_rulebook().preview(task, with(facts + R"("event":)" + event)));
        REQUIRE(raw_text(preview["step"]) == raw_text(answer));
      });
}

TEST_CASE("an action is allowed exactly where apply does not refuse its state, actor or payload-free rules", "[task]") {
  walk_everywhere(3, [](const walks::Opened&, const std::string& task, const std::string& event, const Value& answer) {
    const Value sent = parse(event);
    const std::string options =
        R"("actor":")" + std::string(sent["actor"].text()) + R"(","at":)" + raw_text(sent["at"]);
    const Value actions = parse(seed_rulebook().actions(task, with(options)));
    const Value* action = nullptr;
    for (std::size_t i = 0; i < actions.size; ++i) {
      const bool same_item =
          actions.at(i)["taskId"].missing() || actions.at(i)["taskId"].text() == sent["taskId"].text();
      if (same_item && actions.at(i)["type"].text() == sent["type"].text()) action = &actions.at(i);
    }
    const bool accepted = answer["ok"].flag;
    if (accepted) REQUIRE((action != nullptr && (*action)["allowed"].flag));
    if (action == nullptr || (*action)["allowed"].flag) return;
    // An event that is refused for its own shape is not judged by state.
    const std::string_view first = answer["violations"].at(0)["path"].text();
    if (first == "/event" || first == "/event/at" || first == "/event/actorId") return;
    REQUIRE_FALSE(accepted);
    // The same reason stands first among those that apply gives, beside the payload's.
    const std::string_view rule = (*action)["violations"].at(0)["code"].text();
    bool named = false;
    for (std::size_t i = 0; i < answer["violations"].size; ++i)
      named |= answer["violations"].at(i)["code"].text() == rule;
    REQUIRE(named);
  });
}

TEST_CASE("replaying the log gives the same bytes", "[task]") {
  walk_everywhere(4, [](const walks::Opened& start, const std::string&, const std::string&, const Value& answer) {
    if (!answer["ok"].flag) return;
    const Value& log = answer["task"]["log"];
    std::string task = start.task;
    for (std::size_t i = 0; i < log.size; ++i) {
      if (!log.at(i)["timer"].missing()) continue;  // fires again by itself
      const std::string facts = start.facts.empty() ? "{}" : R"({"facts":)" + start.facts + "}";
      const Value step = parse(seed_rulebook().apply(task, raw_text(log.at(i)), facts));
      REQUIRE(step["ok"].flag);
      task = raw_text(step["task"]);
    }
    const Value last =
        parse(seed_rulebook().advance(task, with(R"("at":)" + std::to_string(answer["task"]["at"].number + 1))));
    REQUIRE(last["ok"].flag);
    const bool ends_with_timer = log.size > 0 && !log.at(log.size - 1)["timer"].missing();
    REQUIRE((ends_with_timer ? raw_text(last["task"]) : task) == raw_text(answer["task"]));
  });
}

TEST_CASE("advancing twice is advancing once", "[task]") {
  std::mt19937 random(5);
  for (const walks::Opened& start : walks::opened_tasks()) {
    const Value opened = parse(start.task);
    for (int i = 0; i < 20; ++i) {
      const std::int64_t first = opened["at"].number + static_cast<std::int64_t>(random() % (20U * 86400000U));
      const std::int64_t second = first + static_cast<std::int64_t>(random() % (20U * 86400000U));
      const auto advance = [](const std::string& task, std::int64_t at) {
        return parse(seed_rulebook().advance(task, with(R"("at":)" + std::to_string(at))));
      };
      const Value once = advance(start.task, second);
      const Value twice = advance(raw_text(advance(start.task, first)["task"]), second);
      REQUIRE(raw_text(once["task"]) == raw_text(twice["task"]));
    }
  }
}

namespace {

/// One cell: an event of one actor in one state. `holder` has the state: the task, or one of its items.
void check_cell(const Value& machine, const std::string& task, const Value& holder, const Value& event_info,
                const std::string& actor, const std::string& item) {
  const std::string event = R"({"type":")" + std::string(event_info["type"].text()) + R"(","actor":")" + actor +
                            R"(","at":)" + raw_text(parse(task)["at"]) + item + "}";
  const Value answer = parse(seed_rulebook().apply(task, event));
  const Value& first = answer["violations"].at(0);
  const std::string_view code = answer["ok"].flag ? "" : first["code"].text();
  bool any = false;
  bool row = false;
  bool guarded = false;
  for (std::size_t t = 0; t < machine["transitions"].size; ++t) {
    const Value& transition = machine["transitions"].at(t);
    if (transition["event"].text() != event_info["type"].text()) continue;
    bool here = false;
    for (std::size_t s = 0; s < transition["from"].size; ++s) {
      here |= transition["from"].at(s).text() == holder["state"].text();
    }
    any |= here;
    row |= here && transition["actor"].text() == actor;
    guarded |= here && !transition["guard"].missing() && transition["guard"].text() == first["params"]["guard"].text();
  }
  INFO(raw_text(holder["state"]) << " " << event << " " << code);
  if (!any || guarded) {
    REQUIRE(code == "wrong_state");
  } else if (!row) {
    REQUIRE(code == "wrong_actor");
  } else {
    REQUIRE((code != "wrong_state" && code != "unknown_event"));
  }
}

}  // namespace

TEST_CASE("every cell of every machine is a row or the refusal of section 7", "[task]") {
  std::map<std::string, std::pair<std::string, std::string>> reached;
  const auto note = [&reached](const std::string& kind, const Value& task) {
    std::string key = kind + raw_text(task["state"]) + raw_text(task["mediation"]) + raw_text(task["consentOpen"]);
    for (std::size_t i = 0; i < task["tasks"].size; ++i) key += raw_text(task["tasks"].members[i].value["state"]);
    reached[key] = {kind, raw_text(task)};
  };
  for (const walks::Opened& opened : walks::opened_tasks()) note(opened.kind, parse(opened.task));
  walk_everywhere(6, [&](const walks::Opened& start, const std::string&, const std::string&, const Value& answer) {
    if (answer["ok"].flag) note(start.kind, answer["task"]);
  });
  CHECK(reached.size() > 45);
  for (const auto& [key, found] : reached) {
    const Value task = parse(found.second);
    const Value machine = parse(seed_rulebook().machine(found.first));
    for (std::size_t e = 0; e < machine["events"].size; ++e) {
      const Value& event = machine["events"].at(e);
      const Value& items = machine["items"];
      const bool of_item = !items.missing() && event["type"].text() != items["creation"].text();
      for (const char* actor : {"merchant", "creator", "platform"}) {
        if (!of_item) check_cell(machine, found.second, task, event, actor, "");
        for (std::size_t i = 0; of_item && i < task[items["member"].text()].size; ++i) {
          const hezuo::Member& item = task[items["member"].text()].members[i];
          check_cell(machine, found.second, item.value, event, actor, R"(,"taskId":")" + std::string(item.key) + "\"");
        }
      }
    }
  }
}

TEST_CASE("endings contain every final state that walks reach, with its money", "[task]") {
  std::map<std::string, Value> endings;
  walk_everywhere(7, [&](const walks::Opened& start, const std::string&, const std::string&, const Value& answer) {
    if (!answer["ok"].flag) return;
    auto known = endings.find(start.task);
    if (known == endings.end()) {
      const std::string at = raw_text(parse(start.task)["at"]);
      known = endings.emplace(start.task, parse(seed_rulebook().endings(start.task, with(R"("at":)" + at)))).first;
    }
    const Value machine = parse(seed_rulebook().machine(start.kind));
    const Value& task = answer["task"];
    bool final = false;
    for (std::size_t i = 0; i < machine["states"].size; ++i) {
      final |= machine["states"].at(i)["id"].text() == task["state"].text() && machine["states"].at(i)["final"].flag;
    }
    if (!final || task["ledger"]["frozenFen"].number > 0) return;
    bool found = false;
    for (std::size_t i = 0; i < known->second.size; ++i) {
      const Value& ending = known->second.at(i);
      if (ending["state"].text() != task["state"].text()) continue;
      found = true;
      const std::int64_t settled = task["ledger"]["settledFen"].number;
      REQUIRE(settled >= ending["settledFen"]["min"].number);
      REQUIRE(settled <= ending["settledFen"]["max"].number);
    }
    INFO(task["state"].text());
    REQUIRE(found);
  });
}
