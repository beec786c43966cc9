// SPDX-License-Identifier: MIT
// A set of texts inside an arena: repeated entries are found in linear time, whatever the texts.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/arena.h"

namespace hezuo {

/// A hash for tables of texts that anybody may choose.
std::uint64_t hash_of(std::string_view text);

class DistinctSet {
 public:
  /// `most`: how many texts will be added at most.
  DistinctSet(std::size_t most, Arena& arena);

  /// False if the text is in the set already.
  bool add(std::string_view text);
  [[nodiscard]] bool has(std::string_view text) const;
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  [[nodiscard]] std::size_t slot_of(std::string_view text) const;

  std::string_view* slots_;
  std::size_t mask_ = 0;  // 0: so few that they are looked through
  std::size_t size_ = 0;
};

}  // namespace hezuo
