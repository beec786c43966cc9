// SPDX-License-Identifier: MIT
// The schedule a creator gives on accepting: script, video, publication, one after the other.
#pragma once

#include "form/finding.h"
#include "form/table.h"

namespace hezuo::xingtu_preferred {

Finding script_in_future(const RuleCall& call);
Finding video_after_script(const RuleCall& call);
Finding publication_after_video(const RuleCall& call);

// clang-format off
inline constexpr Field kScheduleFields[] = {
    // path, kind, source
    {.path = "scriptAt",  .kind = Kind::instant, .source = seed("S3", "优选 三 订单执行", "达人需提供脚本、视频提交等过程时间安排")},
    {.path = "videoAt",   .kind = Kind::instant, .source = seed("S3", "优选 三 订单执行", "达人需提供脚本、视频提交等过程时间安排")},
    {.path = "publishAt", .kind = Kind::instant, .source = seed("S3", "优选 三 订单执行", "按时保质完成商单")},
};

inline constexpr Fact kScheduleFacts[] = {
    // path, kind
    {"now", FactKind::instant},
};

inline constexpr Rule kScheduleRules[] = {
    // One rule at two places: each instant against the one before.
    {.id = "xingtu-preferred.schedule-in-future", .at = "scriptAt", .facts = {"now"}, .check = script_in_future,
     .codes = {Code::too_early, Code::too_early},
     .source = reading("S3", "优选 三 订单执行", "接单后,达人需提供脚本、视频提交等过程时间安排")},
    {.id = "xingtu-preferred.schedule-order", .at = "videoAt", .reads = {"scriptAt"}, .check = video_after_script,
     .codes = {Code::too_early, Code::too_early},
     .source = reading("S3", "优选 三 订单执行", "脚本、视频提交等过程时间安排")},
    {.id = "xingtu-preferred.schedule-order", .at = "publishAt", .reads = {"videoAt"}, .check = publication_after_video,
     .codes = {Code::too_early, Code::too_early},
     .source = reading("S3", "优选 三 订单执行", "脚本、视频提交等过程时间安排")},
};
// clang-format on

inline constexpr FormTable kSchedule = {
    .id = "xingtu-preferred.schedule",
    .fields = kScheduleFields,
    .facts = kScheduleFacts,
    .rules = kScheduleRules,
    .source = seed("S3", "优选 三 订单执行", "接单后,达人需提供脚本、视频提交等过程时间安排"),
};

}  // namespace hezuo::xingtu_preferred
