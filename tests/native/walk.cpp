// SPDX-License-Identifier: MIT
// Events are made from what `machine` says of itself, so that a new machine is walked without a new line here.
#include "walk.h"

#include <map>

#include "core/time.h"
#include "play.h"

namespace walks {

using hezuo::Type;
using hezuo::Value;

namespace {

std::string field_value(const Value& field, const Value& task, std::mt19937& random) {
  const std::string_view kind = field["kind"].text();
  if (random() % 24 == 0) return random() % 2 == 0 ? "null" : R"({"odd":[1]})";
  if (kind == "integer") {
    const std::int64_t most = task["ledger"]["amountFen"].is(Type::integer) ? task["ledger"]["amountFen"].number : 80;
    const std::int64_t choices[] = {0, 1, most / 2, most, most + 1};
    return std::to_string(choices[random() % 5]);
  }
  if (kind == "enumeration")
    return "\"" + std::string(field["values"].at(random() % field["values"].size)["value"].text()) + "\"";
  if (kind == "boolean") return random() % 2 == 0 ? "true" : "false";
  if (kind == "phone") return R"("13700001111")";
  if (kind == "wechat") return R"("daren_888")";
  if (kind == "instant")
    return std::to_string(task["at"].number + static_cast<std::int64_t>(random() % 3) * hezuo::kDayMs);
  if (kind == "object") {
    std::string out = "{";
    for (std::size_t i = 0; i < field["fields"].size; ++i) {
      if (random() % 3 == 0) continue;
      if (out.size() > 1) out += ',';
      out += "\"" + std::string(field["fields"].at(i)["name"].text()) +
             "\":" + field_value(field["fields"].at(i), task, random);
    }
    return out + "}";
  }
  return random() % 2 == 0 ? R"("某个原因")" : R"("x-1")";
}

std::int64_t random_instant(const Value& task, std::mt19937& random) {
  const std::int64_t at = task["at"].number;
  const Value& timers = task["timers"];
  if (timers.size > 0 && random() % 3 == 0)
    return timers.at(0)["dueAt"].number + static_cast<std::int64_t>(random() % 3) - 1;
  const std::int64_t steps[] = {0, 1, hezuo::kHourMs, 7 * hezuo::kHourMs, hezuo::kDayMs, 4 * hezuo::kDayMs, -1};
  return at + steps[random() % 7];
}

}  // namespace

const std::vector<Opened>& opened_tasks() {
  static const std::vector<Opened> opened = [] {
    std::vector<Opened> found;
    for (const cases::Case& one : cases::all()) {
      if (one.json["do"].text() != "scenario" || !one.json["expectOpen"].is(Type::absent)) continue;
      const std::string facts = cases::raw_text(cases::facts_of(one, one.json));
      const std::string options =
          R"({"at":)" + cases::raw_text(one.json["at"]) + (facts.empty() ? "" : R"(,"facts":)" + facts) + "}";
      const std::string kind(one.json["kind"].text());
      const Value answer =
          cases::parse(cases::seed_rulebook().open(kind, cases::raw_text(cases::input_of(one)), options));
      if (answer["ok"].flag) found.push_back({kind, cases::raw_text(answer["task"]), facts});
    }
    return found;
  }();
  return opened;
}

namespace {

/// The events that the cases send to tasks of each kind: payloads that nobody would hit upon by chance.
const std::vector<Value>& known_events(const std::string& kind) {
  static std::map<std::string, std::vector<Value>> by_kind = [] {
    std::map<std::string, std::vector<Value>> events;
    for (const cases::Case& one : cases::all()) {
      const Value& steps = one.json["steps"];
      for (std::size_t i = 0; i < steps.size; ++i) {
        if (steps.at(i)["event"].is(Type::object))
          events[std::string(one.json["kind"].text())].push_back(steps.at(i)["event"]);
      }
    }
    return events;
  }();
  return by_kind[kind];
}

std::string at_another_instant(const Value& event, std::int64_t at) {
  std::string out = "{";
  for (std::size_t i = 0; i < event.size; ++i) {
    const hezuo::Member& member = event.members[i];
    if (i > 0) out += ',';
    out += "\"" + std::string(member.key) +
           "\":" + (member.key == "at" ? std::to_string(at) : cases::raw_text(member.value));
  }
  return out + "}";
}

}  // namespace

std::string random_event(const std::string& kind, const std::string& task_text, std::mt19937& random) {
  const Value task = cases::parse(task_text);
  const std::vector<Value>& known = known_events(kind);
  if (!known.empty() && random() % 2 == 0) {
    return at_another_instant(known[random() % known.size()], random_instant(task, random));
  }
  const Value machine = cases::parse(cases::seed_rulebook().machine(kind));
  const Value& event = machine["events"].at(random() % machine["events"].size);
  const char* const actors[] = {"merchant", "creator", "platform"};
  std::string actor = actors[random() % 3];
  if (random() % 4 != 0) actor = std::string(event["actors"].at(random() % event["actors"].size).text());
  std::string out = R"({"type":")" + std::string(event["type"].text()) + R"(","actor":")" + actor + R"(","at":)" +
                    std::to_string(random_instant(task, random));
  for (std::size_t i = 0; i < event["fields"].size; ++i) {
    if (random() % 10 == 0) continue;
    out += ",\"" + std::string(event["fields"].at(i)["name"].text()) +
           "\":" + field_value(event["fields"].at(i), task, random);
  }
  return out + "}";
}

void walk(const Opened& start, int steps, std::mt19937& random,
          const std::function<void(const std::string&, const std::string&, const Value&)>& visit) {
  std::string task = start.task;
  for (int i = 0; i < steps; ++i) {
    const std::string event = random_event(start.kind, task, random);
    const std::string facts = start.facts.empty() ? "{}" : R"({"facts":)" + start.facts + "}";
    const Value answer = cases::parse(cases::seed_rulebook().apply(task, event, facts));
    visit(task, event, answer);
    if (answer["ok"].flag) task = cases::raw_text(answer["task"]);
  }
}

}  // namespace walks
