// SPDX-License-Identifier: MIT
// The system's tables, put together.
#include "systems/wechat_channels/system.h"

#include "rulebook/packed_words.h"
#include "systems/wechat_channels/calculations.h"
#include "systems/wechat_channels/flow_people.h"
#include "systems/wechat_channels/flow_promotion.h"
#include "systems/wechat_channels/words.h"

namespace hezuo::wechat_channels {

namespace {

constexpr MachineTable kEnrolmentMachine = {
    .kind = "wechat-channels.enrolment",
    .form = &kEnrolment,
    .states = kEnrolmentStates,
    .tabs = kEnrolmentTabs,
    .opening = {nullptr, {}, seed("S4", "一", "登录视频号小店:点击优选联盟,可进行申请开通优选联盟")},
    .fields = kEnrolmentTaskFields,
    .events = kEnrolmentEvents,
    .transitions = kEnrolmentTransitions,
    .settings = kEnrolmentSettings,
    .notes = kEnrolmentNotes,
};

constexpr MachineTable kStaffMachine = {
    .kind = "wechat-channels.staff",
    .form = &kStaff,
    .states = kStaffStates,
    .tabs = kStaffTabs,
    .opening = {nullptr, {}, seed("S4", "一", "如何为店员开通优选联盟权限")},
    .events = kStaffEvents,
    .transitions = kStaffTransitions,
};

constexpr MachineTable kInviteMachine = {
    .kind = "wechat-channels.invite",
    .form = &kCreatorInvite,
    .states = kInviteStates,
    .tabs = kInviteTabs,
    .opening = {nullptr, {}, seed("S4", "四", "找到需要合作的达人进行邀请")},
    .events = kInviteEvents,
    .transitions = kInviteTransitions,
    .timers = kInviteTimers,
    .parties = kInviteParties,
};

constexpr MachineTable kPromotionMachine = {
    .kind = "wechat-channels.promotion",
    .form = &kPromotion,
    .states = kPromotionStates,
    .tabs = kPromotionTabs,
    .opening = {nullptr,
                {&kRememberForm},
                seed("S4", "3.2–3.4", "点击【优选联盟】-【推广管理】-【普通推广】-【新增】")},
    .fields = kPromotionTaskFields,
    .events = kPromotionEvents,
    .transitions = kPromotionTransitions,
    .timers = kPromotionTimers,
};

constexpr const FormTable* kForms[] = {&kGeneralPlan, &kTargetedPlan, &kExclusivePlan, &kCreatorInvite,
                                       &kPromotion,   &kEnrolment,    &kStaff};
constexpr const MachineTable* kMachines[] = {&kEnrolmentMachine, &kStaffMachine, &kInviteMachine, &kPromotionMachine};

}  // namespace

constexpr System kSystem = make_system("wechat-channels", kForms, kMachines, kCalculations, Packed<kWords>::kWords);

}  // namespace hezuo::wechat_channels
