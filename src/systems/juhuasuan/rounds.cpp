// SPDX-License-Identifier: MIT
// Looking through the activity's tasks. Content tasks have no round and never count here.
#include "systems/juhuasuan/rounds.h"

namespace hezuo::juhuasuan {

namespace {

bool is_of_round(const TaskRecord& task, std::size_t item, std::int64_t round) {
  const Value& its_round = task.item_field(item, "round");
  return its_round.is(Type::integer) && its_round.number == round;
}

bool is_of(const TaskRecord& task, std::size_t item, std::string_view merchant) {
  return task.item_field(item, "merchantId").text() == merchant;
}

StateSet failed_states(const TaskRecord& task) {
  const auto& rows = task.machine->table().items->states;
  StateSet set = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (is_failed(rows[i].id)) set |= StateSet{1} << i;
  }
  return set;
}

bool is_theme(const TaskRecord& task) { return task.input["group"].text() == "theme"; }

/// In a theme group the round bars whoever has a task in it, failed or not; a failed one is edited, not replaced.
bool own_material_open(const TaskRecord& task, std::string_view merchant) {
  const std::int64_t round = present_round(task);
  if (has_failed(task, round)) return false;
  for (std::size_t i = 0; i < task.item_count(); ++i) {
    if (!is_of(task, i, merchant) || !is_of_round(task, i, round)) continue;
    if (is_theme(task) || !is_failed(task.item_state(i))) return true;
  }
  return false;
}

/// The creator of the leader's task of the round that has not failed, or null.
Value leader_creator_id(const TaskRecord& task) {
  const std::int64_t round = present_round(task);
  for (std::size_t i = 0; i < task.item_count(); ++i) {
    if (!is_of_round(task, i, round) || is_failed(task.item_state(i))) continue;
    if (leads(role_of(task, task.item_field(i, "merchantId").text()))) return task.item_field(i, "form")["creatorId"];
  }
  return make_null();
}

Value activity_facts(const TaskRecord& task, Arena& arena) {
  return ObjectBuilder(arena)
      .add("group", task.input["group"])
      .add_boolean("approved", true)
      .add("preheatAt", task.input["preheatAt"])
      .done();
}

/// What depends on who publishes; where that is unknown, rules that need it do not run.
Value facts_of_publisher(Arena& arena) {
  return ListBuilder(arena).add(make_text("merchant.role")).add(make_text("ownMaterialOpen")).done();
}

}  // namespace

std::string_view role_of(const TaskRecord& task, std::string_view merchant) {
  const Value& merchants = task.input["merchants"];
  std::string_view role;
  task.lookups->any(merchants, "merchantId", merchant, [&](std::size_t place) {
    role = merchants.at(place)["role"].text();
    return true;
  });
  return role;
}

bool leads(std::string_view role) { return role == "leader" || role == "solo"; }

bool has_merchant(const TaskRecord& task, std::string_view id) { return !role_of(task, id).empty(); }

bool has_task(const TaskRecord& task, std::string_view id) { return task.find_item(id) >= 0; }

bool is_failed(std::string_view state) {
  constexpr std::string_view kFailed = "failed.";
  return state.substr(0, kFailed.size()) == kFailed;
}

std::int64_t present_round(const TaskRecord& task) {
  // The task in focus has a round of its own.
  TaskRecord whole = task;
  whole.focus = -1;
  return whole.field("round").number;
}

bool has_failed(const TaskRecord& task, std::int64_t round) {
  const StateSet states = task.item_states_where("round", round);
  return states != 0 && (states & ~failed_states(task)) == 0;
}

std::int64_t round_on_publication(const TaskRecord& task, std::string_view role) {
  const std::int64_t round = present_round(task);
  return leads(role) && (round == 0 || has_failed(task, round)) ? round + 1 : round;
}

Value publish_facts(const TaskRecord& task, const Value& event, const Value& given, Arena& arena) {
  const std::string_view merchant = event["merchantId"].text();
  const std::string_view role = role_of(task, merchant);
  ObjectBuilder facts(arena);
  facts.add("activity", activity_facts(task, arena))
      .add("creator", given["creator"])
      .add("leaderCreatorId", leader_creator_id(task));
  if (role.empty()) return facts.add("?", facts_of_publisher(arena)).done();
  return facts.add("merchant", ObjectBuilder(arena).add("role", make_text(role)).done())
      .add_boolean("ownMaterialOpen", own_material_open(task, merchant))
      .done();
}

Value edit_facts(const TaskRecord& task, const Value& /*event*/, const Value& /*given*/, Arena& arena) {
  return ObjectBuilder(arena).add("activity", activity_facts(task, arena)).done();
}

}  // namespace hezuo::juhuasuan
