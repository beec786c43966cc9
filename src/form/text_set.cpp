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

constexpr std::size_t kHalf = 4;
constexpr Word kOdd = 0x9E3779B97F4A7C15U;

Word mixed(Word word) {
  word *= kOdd;
  return word ^ (word >> 32U);
}

/// Each half plus its half of the key, one times the other: whoever does not know the key cannot choose what two texts
/// that differ in the word will differ by.
Word keyed(Word word, Word key) {
  const auto low = static_cast<std::uint32_t>(word) + static_cast<std::uint32_t>(key);
  const auto high = static_cast<std::uint32_t>(word >> 32U) + static_cast<std::uint32_t>(key >> 32U);
  return Word{low} * high;
}

/// All of a text of fewer than eight bytes but for its size.
Word short_word(std::string_view text) {
  const char* const p = text.data();
  const std::size_t size = text.size();
  if (size >= kHalf) return half_word_at(p) << 32U | static_cast<std::uint32_t>(half_word_at(p + size - kHalf));
  const auto byte = [p](std::size_t i) { return Word{static_cast<unsigned char>(p[i])}; };
  return size == 0 ? 0 : byte(0) << 16U | byte(size / 2) << 8U | byte(size - 1);
}

std::size_t room_in(std::size_t slots) { return slots / 3 * 2; }

std::size_t slots_for(std::size_t texts) {
  std::size_t slots = kFewest;
  while (room_in(slots) <= texts) slots *= 2;
  return slots;
}

}  // namespace

TextSet::TextSet(std::size_t expected, std::uint64_t seed)
    : slots_(slots_for(expected)), most_(room_in(slots_.size())), seed_(seed) {
  kept_.reserve(expected);
  for (Word& key : keys_) {
    seed += kOdd;
    key = mixed(mixed(mixed(seed)));
  }
}

std::uint32_t TextSet::hash_of(std::string_view text) const {
  Word hash = mixed(seed_ ^ text.size());
  Word sum = 0;
  std::size_t key = 0;
  const char* p = text.data();
  std::size_t left = text.size();
  for (; left > sizeof(Word); left -= sizeof(Word), p += sizeof(Word)) {
    sum += keyed(word_at(p), keys_[key]);
    if (++key < kKeys) continue;
    hash = mixed(hash ^ sum);
    sum = key = 0;
  }
  // The last bytes, with those before them where there are enough: a copy of a known size is one instruction.
  sum += keyed(text.size() < sizeof(Word) ? short_word(text) : word_at(p + left - sizeof(Word)), keys_[key]);
  return static_cast<std::uint32_t>(mixed(mixed(hash ^ sum)));
}

std::string_view TextSet::text_of(Slot slot) const {
  const Kept* kept = kept_[(slot & mask()) - 1];
  return {reinterpret_cast<const char*>(kept + 1), kept->size};
}

void TextSet::expect(const std::uint32_t* hashes, std::size_t count) {
  std::uint32_t fetched = 0;
  for (std::size_t i = 0; i < count; ++i) fetched ^= slots_[hashes[i] & mask()];
  fetched_ = fetched;
}

void TextSet::keep(std::string_view text) {
  char* const place = texts_.take_array<char>(sizeof(Kept) + text.size());
  const Kept head{static_cast<std::uint32_t>(text.size())};
  std::memcpy(place, &head, sizeof head);
  char* to = place + sizeof head;
  if (text.size() < sizeof(Word)) {
    std::copy(text.begin(), text.end(), to);
  } else {
    // Most are short: a call that copies would take longer than the copy.
    char* const last = to + text.size() - sizeof(Word);
    const char* from = text.data();
    for (; to < last; to += sizeof(Word), from += sizeof(Word)) std::memcpy(to, from, sizeof(Word));
    std::memcpy(last, text.data() + text.size() - sizeof(Word), sizeof(Word));
  }
  kept_.push_back(reinterpret_cast<const Kept*>(place));
}

bool TextSet::add(std::string_view text, std::uint32_t hash) {
  if (kept_.size() == most_) grow();
  const Slot above = hash & ~mask();
  std::size_t at = hash & mask();
  for (; slots_[at] != 0; at = (at + 1) & mask()) {
    if ((slots_[at] & ~mask()) == above && text_of(slots_[at]) == text) return false;
  }
  keep(text);
  slots_[at] = above | static_cast<Slot>(kept_.size());
  return true;
}

void TextSet::grow() {
  const std::size_t larger = slots_.size() * 2;
  slots_ = {};
  slots_.resize(larger);
  most_ = room_in(larger);
  for (Slot which = 1; which <= kept_.size(); ++which) {
    const std::uint32_t hash = hash_of(text_of(which));
    std::size_t at = hash & mask();
    while (slots_[at] != 0) at = (at + 1) & mask();
    slots_[at] = (hash & ~mask()) | which;
  }
}

}  // namespace hezuo
