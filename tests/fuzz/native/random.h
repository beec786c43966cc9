// SPDX-License-Identifier: MIT
// Chance that comes again: every round has its own numbers, made of the seed and the round's number alone.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>

namespace fuzz {

class Random {
 public:
  Random(std::uint64_t seed, std::uint64_t round) {
    std::seed_seq mixed{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32U),
                        static_cast<std::uint32_t>(round), static_cast<std::uint32_t>(round >> 32U)};
    engine_.seed(mixed);
  }

  /// 0 … n−1
  std::size_t below(std::size_t n) { return engine_() % n; }
  bool one_in(std::size_t n) { return below(n) == 0; }

  template <class List>
  auto& pick(List& list) {
    return list[below(std::size(list))];
  }

  std::mt19937& engine() { return engine_; }

 private:
  std::mt19937 engine_;
};

}  // namespace fuzz
