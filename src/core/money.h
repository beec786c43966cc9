// SPDX-License-Identifier: MIT
// Money in integer fen.
#pragma once

#include <cstdint>

namespace hezuo {

inline constexpr std::int64_t kMaxFen = 9007199254740991;

struct Product {
  bool fits = true;
  std::int64_t fen = 0;
};

/// fen × count for non-negative numbers; `fits` is false where it passes 2^53−1.
constexpr Product multiply(std::int64_t fen, std::int64_t count) {
  if (count != 0 && fen > kMaxFen / count) return {false, 0};
  return {true, fen * count};
}

/// A share of an amount, in thousandths, rounded half up to the fen. The amount is split so that nothing overflows.
constexpr std::int64_t per_mille(std::int64_t fen, std::int64_t thousandths) {
  return fen / 1000 * thousandths + (fen % 1000 * thousandths + 500) / 1000;
}

/// A percentage of an amount, rounded half up to the fen.
constexpr std::int64_t percent(std::int64_t fen, std::int64_t percent) { return per_mille(fen, percent * 10); }

}  // namespace hezuo
