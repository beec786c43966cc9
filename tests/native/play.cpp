// SPDX-License-Identifier: MIT
// The four kinds of case: check, check-many, scenario, calculate.
#include "play.h"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "door/calls.h"

namespace cases {

using hezuo::Rulebook;
using hezuo::Type;
using hezuo::Value;

namespace {

/// Options as JSON from ready-made texts; empty parts are left out.
std::string options_of(std::initializer_list<std::pair<const char*, std::string>> parts) {
  std::string out = "{";
  for (const auto& [name, text] : parts) {
    if (text.empty()) continue;
    if (out.size() > 1) out += ',';
    out += std::string("\"") + name + "\":" + text;
  }
  return out + "}";
}

void expect_known_keys(const Value& object, const std::set<std::string_view>& known, const std::string& where) {
  for (std::size_t i = 0; i < object.size; ++i) {
    if (known.count(object.members[i].key) == 0) {
      throw std::runtime_error(where + ": unknown key " + std::string(object.members[i].key));
    }
  }
}

class Player {
 public:
  Player(const Case& one, const Rulebook& rulebook) : case_(one), rulebook_(rulebook) {}

  Played run() {
    const std::string_view kind = case_.json["do"].text();
    if (kind == "check") {
      check();
    } else if (kind == "check-many") {
      check_many();
    } else if (kind == "scenario") {
      scenario();
    } else if (kind == "calculate") {
      calculate();
    } else {
      throw std::runtime_error(case_.file + ": unknown do " + std::string(kind));
    }
    return played_;
  }

 private:
  /// The call that stands as a row of that name; what was asked and answered is kept.
  std::string ask(const char* name, std::vector<std::string> inputs) {
    hezuo::Inputs views;
    std::copy(inputs.begin(), inputs.end(), views.begin());
    std::string text = hezuo::find_call(name)->answer(rulebook_, views);
    played_.asked.push_back({name, std::move(inputs)});
    played_.answers.push_back(text);
    return text;
  }

  void fail(const std::string& what, const Value& expected, const std::string& got) {
    played_.failures.push_back(what + "\n  expected " + raw_text(expected) + "\n  got      " + got);
  }

  void check() {
    expect_known_keys(case_.json,
                      {"name", "do", "form", "base", "patch", "value", "facts", "factsPatch", "options", "expect"},
                      case_.file);
    const Value& expected = case_.json["expect"];
    expect_known_keys(expected, {"ok", "complete", "violations", "undecided"}, case_.file);
    const std::string got = ask("check", {std::string(case_.json["form"].text()), raw_text(input_of(case_)),
                                          raw_text(facts_of(case_, case_.json)), raw_text(case_.json["options"])});
    if (!holds(expected, parse(got))) fail("verdict", expected, got);
  }

  void check_many() {
    expect_known_keys(case_.json, {"name", "do", "form", "lines", "facts", "factsPatch", "expect"}, case_.file);
    const Value& expected = case_.json["expect"];
    expect_known_keys(expected, {"ok", "rows", "failed", "undecided", "results"}, case_.file);
    const std::string got = ask("check_many", {std::string(case_.json["form"].text()), lines_of(case_),
                                               raw_text(facts_of(case_, case_.json)), ""});
    if (!holds(expected, parse(got))) fail("verdicts", expected, got);
  }

  void calculate() {
    expect_known_keys(case_.json, {"name", "do", "id", "input", "expect"}, case_.file);
    const Value& expected = case_.json["expect"];
    const std::string got = ask("calculate", {std::string(case_.json["id"].text()), raw_text(case_.json["input"])});
    const Value parsed = parse(got);
    const bool whole = !expected["ok"].is(Type::absent);
    if (!holds(expected, whole ? parsed : parsed["result"])) fail("calculation", expected, got);
  }

  void scenario() {
    expect_known_keys(
        case_.json,
        {"name", "do", "kind", "base", "patch", "value", "at", "facts", "factsPatch", "expectOpen", "steps"},
        case_.file);
    const std::string facts = raw_text(facts_of(case_, case_.json));
    step(ask("open", {std::string(case_.json["kind"].text()), raw_text(input_of(case_)),
                      options_of({{"at", raw_text(case_.json["at"])}, {"facts", facts}})}),
         case_.json["expectOpen"], "open");
    const Value& steps = case_.json["steps"];
    for (std::size_t i = 0; i < steps.size; ++i) {
      const Value& one = steps.at(i);
      expect_known_keys(one, {"event", "advance", "facts", "factsPatch", "expectedVersion", "expect"}, case_.file);
      const std::string where = "step " + std::to_string(i);
      if (!one["advance"].is(Type::absent)) {
        step(ask("advance", {task_, options_of({{"at", raw_text(one["advance"])}})}), one["expect"], where);
      } else {
        const std::string options = options_of(
            {{"facts", raw_text(facts_of(case_, one))}, {"expectedVersion", raw_text(one["expectedVersion"])}});
        step(ask("apply", {task_, raw_text(one["event"]), options}), one["expect"], where);
      }
    }
    if (!task_.empty()) look_around();
  }

  void step(const std::string& got, const Value& expected, const std::string& where) {
    const Value parsed = parse(got);
    expect_known_keys(expected, {"ok", "state", "ledger", "timers", "effects", "task", "violations"}, case_.file);
    for (std::size_t i = 0; i < expected.size; ++i) {
      const std::string_view key = expected.members[i].key;
      const bool in_task = key == "state" || key == "ledger" || key == "timers";
      const Value& actual = in_task ? parsed["task"][key] : parsed[key];
      if (!holds(expected.members[i].value, actual))
        fail(where + " " + std::string(key), expected.members[i].value, got);
    }
    if (parsed["ok"].flag) task_ = raw_text(parsed["task"]);
  }

  /// What every other question answers about the task as it stands in the end.
  void look_around() {
    const std::string at = raw_text(parse(task_)["at"]);
    for (const char* actor : {R"("merchant")", R"("creator")", R"("platform")"}) {
      ask("actions", {task_, options_of({{"at", at}, {"actor", actor}})});
      ask("view", {task_, options_of({{"actor", actor}})});
    }
    ask("preview", {task_, "{}"});
    ask("endings", {task_, options_of({{"at", at}})});
  }

  const Case& case_;
  const Rulebook& rulebook_;
  std::string task_;
  Played played_;
};

}  // namespace

Played play(const Case& one, const Rulebook& rulebook) { return Player(one, rulebook).run(); }

const Rulebook& seed_rulebook() {
  static const std::unique_ptr<Rulebook> loaded = [] {
    std::string error;
    return Rulebook::load("", &error);
  }();
  return *loaded;
}

}  // namespace cases
