// SPDX-License-Identifier: MIT
// What must hold of the money in every record and over every step.
#pragma once

#include <string>

#include "core/json.h"

namespace explore {

/// What is wrong with the ledgers of a record, or nothing: frozen + refunded + settled = amount, net = settled − fee,
/// none negative, no fee above what was settled, an activity's ledger the sum of its tasks'.
std::string fault_of_ledgers(const hezuo::Value& task);

/// What is wrong with the effects of a step, or nothing: they tell every change of the ledger, and nothing else.
std::string fault_of_effects(const hezuo::Value& before, const hezuo::Value& after, const hezuo::Value& effects);

}  // namespace explore
