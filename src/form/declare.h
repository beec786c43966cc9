// SPDX-License-Identifier: MIT
// What a form's table brings into the rulebook: its parameters, and its part of the fingerprint.
#pragma once

#include "form/kind.h"
#include "form/table.h"
#include "rulebook/fingerprint.h"
#include "rulebook/parameters.h"

namespace hezuo {

/// The rule id of a field: `douyin-live.order/products/productId`.
std::string rule_of(const FormTable& table, const Field& row);

/// The limits of the form and of those within it, row by row.
void declare(const FormTable& table, Parameters& parameters);

// The rows with their own limits; what is laid over them is added by itself. The compiler runs these.

constexpr void add(const Limit& limit, Fingerprint& print) {
  if (limit.name != nullptr) print.add(limit.name).add(limit.value);
}

constexpr void add(const FormTable& table, Fingerprint& print) {
  print.add(table.id);
  for (const Field& row : table.fields) {
    print.add(row.path).add(static_cast<int>(row.kind)).add(static_cast<int>(row.presence));
    for (const char* value : row.values) print.add(value);
    for (const Limit& limit : kind_limits(row).limits) add(limit, print);
    for (const Limit& limit : row.limits) add(limit, print);
    if (row.nested != nullptr) add(*row.nested->form, print);
  }
  for (const Fact& fact : table.facts) print.add(fact.path).add(static_cast<int>(fact.kind));
  for (const Rule& row : table.rules) {
    print.add(row.id).add(row.at);
    for (const Limit& limit : row.limits) add(limit, print);
  }
}

}  // namespace hezuo
