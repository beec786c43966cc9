// SPDX-License-Identifier: MIT
// The system's tables, put together.
#include "systems/xingtu_preferred/system.h"

#include "rulebook/packed_words.h"
#include "systems/xingtu_preferred/membership_flow.h"
#include "systems/xingtu_preferred/money.h"
#include "systems/xingtu_preferred/order_flow.h"
#include "systems/xingtu_preferred/schedule.h"
#include "systems/xingtu_preferred/words.h"

namespace hezuo::xingtu_preferred {

namespace {

constexpr Field kPayoutResult[] = {
    {.path = "baseFeeFen", .kind = Kind::integer, .unit = "fen"},
    {.path = "preferredFeeFen", .kind = Kind::integer, .unit = "fen"},
    {.path = "netFen", .kind = Kind::integer, .unit = "fen"},
};

constexpr Calculation kCalculations[] = {
    {{.id = "xingtu-preferred.payout",
      .fields = kPayoutFields,
      .source = seed("S3", "优选 二 服务费", "将会向达人额外收取15%的技术服务费")},
     payout,
     {},
     {},
     kPayoutResult},
};

constexpr const FormTable* kForms[] = {&kSchedule, &kMembershipForm, &kOrderForm};
constexpr const MachineTable* kMachines[] = {&membership::kMachine, &order::kMachine};

}  // namespace

constexpr System kSystem = make_system("xingtu-preferred", kForms, kMachines, kCalculations, Packed<kWords>::kWords);

}  // namespace hezuo::xingtu_preferred
