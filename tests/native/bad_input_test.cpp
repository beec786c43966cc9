// SPDX-License-Identifier: MIT
// Any bytes in, an answer out: hostile documents, facts, options and tasks.
#include <catch2/catch.hpp>

#include "play.h"
#include "walk.h"

using cases::parse;
using cases::seed_rulebook;
using hezuo::Value;

namespace {

constexpr const char* kForm = "douyin-live.order";

std::string code_of(const std::string& answer) {
  const Value parsed = parse(answer);
  return std::string(parsed["violations"].at(0)["code"].text());
}

std::string nested(std::size_t levels) { return std::string(levels, '[') + std::string(levels, ']'); }

}  // namespace

TEST_CASE("documents that cannot be read are one coded violation", "[bad]") {
  CHECK(code_of(seed_rulebook().check(kForm, "{")) == "invalid_json");
  CHECK(code_of(seed_rulebook().check(kForm, "{}x")) == "invalid_json");
  CHECK(code_of(seed_rulebook().check(kForm, nested(33))) == "too_large");
  CHECK(code_of(seed_rulebook().check(kForm, nested(100000))) == "too_large");
  CHECK(code_of(seed_rulebook().check(kForm, nested(32))) == "type");
  CHECK(code_of(seed_rulebook().check(kForm, "\"" + std::string(1U << 20U, 'x') + "\"")) == "too_large");
  CHECK(code_of(seed_rulebook().check(kForm, "")) == "required");
  CHECK(code_of(seed_rulebook().check(kForm, "null")) == "required");
}

TEST_CASE("unknown ids are an error, not an answer", "[bad]") {
  for (const std::string& answer :
       {seed_rulebook().check("no.form", "{}"), seed_rulebook().open("no.kind", "{}", "{}"),
        seed_rulebook().calculate("no.calculation", "{}"), seed_rulebook().describe("__proto__"),
        seed_rulebook().rule("x"), seed_rulebook().apply("{}", "{}"), seed_rulebook().apply("][", "{}")}) {
    CHECK_FALSE(parse(answer)["error"]["code"].missing());
  }
}

TEST_CASE("a task that cannot be one is refused at its place", "[bad]") {
  const std::string& task = walks::opened_tasks().front().task;
  const auto broken = [&task](const std::string& from, const std::string& to) {
    std::string text = task;
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    return parse(seed_rulebook().apply(text, R"({"type":"view","actor":"creator","at":1})"));
  };
  const Value answer = broken(R"("version":1)", R"("version":"one")");
  CHECK_FALSE(answer["ok"].flag);
  CHECK(answer["violations"].at(0)["path"].text() == "/task/version");
  CHECK(broken(R"("log":[])", R"("log":7)")["violations"].at(0)["path"].text() == "/task/log");
  CHECK(broken(R"("input":{)", R"("input":[],"x":{)")["violations"].at(0)["path"].text() == "/task/input");
}

TEST_CASE("a stored form whose kinds are wrong is refused before a deed reads it", "[bad]") {
  for (const walks::Opened& opened : walks::opened_tasks()) {
    const std::size_t at = opened.task.find(R"("startAt":)");
    if (at == std::string::npos || opened.kind != "douyin-live.order") continue;
    for (const char* odd : {R"("startAt":"soon","x":)", R"("startAt":1e30,"x":)", R"("startAt":1.5,"x":)"}) {
      std::string text = opened.task;
      text.replace(at, 10, odd);
      const Value answer = parse(seed_rulebook().advance(text, R"({"at":8640000000000000})"));
      CHECK(answer["violations"].at(0)["path"].text() == "/task/input/startAt");
    }
    return;
  }
  FAIL("no live order among the cases");
}

TEST_CASE("money that does not add up is refused", "[bad]") {
  for (const walks::Opened& opened : walks::opened_tasks()) {
    const std::size_t at = opened.task.find(R"("settledFen":0)");
    if (at == std::string::npos) continue;
    std::string text = opened.task;
    text.replace(at, 14, R"("settledFen":1)");
    const Value answer = parse(seed_rulebook().advance(text, R"({"at":8640000000000000})"));
    REQUIRE(answer["violations"].at(0)["path"].text() == "/task/ledger");
    return;
  }
  FAIL("no task with money among the cases");
}

TEST_CASE("branches that are no lists are empty ones", "[bad]") {
  const std::string& task = walks::opened_tasks().front().task;
  const Value odd = parse(seed_rulebook().compare(task, R"({"branches":[[],"p-general-1",7,{"a":1}]})"));
  CHECK(odd["branches"].size == 4);
  CHECK(odd["branches"].at(1)["applied"].number == 0);
  CHECK(parse(seed_rulebook().compare(task, R"({"branches":"aaaa"})"))["branches"].size == 0);
}

TEST_CASE("random bytes never do more than answer", "[bad]") {
  std::mt19937 random(3);
  const std::string& task = walks::opened_tasks().front().task;
  const std::string& document = cases::raw_text(cases::input_of(cases::all().front()));
  const auto mangled = [&random](std::string text) {
    for (auto n = 1 + random() % 4; n > 0; --n) {
      const auto at = random() % text.size();
      if (random() % 2 == 0) {
        text[at] = static_cast<char>(random() % 256);
      } else {
        text.erase(at, random() % 6);
        if (text.empty()) text = "0";
      }
    }
    return text;
  };
  for (int i = 0; i < 3000; ++i) {
    const std::string facts =
        mangled(R"({"now":1,"merchant":{"balanceFen":5,"contactedToday":["a"]},"generalPlan":{"a":1}})");
    const std::string options = mangled(R"({"strict":true,"only":["/title"]})");
    const Value verdict = parse(seed_rulebook().check(kForm, mangled(document), facts, options));
    CHECK((!verdict["ok"].missing() || verdict["error"]["code"].text() == "bad_options"));
    const std::string answer = seed_rulebook().apply(
        mangled(task), mangled(R"({"type":"cancel","actor":"merchant","at":1773111600000,"reason":"x"})"),
        mangled("{\"facts\":{}}"));
    const Value parsed = parse(answer);
    CHECK((!parsed["ok"].missing() || !parsed["error"].missing()));
  }
}

TEST_CASE("overlays are checked and named", "[bad]") {
  const auto error_of = [](const std::string& overlay) {
    std::string error;
    const auto loaded = hezuo::Rulebook::load(R"({"overlay":)" + overlay + "}", &error);
    return loaded == nullptr ? std::string(parse(error)["code"].text()) + " " + std::string(parse(error)["id"].text())
                             : "";
  };
  CHECK(error_of("{}").empty());
  CHECK(error_of(R"({"douyin-live.order/title.max":30})").empty());
  CHECK(error_of(R"({"douyin-live.order/title.most":30})") == "unknown_parameter douyin-live.order/title.most");
  CHECK(error_of(R"({"douyin-live.order/title.max":0})") == "bad_value douyin-live.order/title.max");
  CHECK(error_of(R"({"douyin-live.order/title.max":"30"})") == "bad_value douyin-live.order/title.max");
  CHECK(error_of(R"({"douyin-live.order/quantity.min":1000})") == "contradiction douyin-live.order/quantity.min");
  CHECK(error_of(R"({"text.counting":"half-ascii"})").empty());
  CHECK(error_of(R"({"text.counting":"utf-16"})") == "bad_value text.counting");
  CHECK(error_of("[]") == "bad_overlay ");
}

TEST_CASE("an overlay changes the rule, the id, and what a task keeps", "[bad]") {
  std::string error;
  const auto loose = hezuo::Rulebook::load(R"({"overlay":{"douyin-live.accept-timeout.hours":1}})", &error);
  REQUIRE(loose != nullptr);
  CHECK(loose->rulebook() != seed_rulebook().rulebook());
  for (const walks::Opened& opened : walks::opened_tasks()) {
    if (opened.kind != "douyin-live.order") continue;
    const Value task = parse(opened.task);
    const std::string options = R"({"at":)" + std::to_string(task["at"].number) + R"(,"facts":)" + opened.facts + "}";
    const Value answer = parse(loose->open(opened.kind, cases::raw_text(task["input"]), options));
    REQUIRE(answer["ok"].flag);
    CHECK(answer["task"]["timers"].at(0)["dueAt"].number == task["at"].number + 3600000);
    // Under the other rulebook the task still times out by its own.
    const std::string later = R"({"at":)" + std::to_string(task["at"].number + 3600001) + "}";
    const Value advanced = parse(seed_rulebook().advance(cases::raw_text(answer["task"]), later));
    CHECK(advanced["task"]["state"].text() == "cancelled.timeout");
    return;
  }
  FAIL("no live order among the cases");
}

TEST_CASE("options that are no object are refused, not left out", "[bad-input]") {
  const hezuo::Rulebook& rulebook = cases::seed_rulebook();
  const std::string refused = R"({"error":{"code":"bad_options","id":""}})";
  for (const std::string options : {"{strict:true}", "[]", "1", "{\"strict\":true"}) {
    CHECK(rulebook.check("douyin-live.order", "{}", "", options) == refused);
    CHECK(rulebook.check_many("douyin-live.order", "{}", "", options) == refused);
    CHECK(rulebook.open("douyin-live.order", "{}", options) == refused);
    CHECK(rulebook.apply("{\"kind\":\"douyin-live.order\"}", "{}", options) == refused);
    CHECK(rulebook.diff(options) == refused);
    CHECK(rulebook.rules(options) == refused);
  }
  CHECK(rulebook.check("douyin-live.order", "{}", "", "null") == rulebook.check("douyin-live.order", "{}"));
}
