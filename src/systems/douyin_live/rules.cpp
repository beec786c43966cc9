// SPDX-License-Identifier: MIT
// The checks behind the rows. Numbers of a fact that is only supposed are never shown.
#include "systems/douyin_live/rules.h"

#include "core/money.h"
#include "core/time.h"
#include "form/check.h"
#include "form/choices.h"

namespace hezuo::douyin_live {

Finding start_in_future(const RuleCall& call) {
  const std::int64_t start = call.field("startAt").number;
  const std::int64_t now = call.number("now");
  if (start > now) return Finding::pass();
  Params params;
  params.add("actualAt", start);
  const std::int64_t first = next_minute(now);
  if (!call.known("now") || first > kMaxInstant) return Finding::fail(Code::too_early, {}, params);
  return Finding::fail(Code::too_early, Remedy::not_before(first), params.add("limitAt", first));
}

Finding xingtu_bound(const RuleCall& call) {
  return call.flag("merchant.xingtuBound") ? Finding::pass() : Finding::fail(Code::not_eligible);
}

Finding creator_open(const RuleCall& call) {
  return call.flag("creator.resting") ? Finding::fail(Code::not_eligible) : Finding::pass();
}

Finding in_general_plan(const RuleCall& call) {
  const bool general = call.field("products[].plan").text() == "general";
  if (!general || call.holds_field("generalPlan", "products[].productId")) return Finding::pass();
  const Value& choices = call.once([&] { return unused_choices(call, "generalPlan", "products", "productId"); });
  return Finding::fail(Code::not_listed, choices.size > 0 ? Remedy::choose(choices) : Remedy::none());
}

namespace {

/// The amount passes what money can hold: how many units would do, if any.
Finding too_much(const RuleCall& call, std::int64_t quote) {
  const std::int64_t within = call.known("merchant.balanceFen") ? call.number("merchant.balanceFen") : kMaxFen;
  const std::int64_t most = within / quote;
  return Finding::fail(Code::too_big, most >= 1 ? Remedy::range(1, most) : Remedy::none(),
                       Params().add("max", kMaxFen));
}

}  // namespace

Finding balance_suffices(const RuleCall& call) {
  const std::int64_t quote = call.number("creator.quoteFen");
  const std::int64_t have = call.number("merchant.balanceFen");
  const Product need = multiply(quote, call.field("quantity").number);
  if (!need.fits) return too_much(call, quote);
  if (have >= need.fen) return Finding::pass();
  return Finding::fail(Code::insufficient, Remedy::top_up(need.fen - have),
                       Params().add("needFen", need.fen).add("haveFen", have));
}

}  // namespace hezuo::douyin_live
