// SPDX-License-Identifier: MIT
// What the rows on editing ask of the task in focus.
#include "systems/juhuasuan/editing.h"

#include <algorithm>

#include "systems/juhuasuan/rounds.h"
#include "task/change.h"

namespace hezuo::juhuasuan {

bool failed_before_delivery(const TaskRecord& task, std::int64_t /*at*/) {
  return task.in("failed.rejected") || task.in("failed.overdue");
}

bool content_or_brand(const TaskRecord& task, std::int64_t /*at*/) {
  return task.field("form")["kind"].text() == "content" || task.input["group"].text() == "brand";
}

bool whole_round_failed(const TaskRecord& task, std::int64_t /*at*/) {
  const Value& round = task.field("round");
  return round.is(Type::integer) && has_failed(task, round.number);
}

bool of_leader(const TaskRecord& task, std::int64_t /*at*/) {
  return leads(role_of(task, task.field("merchantId").text()));
}

bool is_editable(const TaskRecord& task, std::string_view field) {
  const auto row = static_cast<std::size_t>(first_match(kDecisions[0], task, task.at));
  const auto& fields = kEditRows[row].opens;
  return std::any_of(fields.begin(), fields.end(), [&](const char* name) { return name != nullptr && field == name; });
}

}  // namespace hezuo::juhuasuan
