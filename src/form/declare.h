// SPDX-License-Identifier: MIT
// What a form's table brings into the rulebook: its parameters, and its part of the fingerprint.
#pragma once

#include "form/table.h"
#include "rulebook/fingerprint.h"
#include "rulebook/parameters.h"

namespace hezuo {

/// The rule id of a field: `douyin-live.order/products/productId`.
std::string rule_of(const FormTable& table, const Field& row);

/// The limits of the form and of those within it, row by row.
void declare(const FormTable& table, Parameters& parameters);

/// The rows with their own limits; what is laid over them is added by itself.
void add(const FormTable& table, Fingerprint& print);
void add(const Limit& limit, Fingerprint& print);

}  // namespace hezuo
