// SPDX-License-Identifier: MIT
// The checks behind the rows. Numbers of a fact that is only supposed are never shown.
#include "systems/juhuasuan/rules.h"

#include "core/time.h"
#include "form/check.h"
#include "form/choices.h"

namespace hezuo::juhuasuan {

namespace {

bool is_material(const RuleCall& call) { return call.field("kind").text() == "material"; }

/// A member's material task follows the leader's.
bool follows_leader(const RuleCall& call) {
  return is_material(call) && call.word("activity.group") == "theme" && call.word("merchant.role") == "member";
}

/// The listed channels that this creator may post to.
Value permitted_channels(const RuleCall& call) {
  ListBuilder list(call.arena());
  for (const char* channel : kChannels) {
    if (call.known("creator.channels") && call.holds("creator.channels", channel)) list.add(make_text(channel));
  }
  return list.done();
}

Remedy choose_any(const Value& choices) { return choices.size > 0 ? Remedy::choose(choices) : Remedy::none(); }

}  // namespace

Finding deliver_in_future(const RuleCall& call) {
  const std::int64_t deliver = call.field("deliverBy").number;
  const std::int64_t now = call.number("now");
  if (deliver > now) return Finding::pass();
  Params params;
  params.add("actualAt", deliver);
  if (!call.known("now") || now >= kMaxInstant) return Finding::fail(Code::too_early, {}, params);
  return Finding::fail(Code::too_early, Remedy::not_before(now + 1), params.add("limitAt", now + 1));
}

Finding deliver_before_preheat(const RuleCall& call) {
  const std::int64_t deliver = call.field("deliverBy").number;
  const std::int64_t day = day_start(call.number("activity.preheatAt"));
  if (deliver < day) return Finding::pass();
  Params params;
  params.add("actualAt", deliver);
  if (!call.known("activity.preheatAt") || day <= -kMaxInstant) return Finding::fail(Code::too_late, {}, params);
  return Finding::fail(Code::too_late, Remedy::not_after(day - 1), params.add("limitAt", day - 1));
}

Finding eligible_activity(const RuleCall& call) {
  const std::string_view group = call.word("activity.group");
  const bool takes_part = group == "brand" || group == "theme";
  return takes_part && call.flag("activity.approved") ? Finding::pass() : Finding::fail(Code::not_eligible);
}

Finding channel_permission(const RuleCall& call) {
  if (is_material(call) || call.holds_field("creator.channels", "channel")) return Finding::pass();
  return Finding::fail(Code::not_eligible, choose_any(permitted_channels(call)));
}

Finding leader_first(const RuleCall& call) {
  const bool waits = follows_leader(call) && call.is_none("leaderCreatorId");
  return waits ? Finding::fail(Code::wrong_state) : Finding::pass();
}

Finding leader_creator(const RuleCall& call) {
  if (!follows_leader(call) || call.is_none("leaderCreatorId")) return Finding::pass();
  if (call.names_field("leaderCreatorId", "creatorId")) return Finding::pass();
  const Value theirs = ListBuilder(call.arena()).add(call.value("leaderCreatorId")).done();
  return Finding::fail(Code::conflict, choose_any(unused_choices(theirs, {}, "", call.arena())));
}

Finding one_material_task(const RuleCall& call) {
  return is_material(call) && call.flag("ownMaterialOpen") ? Finding::fail(Code::conflict) : Finding::pass();
}

Finding roles_fit_group(const RuleCall& call) {
  const Value& merchants = call.list("merchants");
  std::size_t heads = 0;
  std::size_t members = 0;
  const bool theme = call.field("group").text() == "theme";
  for (std::size_t i = 0; i < merchants.size; ++i) {
    const std::string_view role = merchants.at(i)["role"].text();
    heads += role == (theme ? "leader" : "solo") ? 1 : 0;
    members += theme && role == "member" ? 1 : 0;
  }
  return heads == 1 && heads + members == merchants.size ? Finding::pass() : Finding::fail(Code::conflict);
}

}  // namespace hezuo::juhuasuan
