// SPDX-License-Identifier: MIT
// Playing one case through the public door: every answer it gives, and what its expectations say of them.
#pragma once

#include <string>
#include <vector>

#include "case_file.h"
#include "hezuo.h"

namespace cases {

struct Played {
  std::vector<std::string> answers;   // as the door gave them, in order
  std::vector<std::string> failures;  // expectations that do not hold
};

Played play(const Case& one, const hezuo::Rulebook& rulebook);

/// The rulebook with all defaults.
const hezuo::Rulebook& seed_rulebook();

}  // namespace cases
