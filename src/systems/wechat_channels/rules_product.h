// SPDX-License-Identifier: MIT
// Rules of a product against what the shop promotes already, for plans of many products and for one promotion.
#pragma once

#include "form/check.h"
#include "form/table.h"

namespace hezuo::wechat_channels {

// Of the items of a plan.
Finding general_once(const RuleCall& call);
Finding on_general_plan(const RuleCall& call);
Finding one_targeted_per_creator(const RuleCall& call);
Finding one_exclusive_per_creator(const RuleCall& call);
Finding not_exclusive_already(const RuleCall& call);
Finding exclusive_has_no_other(const RuleCall& call);
// Of one promotion, by its plan.
Finding promotion_general_once(const RuleCall& call);
Finding promotion_on_general_plan(const RuleCall& call);
Finding promotion_one_per_creator(const RuleCall& call);
Finding promotion_exclusive_alone(const RuleCall& call);

using Check = Finding (*)(const RuleCall&);
using Reads = std::array<const char*, 4>;

// clang-format off
constexpr Rule general_once_rule(const char* at, Check check, Reads reads = {}) {
  return {.id = "wechat-channels.general-once", .at = at, .reads = reads, .facts = {"promotions"}, .check = check,
          .codes = {Code::conflict, Code::conflict},
          .source = public_fact("S4", "3.1 普通推广", "商品进入带货中心选品池")};
}

constexpr Rule targeted_needs_general_rule(const char* at, Check check, Reads reads = {}) {
  return {.id = "wechat-channels.targeted-needs-general", .at = at, .reads = reads, .facts = {"promotions"},
          .check = check, .codes = {Code::not_eligible, Code::not_eligible},
          .source = seed("S4", "3.1 定向推广", "普通计划的基础上,可以针对达人设置定向的佣金")};
}

constexpr Rule one_per_creator_rule(const char* at, Check check, Reads reads) {
  return {.id = "wechat-channels.one-per-creator", .at = at, .reads = reads, .facts = {"promotions"}, .check = check,
          .codes = {Code::conflict, Code::conflict},
          .source = seed("S4", "3.1", "同一个商品可以同时被设置多个定向佣金,但同一主播只能被设置一个定向佣金")};
}

constexpr Rule exclusive_alone_rule(const char* at, Check check, Reads reads = {}) {
  return {.id = "wechat-channels.exclusive-alone", .at = at, .reads = reads, .facts = {"promotions"}, .check = check,
          .codes = {Code::conflict, Code::conflict},
          .source = public_fact("S4", "3.1 专属推广", "商品指定达人可以看见")};
}
// clang-format on

}  // namespace hezuo::wechat_channels
