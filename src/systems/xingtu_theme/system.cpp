// SPDX-License-Identifier: MIT
// The system's tables, put together.
#include "systems/xingtu_theme/system.h"

#include "rulebook/packed_words.h"
#include "systems/xingtu_theme/rules.h"
#include "systems/xingtu_theme/words.h"

namespace hezuo::xingtu_theme {

namespace {

constexpr FormTable kComponent = {
    .id = "xingtu-theme.component",
    .fields = kComponentFields,
    .facts = kComponentFacts,
    .rules = kComponentRules,
    .source =
        seed("S3", "主题种草组件 一", "主题种草组件(以下简称“组件”)通过定制热点趋势主题,聚合对应趋势下相关优质内容"),
    .notes = kNotes,
};

constexpr const FormTable* kForms[] = {&kComponent};

}  // namespace

constexpr System kSystem = make_system("xingtu-theme", kForms, {}, {}, Packed<kWords>::kWords);

}  // namespace hezuo::xingtu_theme
