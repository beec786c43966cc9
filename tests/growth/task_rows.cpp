// SPDX-License-Identifier: MIT
// Activities: five hundred merchants and thousands of tasks within one.
#include <algorithm>

#include "inputs.h"
#include "row.h"

namespace growth {

namespace {

using Call = std::function<std::string()>;

constexpr std::size_t kTasks = 8000;
constexpr std::size_t kMerchants = 500;
constexpr std::int64_t kOpened = 1780275600000;
constexpr std::int64_t kDue = 1781517600000;
constexpr std::int64_t kPreheat = 1781920800000;

std::string merchant_of(std::size_t task) { return id_of("m", task % kMerchants); }

json form_of_task() {
  return {{"kind", "material"},           {"creatorId", "daren-a"}, {"productIds", {"item-1"}},
          {"requirements", "白底图三张"}, {"quoteFen", 100},        {"deliverBy", kDue}};
}

json event_of(const char* type, const char* actor, const std::string& task, std::int64_t at) {
  return {{"type", type}, {"actor", actor}, {"at", at}, {"taskId", task}};
}

json publication(const std::string& task, const std::string& merchant, std::int64_t at) {
  json event = event_of("publish", "merchant", task, at);
  event.update({{"merchantId", merchant}, {"task", form_of_task()}});
  return event;
}

const json kNobody = {{"creator", {{"channels", json::array()}}}};

/// A theme group in which the leader has published, then `n` members' tasks; all stand in `state`.
json activity_of(std::size_t n, const char* state, std::size_t merchants = kMerchants) {
  json input = base("juhuasuan/activity-theme.json", "theme");
  input["preheatAt"] = kPreheat;
  input["merchants"] = list_of(merchants, [](std::size_t i) {
    return json{{"merchantId", id_of("m", i)}, {"role", i == 0 ? "leader" : "member"}};
  });
  json activity = task_of(roomy().open("juhuasuan.activity", input.dump(), json{{"at", kOpened}}.dump()));
  const json first = publication("t", id_of("m", 0), kOpened);
  activity = task_of(roomy().apply(activity.dump(), first.dump(), json{{"facts", kNobody}}.dump()));
  const json published = activity["tasks"]["t"];
  for (std::size_t i = 0; i < n; ++i) {
    const std::string id = id_of("t", i);
    json task = published;
    task.update({{"taskId", id}, {"merchantId", id_of("m", i % merchants)}, {"state", state}});
    task["form"]["deliverBy"] = kDue + static_cast<std::int64_t>((i * 7919) % n);
    activity["tasks"][id] = task;
    activity["log"].push_back(publication(id, id_of("m", i % merchants), kOpened));
  }
  // The leader's comes last: who looks for a task of the round that has not failed finds it there.
  std::rotate(activity["log"].begin(), activity["log"].begin() + 1, activity["log"].end());
  const std::size_t quotes = 100 * (n + 1);
  activity["ledger"].update({{"amountFen", quotes}, {"frozenFen", quotes}});
  return activity;
}

/// All but the leader's task have been rejected, so that each of them may be edited, or not.
json rejected_activity(std::size_t n, std::size_t merchants = kMerchants) {
  json activity = activity_of(n, "failed.rejected", merchants);
  for (auto& [id, task] : activity["tasks"].items()) {
    if (id != "t") task["ledger"].update({{"frozenFen", 0}, {"refundedFen", 100}});
  }
  activity["ledger"].update({{"frozenFen", 100}, {"refundedFen", 100 * n}});
  return activity;
}

Call applying(const json& activity, const json& event) {
  const std::string options = json{{"facts", kNobody}}.dump();
  return [text = activity.dump(), said = event.dump(), options] { return roomy().apply(text, said, options); };
}

Call accept_one(std::size_t n) {
  return applying(activity_of(n, "published"), event_of("accept", "creator", id_of("t", n - 1), kOpened));
}

Call publish_one_more(std::size_t n) {
  json content = publication("new", merchant_of(n), kOpened);
  content["task"].update({{"kind", "content"}, {"channel", "有好货"}});
  json activity = activity_of(n, "published");
  const json facts = {{"creator", {{"channels", {"有好货"}}}}};
  return [text = activity.dump(), said = content.dump(), options = json{{"facts", facts}}.dump()] {
    return roomy().apply(text, said, options);
  };
}

Call publish_new_material(std::size_t n) {
  return applying(rejected_activity(n), publication("new", id_of("m", 1), kOpened));
}

Call edit_one(std::size_t n) {
  json event = event_of("edit", "merchant", id_of("t", n - 1), kOpened);
  event["changes"] = {{"quoteFen", 200}};
  return applying(rejected_activity(n), event);
}

Call advance_past_all(std::size_t n) {
  return [text = activity_of(n, "published").dump()] { return roomy().advance(text, json{{"at", kPreheat}}.dump()); };
}

Call advance_before_all(std::size_t n) {
  return [text = activity_of(n, "published").dump()] {
    return roomy().advance(text, json{{"at", kOpened + 1}}.dump());
  };
}

Call asking_actions(const json& activity, std::int64_t at, const char* actor) {
  return [text = activity.dump(), options = json{{"actor", actor}, {"at", at}}.dump()] {
    return roomy().actions(text, options);
  };
}

Call actions_of_creator(std::size_t n) { return asking_actions(activity_of(n, "published"), kOpened, "creator"); }
Call actions_of_merchant(std::size_t n) { return asking_actions(rejected_activity(n), kOpened, "merchant"); }
Call actions_of_many_merchants(std::size_t n) { return asking_actions(rejected_activity(n, n), kOpened, "merchant"); }
Call actions_after_all_timers(std::size_t n) {
  return asking_actions(activity_of(n, "published"), kPreheat, "merchant");
}

Call preview_if_nobody_acts(std::size_t n) {
  return [text = activity_of(n, "published").dump()] { return roomy().preview(text, "{}"); };
}

Call preview_of_event(std::size_t n) {
  const json accept = event_of("accept", "creator", id_of("t", n - 1), kOpened);
  return [text = activity_of(n, "published").dump(), options = json{{"event", accept}}.dump()] {
    return roomy().preview(text, options);
  };
}

Call endings_of_activity(std::size_t n) {
  return [text = activity_of(n, "published").dump()] { return roomy().endings(text, json{{"at", kOpened}}.dump()); };
}

Call view_of_activity(std::size_t n) {
  return [text = activity_of(n, "published").dump()] { return roomy().view(text, R"({"actor":"creator"})"); };
}

Call compare_two(std::size_t n) {
  const json accept = event_of("accept", "creator", id_of("t", n - 1), kOpened);
  return [text = activity_of(n, "published").dump(), options = json{{"branches", {json::array(), {accept}}}}.dump()] {
    return roomy().compare(text, options);
  };
}

Call open_with_merchants(std::size_t n) {
  json input = base("juhuasuan/activity-theme.json", "theme");
  input["merchants"] = list_of(n, [](std::size_t i) {
    return json{{"merchantId", id_of("m", i)}, {"role", i == 0 ? "leader" : "member"}};
  });
  return [text = input.dump()] { return roomy().open("juhuasuan.activity", text, json{{"at", kOpened}}.dump()); };
}

}  // namespace

std::vector<Row> task_rows() {
  return {
      // call, what grows, most, expected, prepare
      {"open", "merchants of an activity", 10000, R"("ok":true)", open_with_merchants},
      {"apply", "tasks of an activity (accept)", kTasks, R"("ok":true)", accept_one},
      {"apply", "tasks of an activity (publish content)", kTasks, R"("ok":true)", publish_one_more},
      {"apply", "tasks of an activity (publish material)", kTasks, R"("juhuasuan.one-material-task")",
       publish_new_material},
      {"apply", "tasks of an activity (edit)", kTasks, R"("ok":true)", edit_one},
      {"advance", "tasks of an activity, all overdue", kTasks, R"("failed.overdue")", advance_past_all},
      {"advance", "tasks of an activity, none overdue", kTasks, R"("ok":true)", advance_before_all},
      {"actions", "tasks of an activity (creator)", kTasks, R"("allowed":true)", actions_of_creator},
      {"actions", "tasks of an activity (merchant)", kTasks, R"("editable")", actions_of_merchant},
      {"actions", "tasks and merchants of an activity", kTasks, R"("editable")", actions_of_many_merchants},
      {"actions", "tasks of an activity, all overdue", kTasks, R"("editable")", actions_after_all_timers},
      {"preview", "tasks of an activity, if nobody acts", kTasks, R"("timeline":[{)", preview_if_nobody_acts},
      {"preview", "tasks of an activity, of one event", kTasks, R"("ok":true)", preview_of_event},
      {"endings", "tasks of an activity", kTasks, R"([])", endings_of_activity},
      {"view", "tasks of an activity", kTasks, R"("kind":"juhuasuan.activity")", view_of_activity},
      {"compare", "tasks of an activity, two branches", kTasks, R"("ok":true)", compare_two},
  };
}

}  // namespace growth
