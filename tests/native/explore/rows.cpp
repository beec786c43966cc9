// SPDX-License-Identifier: MIT
// A row is known by its event, its actor and where it leads.
#include "rows.h"

#include "document.h"

namespace explore {

using hezuo::Value;

namespace {

bool has(const Value& list, std::string_view text) {
  for (std::size_t i = 0; i < list.size; ++i) {
    if (list.at(i).text() == text) return true;
  }
  return false;
}

std::string name_of(const Value& row, std::string_view to) {
  return text_of(row["from"]) + ' ' + std::string(row["event"].text()) + ' ' + std::string(row["actor"].text()) +
         " -> " + (to.empty() ? "the same" : std::string(to));
}

std::string timer_name(const Value& row) {
  return "timer " + std::string(row["type"].text()) + " -> " + std::string(row["to"].text());
}

}  // namespace

std::set<std::string> names_of(const Value& row) {
  std::set<std::string> names = {name_of(row, row["to"].text())};
  for (std::size_t i = 0; i < row["orTo"].size; ++i) names.insert(name_of(row, row["orTo"].at(i).text()));
  return names;
}

std::set<std::string> rows_of(const Value& machine) {
  std::set<std::string> names;
  for (std::size_t i = 0; i < machine["transitions"].size; ++i) {
    names.merge(names_of(machine["transitions"].at(i)));
  }
  for (std::size_t i = 0; i < machine["timers"].size; ++i) names.insert(timer_name(machine["timers"].at(i)));
  return names;
}

std::string row_taken(const Value& machine, const Value& event, std::string_view before, std::string_view after) {
  for (std::size_t i = 0; i < machine["transitions"].size; ++i) {
    const Value& row = machine["transitions"].at(i);
    if (row["event"].text() != event["type"].text() || row["actor"].text() != event["actor"].text()) continue;
    if (!has(row["from"], before)) continue;
    if (row["to"].missing() ? before == after : row["to"].text() == after) return name_of(row, row["to"].text());
    if (has(row["orTo"], after)) return name_of(row, after);
  }
  return {};
}

std::string timer_taken(const Value& machine, std::string_view type, std::string_view before, std::string_view after) {
  for (std::size_t i = 0; i < machine["timers"].size; ++i) {
    const Value& row = machine["timers"].at(i);
    if (row["type"].text() == type && has(row["from"], before) && row["to"].text() == after) return timer_name(row);
  }
  return {};
}

}  // namespace explore
