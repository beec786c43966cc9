// SPDX-License-Identifier: MIT
// A set of any number of texts that keeps copies of them: what a bulk of rows has had so far.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/arena.h"

namespace hezuo {

class TextSet {
 public:
  /// `seed`: any number that whoever chose the texts does not know, so that he cannot make them collide. No answer
  /// depends on it.
  HEZUO_SELDOM TextSet(std::size_t expected, std::uint64_t seed);

  [[nodiscard]] HEZUO_CALLED std::uint32_t hash_of(std::string_view text) const;
  /// False if the text, whose hash this is, is in the set already.
  HEZUO_CALLED bool add(std::string_view text, std::uint32_t hash);
  bool add(std::string_view text) { return add(text, hash_of(text)); }
  /// Texts of these hashes will be added soon: their places are fetched now, and all wait for memory together.
  void expect(const std::uint32_t* hashes, std::size_t count);

 private:
  /// Words of a text that are multiplied by keys of their own.
  static constexpr std::size_t kKeys = 16;

  struct Kept {
    std::uint32_t size;
  };
  /// Which of the texts it is, from 1, in the bits of `mask`; above them those of its hash. 0: none.
  using Slot = std::uint32_t;

  [[nodiscard]] Slot mask() const { return static_cast<Slot>(slots_.size() - 1); }
  [[nodiscard]] std::string_view text_of(Slot slot) const;
  void keep(std::string_view text);
  HEZUO_SELDOM void grow();

  Arena texts_;
  std::vector<const Kept*> kept_;  // of each text, whose bytes follow
  std::vector<Slot> slots_;
  std::size_t most_;  // texts that the slots are for
  std::uint64_t seed_;
  std::array<std::uint64_t, kKeys> keys_{};
  std::uint32_t fetched_ = 0;
};

}  // namespace hezuo
