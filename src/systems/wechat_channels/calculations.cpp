// SPDX-License-Identifier: MIT
// The arithmetic behind the calculations' rows.
#include "systems/wechat_channels/calculations.h"

#include "core/money.h"

namespace hezuo::wechat_channels {

namespace {

bool in_force(const Value& period, std::int64_t at) {
  if (!period["startAt"].is(Type::integer)) return true;  // permanent
  return period["startAt"].number <= at && at <= period["endAt"].number;
}

bool counts(const Value& promotion, std::string_view plan, const Value& input) {
  if (promotion["plan"].text() != plan || promotion["productId"].text() != input["productId"].text()) return false;
  if (plan == "general") return true;
  return promotion["creatorId"].text() == input["creatorId"].text() &&
         in_force(promotion["period"], input["at"].number);
}

// What is narrower goes before what is for everybody.
constexpr std::string_view kByPrecedence[] = {"exclusive", "targeted", "general"};

/// The promotion that holds for the creator, or null.
const Value* holding(const Value& input) {
  const Value& promotions = input["promotions"];
  for (const std::string_view plan : kByPrecedence) {
    for (std::size_t i = 0; i < promotions.size; ++i) {
      if (counts(promotions.at(i), plan, input)) return &promotions.at(i);
    }
  }
  return nullptr;
}

}  // namespace

Finding commission(const Value& input, const Parameters& /*parameters*/, ObjectBuilder& result) {
  const Value* promotion = holding(input);
  const bool visible = promotion != nullptr;
  result.add_boolean("visible", visible)
      .add("commissionPercent", visible ? (*promotion)["commissionPercent"] : make_null())
      .add("plan", visible ? (*promotion)["plan"] : make_null());
  return Finding::pass();
}

Finding withdrawal(const Value& input, const Parameters& parameters, ObjectBuilder& result) {
  const std::int64_t amount = input["amountFen"].number;
  const std::int64_t fee = per_mille(amount, parameters.value("wechat-channels.withdrawal.perMille"));
  result.add_integer("channelFeeFen", fee).add_integer("netFen", amount - fee);
  return Finding::pass();
}

Finding invoice(const Value& input, const Parameters& /*parameters*/, ObjectBuilder& result) {
  result.add("issuer", input["agencyBound"].flag ? "agency" : "creator-at-tax-office");
  return Finding::pass();
}

}  // namespace hezuo::wechat_channels
