// SPDX-License-Identifier: MIT
// The list of editions. A value that equals today's default is stated too: it stays when the default moves on.
#include "rulebook/editions.h"

namespace hezuo {

namespace {

constexpr EditionValue kXingtu202012[] = {
    {"xingtu-preferred.cancel-compensation.row1Percent", 0},
    {"xingtu-preferred.cancel-compensation.row2Percent", 100},
    {"xingtu-preferred.cancel-compensation.row3Percent", 50},
    {"xingtu-preferred.cancel-compensation.row4Percent", 10},
    {"xingtu-preferred.cancel-compensation.row5Percent", 0},
    {"xingtu-preferred.cancel-compensation.feedbackRounds", 2},
    {"douyin-live.cancel-compensation.row1Percent", 0},
    {"douyin-live.cancel-compensation.row2Percent", 100},
    {"douyin-live.cancel-compensation.row3Percent", 0},
};

constexpr EditionValue kOceanEngine202201[] = {
    {"text.counting", 1},
};

// clang-format off
constexpr Edition kEditions[] = {
    {"seed",                 "",        seed("S0–S4", "全部", "五份来源文档的数字"), {}},
    {"xingtu-2020-12",       "2020-12", public_fact("巨量星图", "任务取消赔付，2020-12", "脚本前 0、脚本 10%、视频 50%、两轮反馈 100%；直播：执行日 100%"), kXingtu202012},
    {"ocean-engine-2022-01", "2022-01", public_fact("巨量引擎 Marketing API", "标题字数，2022-01", "两个英文字符算一个字"), kOceanEngine202201},
};
// clang-format on

}  // namespace

std::span<const Edition> all_editions() { return kEditions; }

const Edition* find_edition(std::string_view id) {
  for (const Edition& edition : kEditions) {
    if (id == edition.id) return &edition;
  }
  return nullptr;
}

}  // namespace hezuo
