// SPDX-License-Identifier: MIT
// When two records are one: the abstraction that makes a machine's records finite.
#pragma once

#include <string>

#include "plan.h"

namespace explore {

/// The canonical key of a record. Two records with one key have the same future:
/// - An instant counts by its place among the record's own instants, its pending deadlines and the plan's landmarks:
///   before, at or after each of them. How far apart they are does not matter: every deadline that can still come is
///   either among them or counted from an instant that is.
/// - The log, the version and the input do not count; what of the log decides is in the record's fields.
/// - Amounts count as they are; the plans keep them few.
/// - Ids of tasks within a task do not count, nor which of two merchants of one role a task belongs to, only which
///   tasks belong together; nor the names of inquiries and orders, only their answers and number.
std::string key_of(const hezuo::Value& task, const Plan& plan);

/// The instants at which events are tried: now, and every landmark and deadline up to the first that fires.
Instants instants_to_try(const hezuo::Value& task, const Plan& plan);

/// The instant of the first pending timer; −1 without one.
std::int64_t first_due(const hezuo::Value& task);

}  // namespace explore
