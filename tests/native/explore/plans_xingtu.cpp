// SPDX-License-Identifier: MIT
// The membership with three inquiries and three orders; the order with and without the preferred fee.
#include "core/time.h"
#include "plan.h"

namespace explore {

namespace {

using hezuo::Value;

std::vector<std::string> named(const char* member, std::initializer_list<const char*> ids) {
  std::vector<std::string> payloads;
  for (const char* id : ids) payloads.push_back(std::string(",\"") + member + "\":\"" + id + "\"");
  return payloads;
}

Plan membership() {
  Plan plan;
  plan.kind = "xingtu-preferred.membership";
  plan.input = R"({"creatorId":"creator-1","independent":true,"fanxing":false})";
  plan.facts = "{}";
  const auto inquiries = named("inquiryId", {"i-1", "i-2", "i-3"});
  const auto orders = named("orderId", {"o-1", "o-2", "o-3"});
  plan.payloads = {
      {"inquire", inquiries},    {"confirm", inquiries},      {"refuse", inquiries},
      {"order-refused", orders}, {"order-cancelled", orders},
  };
  return plan;
}

/// The first hour: acceptance after it is late.
Instants end_of_first_hour(const Value& task) { return {task["openedAt"].number + hezuo::kHourMs}; }

/// Feedback can go round without end; two rounds decide, a third shows that more change nothing.
bool is_fourth_round(const Value& task, const Value& event) {
  return event["type"].text() == "feedback" && task["feedbackRounds"].number >= 3;
}

bool order_forgets(std::string_view member, const Value& /*task*/) { return member == "schedule"; }

Plan order(const char* about, const std::string& fees) {
  Plan plan;
  plan.kind = "xingtu-preferred.order";
  plan.about = about;
  plan.input = R"({"orderId":"order-1","priceFen":1001,"fanxing":false,)" + fees + "}";
  plan.facts = "{}";
  const auto at = [](int days) { return std::to_string(kOpenedAt + days * hezuo::kDayMs); };
  plan.payloads = {
      {"accept",
       {R"(,"schedule":{"scriptAt":)" + at(9) + R"(,"videoAt":)" + at(10) + R"(,"publishAt":)" + at(11) + "}"}},
      {"cancel", {R"(,"reason":"改期")"}},
  };
  plan.landmarks = end_of_first_hour;
  plan.beyond = is_fourth_round;
  plan.forgotten = order_forgets;
  return plan;
}

}  // namespace

std::vector<Plan> xingtu_plans() {
  return {
      membership(),
      order("independent, preferred", R"("preferred":true,"independent":true)"),
      order("agency, both fees above the gross", R"("preferred":true,"independent":false,"baseFeePercent":95)"),
  };
}

}  // namespace explore
