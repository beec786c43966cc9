// SPDX-License-Identifier: MIT
// The checks behind the rows about shops and people. Numbers of a fact that is only supposed are never shown.
#include "systems/wechat_channels/rules_shop.h"

#include <algorithm>

#include "core/time.h"

namespace hezuo::wechat_channels {

Finding joined(const RuleCall& call) {
  return call.flag("shop.joined") ? Finding::pass() : Finding::fail(Code::not_eligible);
}

Finding staff_granted(const RuleCall& call) {
  const bool may = call.word("shop.actor") == "owner" || call.flag("shop.staffGranted");
  return may ? Finding::pass() : Finding::fail(Code::not_eligible);
}

Finding not_invited_lately(const RuleCall& call) {
  const std::string_view creator = call.known("invitations") ? call.field("channelsId").text() : "";
  const std::int64_t within = call.limit(0) * kHourMs;
  const std::int64_t now = call.number("now");
  bool lately = false;
  std::int64_t last = 0;
  const bool supposed = call.any_record("invitations", "channelsId", creator, [&](const Value& invitation) {
    const std::int64_t at = invitation["at"].number;
    if (now - at > within) return false;
    last = lately ? std::max(last, at) : at;
    lately = true;
    return false;  // the latest counts, so all are looked at
  });
  if (!lately && !supposed) return Finding::pass();
  Params params;
  params.add("hours", call.limit(0));
  const std::int64_t until = last + within + 1;
  if (!lately || until > kMaxInstant) return Finding::fail(Code::conflict, {}, params);
  return Finding::fail(Code::conflict, Remedy::wait(until), params.add("invitedAt", last));
}

Finding meets_standards(const RuleCall& call) {
  return call.field("meetsStandards").flag ? Finding::pass() : Finding::fail(Code::not_eligible);
}

}  // namespace hezuo::wechat_channels
