// SPDX-License-Identifier: MIT
// Playing one case through the public door: every answer it gives, and what its expectations say of them.
#pragma once

#include <string>
#include <vector>

#include "case_file.h"
#include "hezuo.h"

namespace cases {

/// One call of the door: a name of `hezuo::door_calls()` and its inputs.
struct Asked {
  std::string name;
  std::vector<std::string> inputs;
};

struct Played {
  std::vector<Asked> asked;
  std::vector<std::string> answers;   // to each of them, as the door gave it
  std::vector<std::string> failures;  // expectations that do not hold
};

Played play(const Case& one, const hezuo::Rulebook& rulebook);

/// The rulebook with all defaults.
const hezuo::Rulebook& seed_rulebook();

}  // namespace cases
