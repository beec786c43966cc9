// SPDX-License-Identifier: MIT
// Open addressing, at most two thirds full; texts are only compared where 32 bits of their hashes agree.
#include "form/text_set.h"

#include <algorithm>
#include <limits>

#include "core/plain.h"

namespace hezuo {

namespace {

using Word = std::uint64_t;
constexpr std::size_t kFewest = 64;

Word mixed(Word word) {
  word *= 0x9E3779B97F4A7C15U;
  return word ^ (word >> 32U);
}

std::size_t slots_for(std::size_t texts) {
  std::size_t slots = kFewest;
  while (slots / 3 * 2 <= texts) slots *= 2;
  return slots;
}

}  // namespace

TextSet::TextSet(std::size_t expected, std::uint64_t seed) : slots_(slots_for(expected)), seed_(seed) {}

std::uint32_t TextSet::hash_of(std::string_view text) const {
  Word hash = mixed(seed_ ^ text.size());
  const char* p = text.data();
  std::size_t left = text.size();
  for (; left > sizeof(Word); left -= sizeof(Word)) {
    hash = mixed(hash ^ word_at(p)) ^ seed_;
    p += sizeof(Word);
  }
  // The last bytes, with those before them where there are enough: a copy of a known size is one instruction.
  Word last = 0;
  if (text.size() >= sizeof(Word)) {
    last = word_at(text.data() + text.size() - sizeof(Word));
  } else {
    for (const char c : text) last = last << 8U | static_cast<unsigned char>(c);
  }
  return static_cast<std::uint32_t>(mixed(mixed(hash ^ last)));
}

std::string_view TextSet::text_of(const Kept* kept) { return {reinterpret_cast<const char*>(kept + 1), kept->size}; }

void TextSet::expect(const std::uint32_t* hashes, std::size_t count) {
  const std::size_t mask = slots_.size() - 1;
  std::uint32_t fetched = 0;
  for (std::size_t i = 0; i < count; ++i) fetched ^= slots_[hashes[i] & mask].hash;
  fetched_ = fetched;
}

bool TextSet::add(std::string_view text, std::uint32_t hash) {
  if (size_ >= slots_.size() / 3 * 2) grow();
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  for (; slots_[at].kept != nullptr; at = (at + 1) & mask) {
    if (slots_[at].hash == hash && text_of(slots_[at].kept) == text) return false;
  }
  char* place = texts_.take_array<char>(sizeof(Kept) + text.size());
  const Kept head{static_cast<std::uint32_t>(text.size())};
  std::memcpy(place, &head, sizeof head);
  std::copy(text.begin(), text.end(), place + sizeof head);
  slots_[at] = {reinterpret_cast<const Kept*>(place), hash};
  ++size_;
  return true;
}

void TextSet::grow() {
  std::vector<Slot> before(slots_.size() * 2);
  before.swap(slots_);
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : before) {
    if (slot.kept == nullptr) continue;
    std::size_t at = slot.hash & mask;
    while (slots_[at].kept != nullptr) at = (at + 1) & mask;
    slots_[at] = slot;
  }
}

}  // namespace hezuo
