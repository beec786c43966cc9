// SPDX-License-Identifier: MIT
// What one call costs: steps of the library and bytes of memory asked for; the same at every run and on every machine.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace growth {

struct Cost {
  std::uint64_t steps = 0;
  std::uint64_t bytes = 0;
};

Cost cost_of(const std::function<std::string()>& call, std::string& answer);

}  // namespace growth
