// SPDX-License-Identifier: MIT
// Open addressing over places, at most half full; equal texts are chained in their order.
#include "form/lookups.h"

#include "form/distinct.h"

namespace hezuo {

namespace {
constexpr std::size_t kFewEntries = 8;
constexpr int kFewTimes = 4;
}  // namespace

TextIndex::TextIndex(const Value& list, std::string_view member, Arena& arena) : list_(list), member_(member) {
  std::size_t capacity = 2 * kFewEntries;
  while (capacity < std::size_t{list.size} * 2) capacity *= 2;
  slots_ = arena.take_array<int>(capacity);
  next_ = arena.take_array<int>(list.size);
  mask_ = capacity - 1;
  for (std::size_t i = 0; i < capacity; ++i) slots_[i] = -1;
  for (int place = static_cast<int>(list.size) - 1; place >= 0; --place) {
    int& slot = slots_[slot_of(text_at(place))];
    if (slot < 0) ++distinct_;
    next_[place] = slot;
    slot = place;
  }
}

std::string_view TextIndex::text_at(int place) const {
  const Value& entry = list_.entries[place];
  return (member_.empty() ? entry : entry[member_]).text();
}

std::size_t TextIndex::slot_of(std::string_view text) const {
  std::size_t slot = static_cast<std::size_t>(hash_of(text)) & mask_;
  while (slots_[slot] >= 0 && text_at(slots_[slot]) != text) slot = (slot + 1) & mask_;
  return slot;
}

Lookups::Look& Lookups::look_at(const Value& list, std::string_view member) {
  for (Look& look : looks_) {
    if (look.entries == list.entries && look.member == member) return look;
  }
  return looks_.push({list.entries, member});
}

TextIndex* Lookups::make(const Value& list, std::string_view member) {
  return arena_->make<TextIndex>(list, member, *arena_);
}

TextIndex* Lookups::index_of(const Value& list, std::string_view member) {
  if (list.size <= kFewEntries) return nullptr;
  Look& look = look_at(list, member);
  if (look.index == nullptr && ++look.times > kFewTimes) look.index = make(list, member);
  return look.index;
}

bool Lookups::any_place(const Value& list, std::string_view member, std::string_view text, Satisfies satisfies,
                        const void* context) {
  if (!list.is(Type::list)) return false;
  if (const TextIndex* index = index_of(list, member); index != nullptr) {
    for (int place = index->first(text); place >= 0; place = index->next(place)) {
      if (satisfies(context, static_cast<std::size_t>(place))) return true;
    }
    return false;
  }
  for (std::size_t i = 0; i < list.size; ++i) {
    const Value& entry = list.entries[i];
    if ((member.empty() ? entry : entry[member]).text() == text && satisfies(context, i)) return true;
  }
  return false;
}

std::size_t Lookups::distinct(const Value& list) {
  if (!list.is(Type::list) || list.size == 0) return 0;
  Look& look = look_at(list, {});
  if (look.index == nullptr) look.index = make(list, {});
  return look.index->distinct();
}

}  // namespace hezuo
