// SPDX-License-Identifier: MIT
// The checks behind the rows. Numbers of a fact that is only supposed are never shown.
#include "systems/douyin_contact/rules.h"

#include "core/time.h"
#include "form/check.h"
#include "form/choices.h"

namespace hezuo::douyin_contact {

Finding own_shop(const RuleCall& call) {
  if (call.holds_field("shopProducts", "products")) return Finding::pass();
  const Value& choices = call.once([&] { return unused_choices(call, "shopProducts", "products", ""); });
  return Finding::fail(Code::not_listed, choices.size > 0 ? Remedy::choose(choices) : Remedy::remove());
}

Finding within_daily_quota(const RuleCall& call) {
  if (call.holds_field("merchant.contactedToday", "creatorId")) return Finding::pass();
  const std::int64_t most = call.limit(0);
  const std::int64_t contacted = call.distinct("merchant.contactedToday");
  if (contacted < most) return Finding::pass();
  Params params;
  params.add("max", most);
  if (call.known("merchant.contactedToday")) params.add("actual", contacted);
  const bool clock = call.now().is(Type::integer);
  return Finding::fail(Code::quota, clock ? Remedy::wait(next_day_start(call.now().number)) : Remedy::none(), params);
}

Finding head_creator_reachable(const RuleCall& call) {
  const bool head = call.number("creator.level") >= call.limit(0) || call.number("creator.fans") > call.limit(1);
  const bool large = call.flag("merchant.flagship") || call.number("merchant.monthlyGmvFen") > call.limit(2);
  if (!head || large) return Finding::pass();
  return Finding::fail(Code::not_eligible, {},
                       Params().add("level", call.limit(0)).add("fans", call.limit(1)).add("gmvFen", call.limit(2)));
}

Finding creator_eligible(const RuleCall& call) {
  const std::int64_t least = call.limit(0);
  if (call.number("creator.level") >= least && call.flag("creator.inSquare")) return Finding::pass();
  return Finding::fail(Code::not_eligible, {}, Params().add("level", least));
}

Finding creator_contact_given(const RuleCall& call) {
  const bool given = !call.field("contact.phone").missing() || !call.field("contact.wechat").missing();
  if (given || call.flag("creator.contactOnFile")) return Finding::pass();
  return Finding::fail(Code::required, Remedy::provide());
}

}  // namespace hezuo::douyin_contact
