// SPDX-License-Identifier: MIT
// The order with its live on the day of publication, on the next, and after the time to accept has passed; the invite.
#include "core/time.h"
#include "plan.h"

namespace explore {

namespace {

using hezuo::kDayMs;
using hezuo::Value;

/// The day of the live, which decides what a cancellation costs; the days that a reminder counts for.
Instants days_of_order(const Value& task) {
  const std::int64_t today = hezuo::day_start(task["at"].number);
  return {hezuo::day_start(task["input"]["startAt"].number), today, hezuo::next_day_start(today)};
}

/// Reminders are counted by the log only while the order is pending.
bool order_forgets(std::string_view member, const Value& task) {
  return member == "remindedAt" && task["state"].text() != "pending";
}

Plan order(const char* about, std::int64_t start_at) {
  Plan plan;
  plan.kind = "douyin-live.order";
  plan.about = about;
  plan.input = R"({"title":"春季新品","contactName":"林小雨","contactPhone":"13800138000","startAt":)" +
               std::to_string(start_at) +
               R"(,"returnSample":false,"creatorIds":["creator-1"],"session":"exclusive","quantity":3,)"
               R"("products":[{"productId":"p-1","plan":"targeted","commissionPercent":20}]})";
  plan.facts = R"({"merchant":{"xingtuBound":true,"balanceFen":9},"creator":{"resting":false,"quoteFen":3}})";
  plan.payloads = {
      {"start-live", {R"(,"liveId":"live-1")"}},
      {"cancel", {R"(,"reason":"换人")"}},
      {"dispute", {R"(,"reason":"赔付")"}},
      {"resolve",
       {R"(,"compensationFen":0)", R"(,"compensationFen":4)", R"(,"compensationFen":9)", R"(,"compensationFen":10)"}},
  };
  plan.landmarks = days_of_order;
  plan.forgotten = order_forgets;
  return plan;
}

Plan invite() {
  Plan plan;
  plan.kind = "douyin-contact.invite";
  plan.input =
      R"({"creatorId":"creator-1","products":["https://shop.example.com/1"],"commissionPercent":20,)"
      R"("sendSample":true,"note":"合作","contact":{"name":"陈晨","phone":"13912345678","wechat":"chen_618"}})";
  plan.facts = R"({"merchant":{"flagship":false,"monthlyGmvFen":1,"contactedToday":[]},)"
               R"("creator":{"level":3,"fans":5,"inSquare":true},"shopProducts":["https://shop.example.com/1"]})";
  plan.payloads = {
      {"agree", {R"(,"contact":{"phone":"13700001111"})", R"(,"contact":{"wechat":"daren_888"})", ""}},
  };
  return plan;
}

}  // namespace

std::vector<Plan> douyin_plans() {
  return {
      order("live on the day of publication", kOpenedAt + hezuo::kHourMs),
      order("live on the next day", kOpenedAt + kDayMs),
      order("live in five days", kOpenedAt + 5 * kDayMs),
      invite(),
  };
}

}  // namespace explore
