// SPDX-License-Identifier: MIT
// The theme component in words.
#pragma once

#include "rulebook/words.h"

namespace hezuo::xingtu_theme {

// clang-format off
inline constexpr Words kWords[] = {
    // key                                                             zh-CN                                en
    {"xingtu-theme.component",                                         "主题种草组件",                      "Theme seeding component"},
    {"xingtu-theme.component/theme",                                   "主题",                              "Theme"},
    {"xingtu-theme.component/taskType",                                "任务类型",                          "Task type"},
    {"xingtu-theme.component/taskType=douyin-short-video",             "抖音短视频传播任务",                "Douyin short video"},
    {"xingtu-theme.component/taskType=douyin-image-text",              "抖音图文传播任务",                  "Douyin image and text"},
    {"xingtu-theme.component/components",                              "同时配置的组件",                    "Other components"},
    {"hint:xingtu-theme.component/components",                         "可为空；购物车、落地页等其他常规组件不能同时配置", "May be empty; carts and landing pages cannot stand beside it"},
    {"xingtu-theme.component/heating",                                 "广告加热",                          "Heating"},
    {"hint:xingtu-theme.component/heating",                            "可为空；暂不支持巨量千川",          "May be empty; Qianchuan is not supported"},
    {"say:xingtu-theme.component-known",                               "须为星图已有的组件。",              "Only components that Xingtu knows."},
    {"say:xingtu-theme.component-exclusive",                           "主题种草组件与其他常规组件无法兼容。", "The theme component excludes the other regular components."},
    {"say:xingtu-theme.heating-known",                                 "须为已有的加热方式。",              "Only ways of heating that are known."},
    {"say:xingtu-theme.heating-supported",                             "暂不支持这种加热方式。",            "This way of heating is not supported."},
    {"say:xingtu-theme.enrolled",                                      "组件以招商方式售卖，须先联系星图销售或客服报名。", "The component is sold by invitation: enrol with Xingtu's sales or service first."},
    {"note:xingtu-theme.component/entry",                              "组件入口",                          "Entries"},
    {"note:xingtu-theme.component/landing-page",                       "组件落地页",                        "Landing page"},
    {"note:xingtu-theme.component/compatible-component",               "可同时配置的组件",                  "Components that go with it"},
    {"note:xingtu-theme.component/excluded-component",                 "无法兼容的组件",                    "Components it excludes"},
    {"note:xingtu-theme.component/heating",                            "支持的广告加热",                    "Heating supported"},
    {"note:xingtu-theme.component/unsupported-heating",                "暂不支持的广告加热",                "Heating not supported"},
    {"note:xingtu-theme.component/entry/video-bottom-left",            "视频左下角「发现」锚点",            "The anchor at the video's bottom left"},
    {"note:xingtu-theme.component/entry/comments-top",                 "评论区顶部「发现」锚点",            "The anchor at the top of the comments"},
    {"note:xingtu-theme.component/landing-page/past-posts",            "客户历史星图商单",                  "The client's past Xingtu posts"},
    {"note:xingtu-theme.component/landing-page/organic-content",       "主题相关优质自然内容",              "Related organic content"},
    {"note:xingtu-theme.component/landing-page/brand-account-link",    "品牌号引流",                        "A link to the brand account"},
    {"note:xingtu-theme.component/landing-page/sharing",               "页面分享",                          "Sharing"},
    {"note:xingtu-theme.component/compatible-component/search-keyword", "挂载搜索词",                       "Search keyword"},
    {"note:xingtu-theme.component/compatible-component/co-creation",   "共创组件",                          "Co-creation"},
    {"note:xingtu-theme.component/compatible-component/live-lead",     "直播引流",                          "Lead to a live"},
    {"note:xingtu-theme.component/excluded-component/shopping-cart",   "购物车",                            "Shopping cart"},
    {"note:xingtu-theme.component/excluded-component/landing-page",    "落地页",                            "Landing page"},
    {"note:xingtu-theme.component/excluded-component/third-party-cart", "三方购物车",                       "Third-party cart"},
    {"note:xingtu-theme.component/heating/dou-plus",                   "DOU+",                              "DOU+"},
    {"note:xingtu-theme.component/heating/content-boost",              "内容热推",                          "Content boost"},
    {"note:xingtu-theme.component/heating/content-service",            "内容服务",                          "Content service"},
    {"note:xingtu-theme.component/heating/bidding-ads",                "竞价广告",                          "Bidding ads"},
    {"note:xingtu-theme.component/unsupported-heating/qianchuan",      "巨量千川",                          "Qianchuan"},
    {"fact:merchant.enrolled",                                         "商家是否已报名",                    "whether the merchant is enrolled"},
    {"system:xingtu-theme",                                 "星图主题种草组件",                       "Xingtu theme seeding component"},
    {"about:xingtu-theme",                                  "在星图任务中挂载主题种草组件；哪些组件与加热方式可以同用。", "A theme component on a Xingtu task; which components and ways of heating go with it."},
};
// clang-format on

}  // namespace hezuo::xingtu_theme
