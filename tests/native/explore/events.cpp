// SPDX-License-Identifier: MIT
// Types and actors come from the machine, so that a new row is sent without a new line here.
#include "events.h"

namespace explore {

using hezuo::Value;

namespace {

bool is_item_event(const Value& machine, const Value& event) {
  return !machine["items"].missing() && event["type"].text() != machine["items"]["creation"].text();
}

bool may_ever_send(const Value& event, std::string_view actor) {
  for (std::size_t i = 0; i < event["actors"].size; ++i) {
    if (event["actors"].at(i).text() == actor) return true;
  }
  return false;
}

/// Who may never send an event is refused before its payload is looked at: one will do.
std::vector<std::string> payloads_for(const Scene& scene, const Value& event, std::string_view actor) {
  const auto known = scene.plan.payloads.find(std::string(event["type"].text()));
  std::vector<std::string> payloads = known == scene.plan.payloads.end() ? std::vector<std::string>{""} : known->second;
  if (!may_ever_send(event, actor)) payloads.resize(1);
  if (!is_item_event(scene.machine, event)) return payloads;
  std::vector<std::string> named;
  const Value& items = scene.task[scene.machine["items"]["member"].text()];
  for (std::size_t i = 0; i < items.size; ++i) {
    const std::string id =
        ",\"" + std::string(scene.machine["items"]["id"].text()) + "\":\"" + std::string(items.members[i].key) + "\"";
    for (const std::string& payload : payloads) named.push_back(id + payload);
  }
  return named;
}

}  // namespace

std::vector<std::string> events_at(const Scene& scene, std::int64_t at, Senders senders) {
  std::vector<std::string> events;
  for (std::size_t e = 0; e < scene.machine["events"].size; ++e) {
    const Value& event = scene.machine["events"].at(e);
    for (const char* actor : {"merchant", "creator", "platform"}) {
      if (senders == Senders::possible && !may_ever_send(event, actor)) continue;
      const std::string head = R"({"type":")" + std::string(event["type"].text()) + R"(","actor":")" + actor +
                               R"(","at":)" + std::to_string(at);
      for (const std::string& payload : payloads_for(scene, event, actor)) events.push_back(head + payload + "}");
    }
  }
  return events;
}

}  // namespace explore
