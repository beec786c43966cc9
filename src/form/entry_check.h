// SPDX-License-Identifier: MIT
// The entries of one list, one after the other and without end: each judged as in its document, repetitions included.
#pragma once

#include <forward_list>

#include "form/check.h"
#include "form/judge.h"
#include "form/text_set.h"

namespace hezuo {

class EntryCheck final : private Repeats {
 public:
  /// `list`: a list of objects that stands in the form itself. `expected` and `seed` as for `TextSet`.
  HEZUO_SELDOM EntryCheck(const CompiledForm& form, int list, std::size_t expected, std::uint64_t seed);

  /// The faults of the fields of an entry, with paths that begin in the entry. No rule is looked at. Texts whose flag
  /// is set are known to be graphic ASCII alone.
  void check(const Value& entry, Violations& out, Arena& arena);
  /// The texts that a field had so far; null where they may repeat.
  [[nodiscard]] TextSet* seen(const Node* field) const;

 private:
  /// Numbers within limits, and graphic texts that only their length can spoil, need no judge.
  enum class Way : std::uint8_t { judge, number, short_text };

  /// A field that is judged by its value alone, `distinct` aside.
  struct Column {
    int node;
    std::size_t slot;
    const Variant* variant;
    TextSet* seen;          // null: values may repeat
    Way way;                // what has to be looked at
    bool repeated = false;  // in the entry that is being judged
  };

  [[nodiscard]] bool surely_well(const Value& entry, Arena& arena);
  HEZUO_SELDOM static Way way_of(const Node& node);
  [[nodiscard]] static bool within(const Column& column, const Value& value);
  bool fresh(int node, std::string_view text) override;
  [[nodiscard]] const Node& node_at(int node) const { return form_.nodes()[static_cast<std::size_t>(node)]; }

  const CompiledForm& form_;
  int list_;
  std::forward_list<TextSet> sets_;
  Arena arena_;
  Pile<Column> columns_{arena_};   // of all fields of the entries
  Pile<Member> document_{arena_};  // the form with nothing in it but the list
  bool by_value_alone_ = true;     // all fields are
  bool added_ = false;             // the texts of the entry are in the sets already
};

}  // namespace hezuo
