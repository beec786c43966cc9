// SPDX-License-Identifier: MIT
// The system's tables, put together.
#include "systems/douyin_live/system.h"

#include "core/money.h"
#include "rulebook/packed_words.h"
#include "systems/douyin_live/flow.h"
#include "systems/douyin_live/rules.h"
#include "systems/douyin_live/words.h"

namespace hezuo::douyin_live {

namespace {

constexpr FormTable kOrder = {
    .id = "douyin-live.order",
    .fields = kOrderFields,
    .facts = kOrderFacts,
    .rules = kOrderRules,
    .source = seed("S1", "§3", "如何给心仪的达人下单直播带货任务"),
};

constexpr MachineTable kOrderMachine = {
    .kind = "douyin-live.order",
    .form = &kOrder,
    .states = kStates,
    .tabs = kTabs,
    .opening = {order_amount, {&kAnnounce}, seed("S1", "§4.1", "商家发布直播带货任务后,任务状态流转为待接单")},
    .fields = kTaskFields,
    .events = kEvents,
    .transitions = kTransitions,
    .timers = kTimers,
    .decisions = kDecisions,
    .parties = kParties,
    .hidden = kHidden,
    .turning_point = day_of_live,
};

constexpr Field kFreezeFields[] = {
    {.path = "quoteFen",
     .kind = Kind::integer,
     .unit = "fen",
     .limits = {number("min", 0, "fen")},
     .source = seed("S1", "§3", "达人直播专场每小时报价为1000元")},
    {.path = "quantity",
     .kind = Kind::integer,
     .unit = "units",
     .limits = kQuantityLimits,
     .source = seed("S1", "§3", "商家下单3小时,则冻结3000元"),
     .limits_of = "douyin-live.order/quantity"},
};

Finding freeze(const Value& input, const Parameters& /*parameters*/, ObjectBuilder& result) {
  const Product amount = multiply(input["quoteFen"].number, input["quantity"].number);
  if (!amount.fits) return Finding::fail(Code::too_big, {}, Params().add("max", kMaxFen));
  result.add_integer("amountFen", amount.fen);
  return Finding::pass();
}

constexpr Code kFreezeCodes[] = {Code::too_big};
constexpr Field kFreezeResult[] = {
    {.path = "amountFen", .kind = Kind::integer, .unit = "fen"},
};

constexpr Calculation kCalculations[] = {
    {{.id = "douyin-live.freeze", .fields = kFreezeFields, .source = seed("S1", "§3", "则冻结3000元")},
     freeze,
     {},
     kFreezeCodes,
     kFreezeResult},
};

constexpr const FormTable* kForms[] = {&kOrder};
constexpr const MachineTable* kMachines[] = {&kOrderMachine};

}  // namespace

constexpr System kSystem = make_system("douyin-live", kForms, kMachines, kCalculations, Packed<kWords>::kWords);

}  // namespace hezuo::douyin_live
