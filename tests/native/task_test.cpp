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

constexpr int kWalks = 6;
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
      if (actions.at(i)["type"].text() == sent["type"].text()) action = &actions.at(i);
    }
    const bool accepted = answer["ok"].flag;
    if (accepted) REQUIRE((action != nullptr && (*action)["allowed"].flag));
    if (action == nullptr || (*action)["allowed"].flag) return;
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

TEST_CASE("every cell of every machine is a row or the refusal of section 7", "[task]") {
  // For each state reached by walks, each event and actor: accepted by state, or wrong_state, or wrong_actor.
  std::map<std::string, std::pair<std::string, std::string>> reached;
  walk_everywhere(6, [&](const walks::Opened& start, const std::string&, const std::string&, const Value& answer) {
    if (!answer["ok"].flag) return;
    const std::string key = start.kind + raw_text(answer["task"]["state"]) + raw_text(answer["task"]["mediation"]);
    reached[key] = {start.kind, raw_text(answer["task"])};
  });
  CHECK(reached.size() > 10);
  for (const auto& [key, found] : reached) {
    const auto& [kind, text] = found;
    const Value task = parse(text);
    const Value machine = parse(seed_rulebook().machine(kind));
    for (std::size_t e = 0; e < machine["events"].size; ++e) {
      for (const char* actor : {"merchant", "creator", "platform"}) {
        const std::string event = R"({"type":")" + std::string(machine["events"].at(e)["type"].text()) +
                                  R"(","actor":")" + actor + R"(","at":)" + raw_text(task["at"]) + "}";
        const Value answer = parse(seed_rulebook().apply(text, event));
        bool row = false;
        bool any = false;
        for (std::size_t t = 0; t < machine["transitions"].size; ++t) {
          const Value& transition = machine["transitions"].at(t);
          if (transition["event"].text() != machine["events"].at(e)["type"].text()) continue;
          bool here = false;
          for (std::size_t s = 0; s < transition["from"].size; ++s)
            here |= transition["from"].at(s).text() == task["state"].text();
          const bool mediating = task["mediation"].text() == "open";
          const std::string_view guard = transition["guard"].text();
          if (guard == "mediation-open" && !mediating) here = false;
          if (guard == "no-mediation-open" && mediating) here = false;
          any |= here;
          row |= here && transition["actor"].text() == actor;
        }
        INFO(key << " " << event);
        const std::string_view code = answer["ok"].flag ? "" : answer["violations"].at(0)["code"].text();
        if (!any) {
          REQUIRE(code == "wrong_state");
        } else if (!row) {
          REQUIRE(code == "wrong_actor");
        } else {
          REQUIRE((code != "wrong_state" && code != "wrong_actor"));
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
