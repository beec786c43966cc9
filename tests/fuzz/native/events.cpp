// SPDX-License-Identifier: MIT
// Making events.
#include "events.h"

#include <map>

#include "../../native/play.h"

namespace fuzz {

namespace {

constexpr std::int64_t kHour = 3600000;
constexpr std::int64_t kDay = 24 * kHour;

Json field_value(const Json& field, const Json& task, Random& random) {
  if (random.one_in(30)) return random.one_in(2) ? Json(nullptr) : Json{{"odd", {1}}};
  const std::string kind = field["kind"];
  if (kind == "integer") {
    const std::int64_t most = task.contains("ledger") ? task["ledger"]["amountFen"].get<std::int64_t>() : 80;
    const std::int64_t choices[] = {0, 1, most / 2, most - 1, most, most + 1};
    return random.pick(choices);
  }
  if (kind == "boolean") return random.one_in(2);
  if (kind == "phone") return "13700001111";
  if (kind == "wechat") return "daren_888";
  if (kind == "instant") return near_instant(task, random);
  if (kind != "object") return random.one_in(2) ? "某个原因" : "x-1";
  Json object = Json::object();
  for (const Json& inner : field["fields"]) {
    if (!random.one_in(3)) object[inner["name"].get<std::string>()] = field_value(inner, task, random);
  }
  return object;
}

}  // namespace

const Json& machine_of(const std::string& kind) {
  static std::map<std::string, Json> machines;
  const auto known = machines.find(kind);
  if (known != machines.end()) return known->second;
  return machines[kind] = read_answer(cases::seed_rulebook().machine(kind));
}

bool is_final(const std::string& kind, const std::string& state) {
  for (const Json& one : machine_of(kind)["states"]) {
    if (one["id"] == state) return one.value("final", false);
  }
  throw Broken("the machine knows the state " + state);
}

const char* some_actor(Random& random) {
  static const char* const kActors[] = {"merchant", "creator", "platform"};
  return random.pick(kActors);
}

std::int64_t near_instant(const Json& task, Random& random) {
  const auto at = task["at"].get<std::int64_t>();
  const Json& timers = task["timers"];
  if (!timers.empty() && random.one_in(4)) {
    return timers[0]["dueAt"].get<std::int64_t>() + static_cast<std::int64_t>(random.below(3)) - 1;
  }
  const std::int64_t steps[] = {0, 0, 1, kHour, 7 * kHour, kDay, 4 * kDay, -1};
  return at + random.pick(steps);
}

Json likely_event(const Json& task, Random& random) {
  const Json& events = machine_of(task["kind"])["events"];
  const Json& event = events[random.below(events.size())];
  const Json& actors = event["actors"];
  Json made = {{"type", event["type"]}, {"at", near_instant(task, random)}};
  made["actor"] = random.one_in(6) ? Json(some_actor(random)) : actors[random.below(actors.size())];
  if (random.one_in(8)) made["actorId"] = "creator-001";
  for (const Json& field : event["fields"]) {
    if (!random.one_in(10)) made[field["name"].get<std::string>()] = field_value(field, task, random);
  }
  return made;
}

std::string options_text(std::initializer_list<std::pair<const char*, std::string>> parts) {
  std::string text = "{";
  for (const auto& [name, part] : parts) {
    if (part.empty()) continue;
    if (text.size() > 1) text += ',';
    text += "\"" + std::string(name) + "\":" + part;
  }
  return text + "}";
}

}  // namespace fuzz
