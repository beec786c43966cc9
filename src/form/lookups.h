// SPDX-License-Identifier: MIT
// Where a text stands in a list: looked through the first few times, then in one look, however long the list is.
#pragma once

#include <string_view>

#include "core/json.h"

namespace hezuo {

/// The places of every text of a list, or of one member of its objects.
class TextIndex {
 public:
  TextIndex(const Value& list, std::string_view member, Arena& arena);

  [[nodiscard]] int first(std::string_view text) const { return slots_[slot_of(text)]; }
  /// The next place of the same text, or −1.
  [[nodiscard]] int next(int place) const { return next_[place]; }
  [[nodiscard]] std::size_t distinct() const { return distinct_; }

 private:
  [[nodiscard]] std::string_view text_at(int place) const;
  [[nodiscard]] std::size_t slot_of(std::string_view text) const;

  const Value list_;
  std::string_view member_;
  int* slots_;
  int* next_;
  std::size_t mask_;
  std::size_t distinct_ = 0;
};

/// The indexes of the lists that somebody looked into. The lists must outlive it.
class Lookups {
 public:
  explicit Lookups(Arena& arena) : arena_(&arena), looks_(arena) {}

  /// Tries the places where the list has the text, in their order, until one satisfies the predicate.
  template <class Predicate>
  bool any(const Value& list, std::string_view member, std::string_view text, const Predicate& predicate) {
    const auto satisfies = [](const void* context, std::size_t place) -> bool {
      return (*static_cast<const Predicate*>(context))(place);
    };
    return any_place(list, member, text, satisfies, &predicate);
  }

  [[nodiscard]] bool has(const Value& list, std::string_view text) {
    return any(list, {}, text, [](std::size_t /*place*/) { return true; });
  }

  std::size_t distinct(const Value& list);

 private:
  struct Look {
    const Value* entries = nullptr;
    std::string_view member;
    int times = 0;
    TextIndex* index = nullptr;
  };
  using Satisfies = bool (*)(const void* context, std::size_t place);
  /// One piece of code for all predicates.
  bool any_place(const Value& list, std::string_view member, std::string_view text, Satisfies satisfies,
                 const void* context);
  /// Null while looking through the list costs less.
  TextIndex* index_of(const Value& list, std::string_view member);
  Look& look_at(const Value& list, std::string_view member);
  TextIndex* make(const Value& list, std::string_view member);

  Arena* arena_;
  Pile<Look> looks_;
};

}  // namespace hezuo
