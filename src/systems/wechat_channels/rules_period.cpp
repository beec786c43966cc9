// SPDX-License-Identifier: MIT
// The checks behind the rows about periods. What is null or `permanent: false` is not there.
#include "systems/wechat_channels/rules_period.h"

#include "core/time.h"

namespace hezuo::wechat_channels {

namespace {

Finding judge_shape(const Value& period) {
  if (period.missing()) return Finding::pass();  // a general promotion has none
  const bool permanent = period["permanent"].is(Type::boolean) && period["permanent"].flag;
  const bool starts = !period["startAt"].missing();
  const bool ends = !period["endAt"].missing();
  if (permanent ? !starts && !ends : starts && ends) return Finding::pass();
  return Finding::fail(Code::conflict, Remedy::provide());
}

}  // namespace

Finding period_shape(const RuleCall& call) { return judge_shape(call.field("period")); }

Finding period_shape_of_entry(const RuleCall& call) { return judge_shape(call.field("promotions[].period")); }

Finding period_in_future(const RuleCall& call) {
  const Value& start = call.field("period.startAt");
  const Value& unchanged = call.current()["period"]["startAt"];
  if (start.missing() || (unchanged.is(Type::integer) && unchanged.number == start.number)) return Finding::pass();
  const std::int64_t now = call.number("now");
  if (start.number >= now) return Finding::pass();
  Params params;
  params.add("actualAt", start.number);
  if (!call.known("now")) return Finding::fail(Code::too_early, {}, params);
  return Finding::fail(Code::too_early, Remedy::not_before(now), params.add("limitAt", now));
}

Finding period_length(const RuleCall& call) {
  const Value& start = call.field("period.startAt");
  const Value& end = call.field("period.endAt");
  if (start.missing() || end.missing()) return Finding::pass();
  const std::int64_t least = call.limit(0);
  const std::int64_t first = start.number + least * kHourMs;
  if (end.number >= first) return Finding::pass();
  Params params;
  params.add("actualAt", end.number).add("hours", least);
  if (first > kMaxInstant) return Finding::fail(Code::too_early, {}, params);
  return Finding::fail(Code::too_early, Remedy::not_before(first), params.add("limitAt", first));
}

}  // namespace hezuo::wechat_channels
