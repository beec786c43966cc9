// SPDX-License-Identifier: MIT
// The walk of the rows for their parameters needs nothing compiled.
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

}  // namespace hezuo
