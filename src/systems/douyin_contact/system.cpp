// SPDX-License-Identifier: MIT
// The system's tables, put together.
#include "systems/douyin_contact/system.h"

#include "rulebook/packed_words.h"
#include "systems/douyin_contact/flow.h"
#include "systems/douyin_contact/words.h"

namespace hezuo::douyin_contact {

namespace {

constexpr FormTable kInvite = {
    .id = "douyin-contact.invite",
    .fields = kInviteFields,
    .facts = kInviteFacts,
    .rules = kInviteRules,
    .source = seed("S2", "一.2", "点击【联系合作】,进行合作信息的填写"),
};

constexpr MachineTable kInviteMachine = {
    .kind = "douyin-contact.invite",
    .form = &kInvite,
    .states = kStates,
    .tabs = kTabs,
    .opening = {nullptr, {}, seed("S2", "一.2", "商家填写合作意向内容并发送给达人")},
    .fields = kTaskFields,
    .events = kEvents,
    .transitions = kTransitions,
    .parties = kParties,
    .hidden = kHidden,
};

constexpr const FormTable* kForms[] = {&kInvite};
constexpr const MachineTable* kMachines[] = {&kInviteMachine};

}  // namespace

constexpr System kSystem = make_system("douyin-contact", kForms, kMachines, {}, Packed<kWords>::kWords);

}  // namespace hezuo::douyin_contact
