// SPDX-License-Identifier: MIT
// The order's way from publication to its end: states, events, timers, who may do what when.
#pragma once

#include "systems/douyin_live/deeds.h"
#include "task/change.h"

namespace hezuo::douyin_live {

// clang-format off
inline constexpr StateRow kStates[] = {
    // id                       tab            final
    {"pending",                "pending"},
    {"in-progress.waiting",    "in-progress"},
    {"in-progress.live",       "in-progress"},
    {"in-progress.inspecting", "in-progress"},
    {"completed",              "completed",    true},
    {"cancelled.rejected",     "cancelled",    true},
    {"cancelled.by-creator",   "cancelled",    true},
    {"cancelled.by-merchant",  "cancelled",    true},
    {"cancelled.timeout",      "cancelled",    true},
    {"cancelled.mediated",     "cancelled",    true},
};

inline constexpr const char* kTabs[] = {"pending", "in-progress", "completed", "cancelled"};

inline constexpr const char* kMediation[] = {"none", "open", "closed"};

inline constexpr TaskField kTaskFields[] = {
    // name           kind               initial  decides values
    {"mediation",     Kind::enumeration, R"("none")", true,   kMediation},
    {"remindedAt",    Kind::instant,     nullptr, false},
    {"worked",        Kind::boolean,     "false"},
    {"liveId",        Kind::id,          nullptr, false},
    {"startedLiveAt", Kind::instant},
    {"endedLiveAt",   Kind::instant},
};

inline constexpr Field kLiveId[] = {
    {.path = "liveId", .kind = Kind::id, .source = seed("S1", "§4.4", "可查看任务关联的直播场次的直播回看")},
};
inline constexpr Field kReasonByActor[] = {
    {.path = "reason", .kind = Kind::text, .multiline = true, .when = {"actor", {"merchant"}},
     .source = seed("S1", "§5", "点击“取消任务”后,商家需选择取消原因")},
    {.path = "reason", .kind = Kind::text, .presence = Presence::optional, .multiline = true,
     .when = {"actor", {"creator"}}, .source = seed("S1", "§5", "达人发起任务取消")},
};
inline constexpr Field kReason[] = {
    {.path = "reason", .kind = Kind::text, .multiline = true,
     .source = seed("S1", "§5 交易纠纷", "对取消任务的赔付金额不满意,可联系平台客服介入")},
};
inline constexpr Field kCompensation[] = {
    {.path = "compensationFen", .kind = Kind::integer, .bound = Bound::ledger_amount, .unit = "fen",
     .limits = {number("min", 0, "fen")},
     .source = seed("S1", "§5 a", "通过客服介入协商定义好赔付金额后")},
};

inline constexpr Rule kRemindRules[] = {
    {.id = "douyin-live.remind-daily", .at = "type", .check = remind_daily, .codes = {Code::quota, Code::quota},
     .limits = {number("max", 1, "reminders a day")},
     .source = seed("S1", "§4.1", "每日可提醒一次"), .without_payload = true},
};
inline constexpr Rule kDisputeRules[] = {
    {.id = "douyin-live.dispute-once", .at = "type", .check = dispute_once, .codes = {Code::conflict, Code::conflict},
     .source = reading("S1", "§5 交易纠纷", "可联系平台客服介入"), .without_payload = true},
};

inline constexpr EventRow kEvents[] = {
    // event        payload: form, fields, facts, rules
    {"remind",     {.id = "douyin-live.order/remind",     .fields = {}, .facts = {}, .rules = kRemindRules}},
    {"accept",     {.id = "douyin-live.order/accept",     .fields = {}}},
    {"reject",     {.id = "douyin-live.order/reject",     .fields = {}}},
    {"work",       {.id = "douyin-live.order/work",       .fields = {}}},
    {"start-live", {.id = "douyin-live.order/start-live", .fields = kLiveId}},
    {"end-live",   {.id = "douyin-live.order/end-live",   .fields = {}}},
    {"confirm",    {.id = "douyin-live.order/confirm",    .fields = {}}},
    {"cancel",     {.id = "douyin-live.order/cancel",     .fields = kReasonByActor}},
    {"dispute",    {.id = "douyin-live.order/dispute",    .fields = kReason, .facts = {}, .rules = kDisputeRules}},
    {"resolve",    {.id = "douyin-live.order/resolve",    .fields = kCompensation}},
};

inline constexpr const Guard* kQuiet = &kNotInMediation;

inline constexpr Transition kTransitions[] = {
    // event        actor             from                           to                         guard    deeds
    {"remind",     Actor::merchant, {"pending"},                    nullptr,                   kQuiet, {&kRemind},
     seed("S1", "§4.1", "达人未接单时,商家可提醒达人接单")},
    {"accept",     Actor::creator,  {"pending"},                    "in-progress.waiting",     kQuiet, {&kCreateTargetedPlans},
     seed("S1", "§3 b", "达人接受任务后自动创建定向计划,无需重复操作")},
    {"reject",     Actor::creator,  {"pending"},                    "cancelled.rejected",      kQuiet, {&deeds::unfreeze_all},
     seed("S1", "§3 b", "如果达人拒绝任务,不会创建定向计划")},
    {"work",       Actor::creator,  {"in-progress.waiting"},        nullptr,                   kQuiet, {&kRecordWork},
     reading("S1", "§5 c", "任务动作")},
    {"start-live", Actor::creator,  {"in-progress.waiting"},        "in-progress.live",        kQuiet, {&kStartLive},
     seed("S1", "§4.3, §4.4", "任务关联直播场次")},
    {"end-live",   Actor::creator,  {"in-progress.live"},           "in-progress.inspecting",  kQuiet, {&kEndLive},
     seed("S1", "§4.4", "达人完成直播后,商家可进入任务详情页验收任务")},
    {"confirm",    Actor::merchant, {"in-progress.inspecting"},     "completed",               kQuiet, {&deeds::settle_all},
     seed("S1", "§4.4", "点击“确认验收任务”验收任务后,此直播任务已完成,该任务金额会结算给达人")},
    {"cancel",     Actor::merchant, {"pending", "in-progress.*"},   "cancelled.by-merchant",   kQuiet, {&kCompensate},
     seed("S1", "§5", "商家可以在任务状态为“待接受”和“进行中”时取消任务")},
    {"cancel",     Actor::creator,  {"in-progress.*"},              "cancelled.by-creator",    kQuiet, {&deeds::unfreeze_all},
     seed("S1", "§5", "达人发起取消任务不会扣除客户任何费用,全额退款给商家")},
    {"dispute",    Actor::merchant, {"in-progress.*", "cancelled.by-merchant", "cancelled.by-creator"}, nullptr, kQuiet, {&kOpenMediation},
     seed("S1", "§5 交易纠纷", "如商家/达人在合作中出现纠纷,对取消任务的赔付金额不满意,可联系平台客服介入")},
    {"dispute",    Actor::creator,  {"in-progress.*", "cancelled.by-merchant", "cancelled.by-creator"}, nullptr, kQuiet, {&kOpenMediation},
     seed("S1", "§5 交易纠纷", "如商家/达人在合作中出现纠纷,对取消任务的赔付金额不满意,可联系平台客服介入")},
    {"resolve",    Actor::platform, {"in-progress.*"},              "cancelled.mediated",      &kInMediation, {&kResolve},
     seed("S1", "§5 a", "由客服同学在运营后台进行订单资金的扣款及退回")},
    {"resolve",    Actor::platform, {"cancelled.by-merchant", "cancelled.by-creator"}, nullptr, &kInMediation, {&kResolve},
     seed("S1", "§5 a", "由客服同学在运营后台进行订单资金的扣款及退回")},
};

inline constexpr TimerRow kTimers[] = {
    {.type = "accept-timeout", .rule = "douyin-live.accept-timeout", .from = {"pending"}, .to = "cancelled.timeout",
     .due = accept_timeout_due, .deeds = {&deeds::unfreeze_all}, .limit = hours("hours", 24),
     .source = seed("S1", "§4.1", "如达人未在24小时内接单,此任务超时。商家被冻结的任务金额解冻")},
    {.type = "auto-confirm", .rule = "douyin-live.auto-confirm", .from = {"in-progress.inspecting"}, .to = "completed",
     .due = auto_confirm_due, .guard = kQuiet, .deeds = {&deeds::settle_all},
     .limit = days("days", 7, "counted from the start of the linked live, never before its end"),
     .source = reading("S1", "§4.4", "如商家未在达人关联直播任务7天后仍进行确认,该任务将被自动确认")},
};

inline constexpr Party kParties[] = {{Actor::creator, "creatorIds"}};

inline constexpr Hidden kHidden[] = {
    {Actor::creator, "contactName",  was_accepted, seed("S1", "§3", "达人接单后进行沟通联系的商家对接人姓名")},
    {Actor::creator, "contactPhone", was_accepted, seed("S1", "§3", "达人接单后可通过此联系方式与商家联系")},
};
// clang-format on

}  // namespace hezuo::douyin_live
