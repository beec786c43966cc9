// SPDX-License-Identifier: MIT
// The system's tables, put together.
#include "systems/juhuasuan/system.h"

#include "rulebook/packed_words.h"
#include "systems/juhuasuan/flow.h"
#include "systems/juhuasuan/words.h"

namespace hezuo::juhuasuan {

namespace {

constexpr MachineTable kActivityMachine = {
    .kind = "juhuasuan.activity",
    .form = &kActivity,
    .states = kActivityStates,
    .tabs = kTabs,
    .opening = {no_amount, {}, seed("S0", "Q5", "审核通过后通过达人合作设置入口进入,发布达人任务进行参与")},
    .fields = kActivityTaskFields,
    .events = kEvents,
    .transitions = kTransitions,
    .timers = kTimers,
    .decisions = kDecisions,
    .items = &kTasks,
};

constexpr const FormTable* kForms[] = {&kTask, &kActivity};
constexpr const MachineTable* kMachines[] = {&kActivityMachine};

}  // namespace

constexpr System kSystem = make_system("juhuasuan", kForms, kMachines, {}, Packed<kWords>::kWords);

}  // namespace hezuo::juhuasuan
