// SPDX-License-Identifier: MIT
// Words that every system shares: a message for each code, actors, effects, channels, tabs.
#include "rulebook/words.h"

namespace hezuo {

namespace {

// clang-format off
constexpr Words kWords[] = {
    // key                    zh-CN                                                  en
    {"code:required",         "请填写{label}。",                                     "{label} is required."},
    {"code:type",             "{label}的类型不对。",                                 "{label} has the wrong type."},
    {"code:ill_formed",       "{label}含有损坏的字符。",                             "{label} holds broken characters."},
    {"code:pattern",          "{label}的格式不对，或含有不允许的字符。",             "{label} has the wrong format, or characters that are not allowed."},
    {"code:too_long",         "{label}最多{max}个字，现有{actual}个。",              "{label} takes at most {max} characters, not {actual}."},
    {"code:too_few",          "{label}至少{min}项，现有{actual}项。",                "{label} takes at least {min} entries, not {actual}."},
    {"code:too_many",         "{label}最多{max}项，现有{actual}项。",                "{label} takes at most {max} entries, not {actual}."},
    {"code:too_small",        "{label}不能小于{min}。",                              "{label} must be at least {min}."},
    {"code:too_big",          "{label}不能大于{max}。",                              "{label} must be at most {max}."},
    {"code:not_integer",      "{label}必须是整数。",                                 "{label} must be a whole number."},
    {"code:not_unique",       "{label}重复了。",                                     "{label} is given twice."},
    {"code:not_listed",       "{label}不在可选范围内。",                             "{label} is not among the allowed values."},
    {"code:not_whole_minute", "{label}须精确到整分钟。",                             "{label} must be a whole minute."},
    {"code:too_early",        "{label}太早。",                                       "{label} is too early."},
    {"code:too_late",         "{label}太晚。",                                       "{label} is too late."},
    {"code:forbidden",        "此处不能填写{label}。",                               "{label} must not be given here."},
    {"code:unknown_field",    "{label}没有这个字段。",                               "{label} has no such field."},
    {"code:not_eligible",     "不符合{label}的条件。",                               "Not eligible: {label}."},
    {"code:insufficient",     "{label}不足。",                                       "Not enough: {label}."},
    {"code:quota",            "{label}的次数已用完。",                               "{label} is used up."},
    {"code:conflict",         "{label}有冲突。",                                     "{label} is in conflict."},
    {"code:missing_fact",     "缺少“{fact}”，无法判断。",                            "Cannot be decided without “{fact}”."},
    {"code:locked",           "{label}不能修改。",                                   "{label} cannot be changed."},
    {"code:wrong_state",      "当前为“{state}”，不能这样操作；现在可以：{allowed}。", "Not possible while “{state}”; possible now: {allowed}."},
    {"code:wrong_actor",      "这一步不能由您操作。",                                "This step is not yours to take."},
    {"code:unknown_event",    "没有这种操作。",                                      "There is no such event."},
    {"code:time_backwards",   "时间不能早于{limitAt}。",                             "The time must not be before {limitAt}."},
    {"code:version_conflict", "任务已有更新（版本{actual}），请刷新后重试。",        "The task has moved on (version {actual}); reload and try again."},
    {"code:invalid_json",     "不是有效的 JSON。",                                   "Not valid JSON."},
    {"code:too_large",        "内容过大：文本过长、层级过深或列表过长。",            "Too large: too long a text, too many levels or too long a list."},
    {"code:nothing",          "无",                                                  "nothing"},
    {"place:/at",             "时间",                                                "The time"},
    {"place:/task",           "任务数据",                                            "The stored task"},
    {"place:/event",          "操作",                                                "The event"},
    {"place:/event/at",       "操作时间",                                            "The event's time"},
    {"place:/event/type",     "操作类型",                                            "The event's type"},
    {"place:/event/actor",    "操作方",                                              "The event's actor"},
    {"place:/event/actorId",  "操作人",                                              "The event's actorId"},
    {"facts",                 "平台数据",                                            "The facts"},
    {"text.counting",         "字数计算方式",                                        "How characters are counted"},
    {"input.limits",          "输入大小",                                            "Size of an input"},
    {"actor:merchant",        "商家",                                                "merchant"},
    {"actor:creator",         "达人",                                                "creator"},
    {"actor:platform",        "平台",                                                "platform"},
    {"effect:freeze",         "冻结",                                                "freeze"},
    {"effect:unfreeze",       "解冻退还商家",                                        "unfreeze, back to the merchant"},
    {"effect:refund",         "从达人退回商家",                                      "refund to the merchant"},
    {"effect:settle",         "结算给达人",                                          "settle to the creator"},
    {"effect:notify",         "通知",                                                "notify"},
    {"effect:create-targeted-plan", "自动创建定向计划",                              "create a targeted plan"},
    {"effect:reveal-contacts",      "互相展示联系方式",                              "show each side the other's contact"},
    {"effect:open-mediation",       "平台客服介入",                                  "the platform mediates"},
    {"effect:create-exclusive-promotion", "创建专属推广",                            "create an exclusive promotion"},
    {"channel:in-app",        "站内信",                                              "in-app message"},
    {"channel:sms",           "短信",                                                "SMS"},
    {"edition:seed",          "五份来源文档与默认读法",                              "The five source documents, with the default readings"},
    {"edition:xingtu-2020-12", "星图 2020 年 12 月的任务取消赔付标准",                "What Xingtu ruled in December 2020 on cancelled tasks"},
    {"edition:ocean-engine-2022-01", "按巨量引擎广告接口计字：两个英文字符算一个字",  "Counted as the Ocean Engine advertising API counts: two ASCII characters are one"},
    {"hint:text",             "最多{max}个字",                                       "At most {max} characters"},
    {"hint:integer",          "{min} 到 {max} 的整数",                               "A whole number from {min} to {max}"},
    {"hint:exactly",          "{max} 项",                                            "{max} of them"},
    {"hint:list",             "{min} 到 {max} 项",                                   "{min} to {max} entries"},
    {"hint:phone",            "11 位大陆手机号",                                     "A mainland mobile number of 11 digits"},
    {"hint:wechat",           "6 到 20 位，字母开头，可含字母、数字、下划线和减号",  "6 to 20 letters, digits, _ or -, the first a letter"},
    {"hint:plain-id",         "1 到 64 位字母、数字、下划线或减号",                  "1 to 64 letters, digits, _ or -"},
    {"hint:link",             "以 http:// 或 https:// 开头的链接",                   "A link that begins with http:// or https://"},
    {"hint:minute",           "精确到分钟（北京时间）",                              "To the minute, Shanghai time"},
    {"deed:unfreeze-all",                                   "全部解冻退还商家",                       "unfreezes all"},
    {"deed:settle-all",                                     "全部结算给达人",                         "settles all to the creator"},
    {"deed:compensate",                                     "按取消赔付结算，其余解冻",               "settles the compensation and unfreezes the rest"},
};
// clang-format on

}  // namespace

std::span<const Words> common_words() { return kWords; }

}  // namespace hezuo
