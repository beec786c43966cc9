// SPDX-License-Identifier: MIT
// The checks behind the schedule's rows. The clock is never shown where it is only supposed.
#include "systems/xingtu_preferred/schedule.h"

#include "core/time.h"
#include "form/check.h"

namespace hezuo::xingtu_preferred {

namespace {

/// `at` lies after `before`; `shown` says whether the first instant that passes may be told.
Finding later_than(std::int64_t before, std::int64_t at, bool shown) {
  if (at > before) return Finding::pass();
  Params params;
  params.add("actualAt", at);
  const std::int64_t first = before + 1;
  if (!shown || first > kMaxInstant) return Finding::fail(Code::too_early, {}, params);
  return Finding::fail(Code::too_early, Remedy::not_before(first), params.add("limitAt", first));
}

}  // namespace

Finding script_in_future(const RuleCall& call) {
  return later_than(call.number("now"), call.field("scriptAt").number, call.known("now"));
}

Finding video_after_script(const RuleCall& call) {
  return later_than(call.field("scriptAt").number, call.field("videoAt").number, true);
}

Finding publication_after_video(const RuleCall& call) {
  return later_than(call.field("videoAt").number, call.field("publishAt").number, true);
}

}  // namespace hezuo::xingtu_preferred
