// SPDX-License-Identifier: MIT
// One round of each kind: a few calls on spoilt input, and everything that must hold of their answers.
#pragma once

#include "door.h"
#include "random.h"

namespace fuzz {

/// How often a round got to what it is for; a fuzzer that never does is no test.
struct Tally {
  int rounds = 0;
  int answers = 0;   // calls
  int accepted = 0;  // verdicts and steps without a violation
  int remedies = 0;
};

/// check, check_many, calculate: verdicts agree with each other, remedies work.
void form_round(Door& door, Random& random, Tally& tally);

/// open, then a walk of apply and advance; preview, actions, endings and compare tell the truth about it.
void walk_round(Door& door, Random& random, Tally& tally);

/// Every function that takes a task, on spoilt tasks, events and options.
void spoilt_task_round(Door& door, Random& random, Tally& tally);

/// describe, json_schema, machine, rules, …, count, truncate, plain_text, load with overlays.
void catalogue_round(Door& door, Random& random, Tally& tally);

}  // namespace fuzz
