// SPDX-License-Identifier: MIT
// Rules of the component: what may stand beside it, how it may be heated, who may buy it.
#pragma once

#include "systems/xingtu_theme/fields.h"

namespace hezuo::xingtu_theme {

Finding component_known(const RuleCall& call);
Finding component_compatible(const RuleCall& call);
Finding heating_known(const RuleCall& call);
Finding heating_supported(const RuleCall& call);
Finding enrolled(const RuleCall& call);

// clang-format off
inline constexpr Rule kComponentRules[] = {
    {.id = "xingtu-theme.component-known", .at = "components[]", .check = component_known,
     .codes = {Code::not_listed, Code::not_listed},
     .source = seed("S3", "主题种草组件 Q3", "与购物车、落地页组件等其他常规组件无法兼容;与挂载搜索词、共创组件、直播引流组件可同时配置")},
    {.id = "xingtu-theme.component-exclusive", .at = "components[]", .check = component_compatible,
     .codes = {Code::conflict, Code::conflict},
     .source = seed("S3", "主题种草组件 Q3", "主题种草组件属于星图常规组件,与购物车、落地页组件等其他常规组件无法兼容")},
    {.id = "xingtu-theme.heating-known", .at = "heating[]", .check = heating_known,
     .codes = {Code::not_listed, Code::not_listed},
     .source = seed("S3", "主题种草组件 Q4", "可投放DOU+、内容热推/内容服务、竞价广告等;暂不支持投放巨量千川")},
    {.id = "xingtu-theme.heating-supported", .at = "heating[]", .check = heating_supported,
     .codes = {Code::conflict, Code::conflict},
     .source = seed("S3", "主题种草组件 Q4", "暂不支持投放巨量千川")},
    {.id = "xingtu-theme.enrolled", .at = "", .facts = {"merchant.enrolled"}, .check = enrolled,
     .codes = {Code::not_eligible, Code::not_eligible},
     .source = seed("S3", "主题种草组件 Q2", "当前为组件上线初期,以招商方式进行售卖,暂未全量上线")},
};
// clang-format on

}  // namespace hezuo::xingtu_theme
