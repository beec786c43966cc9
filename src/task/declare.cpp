// SPDX-License-Identifier: MIT
// The walk of a machine's rows for its parameters needs nothing compiled.
#include "task/declare.h"

namespace hezuo {

void declare(const Setting& row, Parameters& parameters) { parameters.declare(row.rule, row.limit, row.source); }

void declare(const MachineTable& table, Parameters& parameters) {
  declare(*table.form, parameters);
  for (const EventRow& row : table.events) declare(row.payload, parameters);
  for (const TimerRow& row : table.timers) parameters.declare(row.rule, row.limit, row.source);
  for (const DecisionTable& decision : table.decisions) {
    for (const DecisionRow& row : decision.rows) parameters.declare(decision.rule, row.percent, row.source);
  }
  for (const Setting& row : table.settings) declare(row, parameters);
}

}  // namespace hezuo
