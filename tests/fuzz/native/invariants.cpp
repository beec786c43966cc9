// SPDX-License-Identifier: MIT
// The invariants of answers.
#include "invariants.h"

#include <map>
#include <set>

#include "corpus.h"

namespace fuzz {

namespace {

bool is_known_id(const std::string& id) {
  static const std::set<std::string> ids(corpus().ids.begin(), corpus().ids.end());
  return ids.count(id) > 0;
}

bool is_sound_remedy(const Json& remedy) {
  static const std::map<std::string, std::set<std::string>> members = {
      {"provide", {"op"}},         {"truncate", {"op", "max"}}, {"range", {"op", "min", "max"}},
      {"choose", {"op", "from"}},  {"remove", {"op"}},          {"not-before", {"op", "at"}},
      {"not-after", {"op", "at"}}, {"wait", {"op", "until"}},   {"top-up", {"op", "amountFen"}},
  };
  if (remedy.is_null()) return true;
  const auto known = members.find(remedy.value("op", ""));
  if (known == members.end() || remedy.size() != known->second.size()) return false;
  for (const auto& [name, value] : remedy.items()) {
    const bool sound = name == "op" ? value.is_string() : name == "from" ? value.is_array() : value.is_number_integer();
    if (known->second.count(name) == 0 || !sound) return false;
  }
  return !remedy.contains("min") || remedy["min"] <= remedy["max"];
}

std::int64_t sum_of(const Json& effects, const char* type) {
  std::int64_t sum = 0;
  for (const Json& effect : effects) {
    if (effect["type"] == type) sum += effect["amountFen"].get<std::int64_t>();
  }
  return sum;
}

std::int64_t fen(const Json& ledger, const char* name) { return ledger[name].get<std::int64_t>(); }

}  // namespace

void require_violations(const Json& violations) {
  std::set<std::string> places;
  for (const Json& one : violations) {
    require(one.size() == 6, "a violation has six members");
    const std::string rule = one["rule"];
    const std::string code = one["code"];
    const std::string path = one["path"];
    require(is_known_id(rule), "the rule " + rule + " is in the rulebook");
    require(is_known_id(code), "the code " + code + " is in the closed list");
    require(path.empty() || path[0] == '/', "the path " + path + " is a pointer");
    require(one["params"].is_object(), "params are an object");
    require(one["message"].is_string() && !one["message"].get<std::string>().empty(), "there is a message");
    require(is_sound_remedy(one["remedy"]), "the remedy is of a known shape: " + one["remedy"].dump());
    // A lone surrogate may have become another's spelling; and the kind's own fault at /at (the opening's instant)
    // meets the form's at a field of that name, both under one id.
    const bool repeats = !places.insert(rule + " " + path + (path == "/at" ? code : "")).second;
    require(!repeats || path.find("\xEF\xBF\xBD") != std::string::npos, "rule " + rule + " reports once at " + path);
  }
}

void require_verdict(const Json& verdict, bool strict) {
  require(verdict.size() == 4, "a verdict has four members");
  const Json& violations = verdict["violations"];
  const Json& undecided = verdict["undecided"];
  require(verdict["ok"].get<bool>() == violations.empty(), "ok says that there is no violation");
  require(verdict["complete"].get<bool>() == undecided.empty(), "complete says that nothing is open");
  require(!strict || undecided.empty(), "strict leaves nothing open");
  require_violations(violations);
  for (const Json& rule : undecided) {
    require(is_known_id(rule.get<std::string>()), "an open rule is in the rulebook");
    for (const Json& one : violations) require(one["rule"] != rule, "no rule is both broken and open");
  }
}

void require_ledger(const Json& ledger) {
  for (const auto& [name, value] : ledger.items()) {
    require(value.is_number_integer(), name + " is whole");
    require(name == "netFen" || value >= 0, name + " is not below zero");
  }
  const std::int64_t placed = fen(ledger, "frozenFen") + fen(ledger, "refundedFen") + fen(ledger, "settledFen");
  require(placed == fen(ledger, "amountFen"), "frozen + refunded + settled = amount");
  require(fen(ledger, "netFen") == fen(ledger, "settledFen") - fen(ledger, "feeFen"), "net = settled - fee");
}

/// Under which rules, where those of the task are not the loaded ones.
std::size_t require_other_rules(const Json& step) {
  if (!step.contains("rulebook")) return 0;
  const Json& told = step["rulebook"];
  require(told.size() == 3 && told["task"].is_object() && told["loaded"].is_object() && told["exact"].is_boolean(),
          "a step under other rules tells which");
  return 1;
}

void require_step(const Json& step) {
  const std::size_t told = require_other_rules(step);
  if (!step["ok"].get<bool>()) {
    require(step.size() == 2 + told && !step["violations"].empty(), "a refused step has violations and nothing else");
    require_violations(step["violations"]);
    return;
  }
  require(step.size() == 3 + told && step["effects"].is_array(), "a step has a task and effects");
  const Json& task = step["task"];
  if (task.contains("ledger")) require_ledger(task["ledger"]);
  for (const Json& timer : task["timers"]) {
    require(timer["dueAt"].is_number_integer(), "a timer is due at an instant");
  }
}

void require_progress(const Json& before, const Json& step) {
  if (!step["ok"].get<bool>()) return;
  const Json& task = step["task"];
  const Json& old_log = before["log"];
  require(task["log"].size() >= old_log.size(), "the log grows");
  require(std::equal(old_log.begin(), old_log.end(), task["log"].begin()), "the log keeps its past");
  const auto versions = task["version"].get<std::int64_t>() - before["version"].get<std::int64_t>();
  require(versions == static_cast<std::int64_t>(task["log"].size() - old_log.size()), "each entry is a version");
  require(task["at"] >= before["at"], "time does not go back");
  for (const char* same : {"kind", "input", "openedAt", "rulebook"}) {
    require(task[same] == before[same], std::string(same) + " stays as it was");
  }
  if (!task.contains("ledger")) return;
  const Json& effects = step["effects"];
  const std::int64_t paid = fen(task["ledger"], "settledFen") - fen(before["ledger"], "settledFen");
  require(paid == sum_of(effects, "settle") - sum_of(effects, "refund"), "what was settled is what effects say");
  require(task["ledger"]["amountFen"] == before["ledger"]["amountFen"], "the amount stays");
  for (const Json& effect : effects) {
    if (effect.contains("amountFen")) require(effect["amountFen"] > 0, "effects of 0 are left out");
  }
}

void require_timeline(const Json& timeline) {
  const Json* last = nullptr;
  for (const Json& entry : timeline) {
    require(last == nullptr || (*last)["at"] <= entry["at"], "the timeline is in order");
    if (entry.contains("ledger")) require_ledger(entry["ledger"]);
    last = &entry;
  }
}

}  // namespace fuzz
