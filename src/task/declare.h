// SPDX-License-Identifier: MIT
// What a machine's table brings into the rulebook: its parameters, and its part of the fingerprint.
#pragma once

#include "form/declare.h"
#include "task/table.h"

namespace hezuo {

void declare(const MachineTable& table, Parameters& parameters);
void declare(const Setting& row, Parameters& parameters);

void add(const MachineTable& table, Fingerprint& print);
void add(const Setting& row, Fingerprint& print);

}  // namespace hezuo
