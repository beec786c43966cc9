// SPDX-License-Identifier: MIT
// A theme group of a leader and two members in one round, one of a leader and a member in two, a brand group of one.
#include "core/time.h"
#include "plan.h"

namespace explore {

namespace {

using hezuo::kDayMs;
using hezuo::Value;

constexpr std::int64_t kQuoteFen = 2;
constexpr std::int64_t kDeliverBy = kOpenedAt + kDayMs;
constexpr std::int64_t kLaterBy = kOpenedAt + 3 * kDayMs;

std::string publication(const char* merchant, const char* task, const char* kind) {
  const std::string channel = std::string_view(kind) == "content" ? R"("channel":"有好货",)" : "";
  return std::string(R"(,"merchantId":")") + merchant + R"(","taskId":")" + task + R"(","task":{"kind":")" + kind +
         R"(",)" + channel + R"("creatorId":"creator-1","productIds":["item-1"],"requirements":"白底图","quoteFen":)" +
         std::to_string(kQuoteFen) + R"(,"deliverBy":)" + std::to_string(kDeliverBy) + "}";
}

/// Edits can go round without end, each freezing a new quote: one in each activity.
bool is_second_edit(const Value& task, const Value& event) {
  if (event["type"].text() != "edit") return false;
  for (std::size_t i = 0; i < task["tasks"].size; ++i) {
    if (task["tasks"].members[i].value["form"]["quoteFen"].number != kQuoteFen) return true;
  }
  return false;
}

/// Delivery's instant matters to `auto-confirm` alone.
bool task_forgets(std::string_view member, const Value& holder) {
  return member == "deliveredAt" && holder["state"].text() != "delivered";
}

Plan activity(const char* about, const char* group, const char* merchants, std::vector<std::string> publications) {
  Plan plan;
  plan.kind = "juhuasuan.activity";
  plan.about = about;
  plan.input = std::string(R"({"activityId":"ju-1","group":")") + group + R"(","preheatAt":)" +
               std::to_string(kOpenedAt + 30 * kDayMs) + R"(,"merchants":)" + merchants + "}";
  plan.facts = R"({"creator":{"channels":["有好货"]}})";
  plan.payloads = {
      {"publish", std::move(publications)},
      {"appeal", {R"(,"reason":"不符要求")"}},
      {"resolve", {R"(,"upheld":false)", R"(,"upheld":true)"}},
      {"edit",
       {R"(,"changes":{"quoteFen":3})", R"(,"changes":{"quoteFen":3,"deliverBy":)" + std::to_string(kLaterBy) + "}"}},
  };
  plan.beyond = is_second_edit;
  plan.forgotten = task_forgets;
  return plan;
}

constexpr const char* kOneMember = R"([{"merchantId":"lead","role":"leader"},{"merchantId":"m-1","role":"member"}])";
constexpr const char* kTwoMembers =
    R"([{"merchantId":"lead","role":"leader"},{"merchantId":"m-1","role":"member"},{"merchantId":"m-2","role":"member"}])";

Plan one_round() {
  std::vector<std::string> tasks = {publication("lead", "l-1", "material"), publication("m-1", "a-1", "material")};
  if (!kSmall) tasks.push_back(publication("m-2", "b-1", "material"));
  return activity("theme, one round", "theme", kTwoMembers, tasks);
}

/// Here no edit succeeds: what one may change shows in one round, and this way there are records for two.
Plan two_rounds() {
  Plan plan = activity("theme, two rounds", "theme", kOneMember,
                       {publication("lead", "l-1", "material"), publication("m-1", "a-1", "material"),
                        publication("lead", "l-2", "material"), publication("m-1", "a-2", "material")});
  plan.payloads["edit"] = {R"(,"changes":{"creatorId":"creator-2"})"};
  return plan;
}

Plan brand() {
  return activity("brand", "brand", R"([{"merchantId":"solo","role":"solo"}])",
                  {publication("solo", "s-1", "material"), publication("solo", "c-1", "content")});
}

}  // namespace

std::vector<Plan> juhuasuan_plans() {
  if (kSmall) return {one_round(), brand()};
  return {one_round(), two_rounds(), brand()};
}

}  // namespace explore
