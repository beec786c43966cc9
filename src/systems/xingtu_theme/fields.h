// SPDX-License-Identifier: MIT
// The theme seeding component 主题种草组件: what the client sets, what goes with it, and what it shows.
#pragma once

#include "form/table.h"

namespace hezuo::xingtu_theme {

inline constexpr const char* kTaskTypes[] = {"douyin-short-video", "douyin-image-text"};

// clang-format off
inline constexpr Field kComponentFields[] = {
    {.path = "theme", .kind = Kind::text, .limits = {characters("max", 50, "the source gives no length")},
     .source = reading("S3", "主题种草组件 一", "组件可根据客户需求及热点内容趋势进行主题定制")},
    {.path = "taskType", .kind = Kind::enumeration, .values = kTaskTypes,
     .source = seed("S3", "主题种草组件 Q1", "目前支持抖音短视频传播任务、抖音图文传播任务")},
    {.path = "components", .kind = Kind::list, .entry = Kind::text, .distinct = true,
     .source = seed("S3", "主题种草组件 Q3", "与挂载搜索词、共创组件、直播引流组件可同时配置")},
    {.path = "heating", .kind = Kind::list, .entry = Kind::text, .distinct = true,
     .source = seed("S3", "主题种草组件 Q4", "可投放DOU+、内容热推/内容服务、竞价广告等")},
};

inline constexpr Fact kComponentFacts[] = {
    // path, kind
    {"merchant.enrolled", FactKind::flag},
};

inline constexpr const char* kCompatible = "compatible-component";
inline constexpr const char* kExcluded = "excluded-component";
inline constexpr const char* kHeating = "heating";
inline constexpr const char* kNoHeating = "unsupported-heating";

/// What the component shows, and every component and way of heating known: the rules look here.
inline constexpr Note kNotes[] = {
    // group          id
    {"entry",        "video-bottom-left",  seed("S3", "主题种草组件 三 1", "点击视频左下角或评论区顶部「发现」锚点,进入组件落地页")},
    {"entry",        "comments-top",       seed("S3", "主题种草组件 三 1", "点击视频左下角或评论区顶部「发现」锚点,进入组件落地页")},
    {"landing-page", "past-posts",         seed("S3", "主题种草组件 三 1", "支持客户历史商单(及主题相关优质自然内容)聚合展现")},
    {"landing-page", "organic-content",    seed("S3", "主题种草组件 三 1", "支持客户历史商单(及主题相关优质自然内容)聚合展现")},
    {"landing-page", "brand-account-link", seed("S3", "主题种草组件 三 1", "品牌号引流")},
    {"landing-page", "sharing",            seed("S3", "主题种草组件 三 1", "页面分享")},
    {kCompatible,    "search-keyword",     seed("S3", "主题种草组件 Q3", "与挂载搜索词、共创组件、直播引流组件可同时配置")},
    {kCompatible,    "co-creation",        seed("S3", "主题种草组件 Q3", "与挂载搜索词、共创组件、直播引流组件可同时配置")},
    {kCompatible,    "live-lead",          seed("S3", "主题种草组件 Q3", "与挂载搜索词、共创组件、直播引流组件可同时配置")},
    {kExcluded,      "shopping-cart",      seed("S3", "主题种草组件 Q3", "与购物车、落地页组件等其他常规组件无法兼容")},
    {kExcluded,      "landing-page",       seed("S3", "主题种草组件 Q3", "与购物车、落地页组件等其他常规组件无法兼容")},
    {kExcluded,      "third-party-cart",   public_fact("S3", "主题种草组件 Q3", "与购物车、落地页组件等其他常规组件无法兼容")},
    {kHeating,       "dou-plus",           seed("S3", "主题种草组件 Q4", "可投放DOU+、内容热推/内容服务、竞价广告等")},
    {kHeating,       "content-boost",      seed("S3", "主题种草组件 Q4", "可投放DOU+、内容热推/内容服务、竞价广告等")},
    {kHeating,       "content-service",    seed("S3", "主题种草组件 Q4", "可投放DOU+、内容热推/内容服务、竞价广告等")},
    {kHeating,       "bidding-ads",        seed("S3", "主题种草组件 Q4", "可投放DOU+、内容热推/内容服务、竞价广告等")},
    {kNoHeating,     "qianchuan",          seed("S3", "主题种草组件 Q4", "暂不支持投放巨量千川")},
};
// clang-format on

}  // namespace hezuo::xingtu_theme
