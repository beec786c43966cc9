// SPDX-License-Identifier: MIT
// Two walks of the rows that need nothing compiled.
#include "form/declare.h"

#include "form/kind.h"

namespace hezuo {

std::string rule_of(const FormTable& table, const Field& row) {
  std::string rule(table.id);
  rule += '/';
  for (const char c : std::string_view(row.path)) {
    if (c == '.') {
      rule += '/';
    } else if (c != '[' && c != ']') {
      rule += c;
    }
  }
  return rule;
}

void declare(const FormTable& table, Parameters& parameters) {
  for (const Field& row : table.fields) {
    const std::string owner = row.limits_of == nullptr ? rule_of(table, row) : row.limits_of;
    for (const Limit& limit : kind_limits(row).limits) parameters.declare(owner, limit, row.source);
    for (const Limit& limit : row.limits) parameters.declare(owner, limit, row.source);
    if (row.nested != nullptr) declare(*row.nested->form, parameters);
  }
  for (const Rule& row : table.rules) {
    for (const Limit& limit : row.limits) parameters.declare(row.id, limit, row.source);
  }
}

void add(const Limit& limit, Fingerprint& print) {
  if (limit.name != nullptr) print.add(limit.name).add(limit.value);
}

void add(const FormTable& table, Fingerprint& print) {
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
