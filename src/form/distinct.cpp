// SPDX-License-Identifier: MIT
// A few are compared one by one; more by open addressing, at most half full. Runs of chosen collisions are cut by a
// multiplicative finish of the hash.
#include "form/distinct.h"

namespace hezuo {

std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 14695981039346656037U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
  hash ^= hash >> 32U;
  hash *= 0x9E3779B97F4A7C15U;
  return hash ^ (hash >> 29U);
}

DistinctSet::DistinctSet(std::size_t most, Arena& arena) {
  constexpr std::size_t kFew = 8;
  if (most <= kFew) {
    slots_ = arena.take_array<std::string_view>(most + 1);
    for (std::size_t i = 0; i <= most; ++i) slots_[i] = {};
    return;
  }
  std::size_t capacity = 2 * kFew;
  while (capacity < most * 2) capacity *= 2;
  slots_ = arena.take_array<std::string_view>(capacity);
  for (std::size_t i = 0; i < capacity; ++i) slots_[i] = {};
  mask_ = capacity - 1;
}

std::size_t DistinctSet::slot_of(std::string_view text) const {
  if (mask_ == 0) {
    std::size_t place = 0;
    while (place < size_ && slots_[place] != text) ++place;
    return place;
  }
  std::size_t slot = static_cast<std::size_t>(hash_of(text)) & mask_;
  // Sound texts are never empty, so a slot without data is free.
  while (slots_[slot].data() != nullptr && slots_[slot] != text) slot = (slot + 1) & mask_;
  return slot;
}

bool DistinctSet::add(std::string_view text) {
  const std::size_t slot = slot_of(text);
  if (slots_[slot].data() != nullptr) return false;
  slots_[slot] = text.data() == nullptr ? std::string_view("") : text;
  ++size_;
  return true;
}

bool DistinctSet::has(std::string_view text) const { return slots_[slot_of(text)].data() != nullptr; }

}  // namespace hezuo
