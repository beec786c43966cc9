// SPDX-License-Identifier: MIT
// What a rule answered before, by what it read: most documents of a form hold the same few words and flags, and their
// numbers lie between those of others. A rule that read nothing else answers the same of all of them.
#pragma once

#include <array>

#include "core/text.h"
#include "form/compiled_form.h"

namespace hezuo {

/// What a rule read of a document since `clear`.
class Reads {
 public:
  void clear() {
    count_ = 0;
    more_ = false;
  }
  void note(int node, const Value& value) {
    if (count_ == reads_.size()) return note_again(node);
    reads_[count_++] = {node, &value};
  }
  /// It read what cannot be compared at one look.
  void note_more() { more_ = true; }
  [[nodiscard]] bool any() const { return more_ || count_ > 0; }

 private:
  friend class Remembered;
  struct Read {
    int node;
    const Value* value;
  };
  void note_again(int node);

  std::array<Read, 4> reads_;
  std::size_t count_ = 0;
  bool more_ = false;
};

/// The last few answers of one rule while all its facts are unknown.
class Remembered {
 public:
  enum class Answer : std::uint8_t { unknown, passes, open };

  /// What it answered when it read what it would read now.
  template <class ValueOf>
  [[nodiscard]] Answer find(const ValueOf& value_of) const {
    for (std::size_t i = 0; i < known_; ++i) {
      const One& one = answers_[i];
      std::size_t like = 0;
      while (like < one.count && one.kept[like].holds(value_of(one.kept[like].node))) ++like;
      if (like == one.count) return one.answer;
    }
    return Answer::unknown;
  }
  /// Keeps it if the reads can be told again at one look, and there is room.
  void keep(const CompiledForm& form, const Reads& reads, Answer answer);
  /// What was open by two suppositions says nothing of numbers that are open by two others.
  void forget() { known_ = 0; }

 private:
  /// A word or a flag, or a number and all others up to `most`: a rule is monotone in each (form/table.h).
  struct Kept {
    int node;
    Value value;
    std::int64_t most;

    [[nodiscard]] bool is_number() const { return value.is(Type::integer); }
    [[nodiscard]] bool holds(const Value& other) const {
      if (value.type != other.type) return false;
      return is_number() ? other.number >= value.number && other.number <= most : is_same(other);
    }
    [[nodiscard]] bool is_same(const Value& other) const {
      if (value.is(Type::boolean)) return value.flag == other.flag;
      return !value.is(Type::text) || same_name({value.bytes, value.size}, {other.bytes, other.size});
    }
  };
  struct One {
    std::array<Kept, 2> kept;
    std::size_t count = 0;
    Answer answer = Answer::unknown;

    bool add(const CompiledForm& form, int node, Value value);
    bool widen(const One& other);
  };

  std::array<One, 4> answers_;
  std::size_t known_ = 0;
};

}  // namespace hezuo
