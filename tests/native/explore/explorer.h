// SPDX-License-Identifier: MIT
// Breadth-first exploration of one machine through the public door.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "plan.h"
#include "proofs.h"

namespace explore {

/// One step that was taken: of an event, or of time up to the first deadline and just past it.
struct Edge {
  std::size_t from = 0;
  std::size_t to = 0;
  std::size_t entries = 1;  // of the log: several timers of one instant fire together
};

struct Explored {
  Plan plan;
  std::vector<std::string>
      tasks;  // a record of each key, as the door gave it, by the shortest way; the first is opened
  std::vector<Edge> edges;
  std::size_t tried = 0;       // events sent, refused ones included
  std::set<std::string> rows;  // those of the machine that were taken
  Proofs proofs;
};

/// Every plan, explored once.
const std::vector<Explored>& explored();

/// The options of a call: the plan's facts, and what `more` adds.
std::string options_of(const Plan& plan, const std::string& more = "");

/// The machine in the public shape.
const hezuo::Value& machine_of(const std::string& kind);

}  // namespace explore
