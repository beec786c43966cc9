// SPDX-License-Identifier: MIT
// A set of any number of texts that keeps copies of them: what a bulk of rows has had so far.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/arena.h"

namespace hezuo {

class TextSet {
 public:
  /// `seed`: any number that whoever chose the texts does not know, so that he cannot make them collide. No answer
  /// depends on it.
  TextSet(std::size_t expected, std::uint64_t seed);

  [[nodiscard]] std::uint32_t hash_of(std::string_view text) const;
  /// False if the text, whose hash this is, is in the set already.
  bool add(std::string_view text, std::uint32_t hash);
  bool add(std::string_view text) { return add(text, hash_of(text)); }
  /// Texts of these hashes will be added soon: their places are fetched now, and all wait for memory together.
  void expect(const std::uint32_t* hashes, std::size_t count);

 private:
  struct Kept {
    std::uint32_t size;
  };
  struct Slot {
    const Kept* kept = nullptr;  // its bytes follow
    std::uint32_t hash = 0;
  };

  [[nodiscard]] static std::string_view text_of(const Kept* kept);
  void grow();

  Arena texts_;
  std::vector<Slot> slots_;
  std::size_t size_ = 0;
  std::uint64_t seed_;
  std::uint32_t fetched_ = 0;
};

}  // namespace hezuo
