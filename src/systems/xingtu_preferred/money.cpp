// SPDX-License-Identifier: MIT
// Both fees are computed once on the gross; where they would pass it, the preferred fee takes what the base fee left.
#include "systems/xingtu_preferred/money.h"

#include <algorithm>

#include "core/money.h"
#include "task/record.h"

namespace hezuo::xingtu_preferred {

namespace {

struct Fees {
  std::int64_t base = 0;
  std::int64_t preferred = 0;
};

struct Rates {
  std::int64_t base_percent = 0;
  std::int64_t preferred_percent = 0;
};

constexpr std::int64_t kWholePercent = 100;

Fees fees_on(std::int64_t gross, const Rates& rates) {
  const std::int64_t base = percent(gross, rates.base_percent);
  return {base, std::min(percent(gross, rates.preferred_percent), gross - base)};
}

/// Of an order's form or of the calculation's input: both name their members alike. A stored task may come from
/// anywhere, so the rate is kept within what a rate can be.
Rates rates_of(const Value& order, std::int64_t independent_base, std::int64_t preferred) {
  const Value& given = order["baseFeePercent"];
  const std::int64_t base =
      given.is(Type::integer) ? std::clamp(given.number, std::int64_t{0}, kWholePercent) : independent_base;
  return {base, order["preferred"].flag ? preferred : 0};
}

}  // namespace

std::int64_t order_fee(const TaskRecord& task, std::int64_t gross) {
  const Rates rates = rates_of(task.input, task.machine->setting(kIndependentBaseFeePercent),
                               task.machine->setting(kPreferredFeePercent));
  const Fees fees = fees_on(gross, rates);
  return fees.base + fees.preferred;
}

Finding payout(const Value& input, const Parameters& parameters, ObjectBuilder& result) {
  const std::int64_t price = input["priceFen"].number;
  const Rates rates =
      rates_of(input, parameters.value(kIndependentBaseFeePercent), parameters.value(kPreferredFeePercent));
  const Fees fees = fees_on(price, rates);
  result.add_integer("baseFeeFen", fees.base)
      .add_integer("preferredFeeFen", fees.preferred)
      .add_integer("netFen", price - fees.base - fees.preferred);
  return Finding::pass();
}

}  // namespace hezuo::xingtu_preferred
