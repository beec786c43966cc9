// SPDX-License-Identifier: MIT
// The entries of one list, one after the other and without end: each judged as in its document, repetitions included.
#pragma once

#include <forward_list>

#include "form/cells.h"
#include "form/check.h"
#include "form/judge.h"
#include "form/text_set.h"

namespace hezuo {

class EntryCheck final : private Repeats {
 public:
  /// `list`: a list of objects that stands in the form itself. `expected` and `seed` as for `TextSet`.
  HEZUO_SELDOM EntryCheck(const CompiledForm& form, int list, std::size_t expected, std::uint64_t seed);

  /// The cells of that field of the entries, to be read into before each block; null: there is none, or it holds no
  /// value.
  [[nodiscard]] HEZUO_SELDOM Cells* cells(std::string_view field);

  /// A block of rows has been read, `Cells::kRows` at most: looks which are well by their fields alone.
  void begin(std::size_t rows, Arena& arena);
  /// The first row of the block, from this one on, that has to be checked; the rows before it are well and done with.
  std::size_t skip(std::size_t row);
  /// The faults of the fields of an entry, with paths that begin in the entry: of the row that `skip` stopped at, or of
  /// one between two blocks. No rule is looked at.
  void check(const Value& entry, Violations& out, Arena& arena);

 private:
  /// Numbers within limits, and graphic texts that only their length can spoil, need no judge.
  enum class Way : std::uint8_t { judge, number, short_text };
  using Rows = std::uint64_t;  // a bit for each
  static_assert(Cells::kRows == 64);

  /// A field that is judged by its value alone, `distinct` aside.
  struct Column {
    int node;
    const Variant* variant;
    TextSet* seen;           // null: values may repeat
    Way way;                 // what has to be looked at
    bool absent_well;        // without a value
    bool repeated = false;   // in the entry that is being judged
    Cells* cells = nullptr;  // null: not given
    std::array<std::uint32_t, Cells::kRows> hashes{};
  };

  HEZUO_SELDOM static Way way_of(const Node& node);
  [[nodiscard]] static Rows within(const Column& column, std::size_t rows);
  [[nodiscard]] static Rows well(Column& column, std::size_t rows, const Judge& judge);
  [[nodiscard]] bool add(std::size_t row);
  bool fresh(int node, std::string_view text) override;
  [[nodiscard]] const Node& node_at(int node) const { return form_.nodes()[static_cast<std::size_t>(node)]; }

  const CompiledForm& form_;
  int list_;
  std::forward_list<TextSet> sets_;
  Arena arena_;
  Pile<Column> columns_{arena_};    // of all fields of the entries
  Pile<Column*> distinct_{arena_};  // those whose values may not repeat
  Pile<Member> document_{arena_};   // the form with nothing in it but the list
  bool by_value_alone_ = true;      // all fields are
  std::size_t rows_ = 0;            // of the block
  Rows well_ = 0;                   // rows of the block that are, repetitions aside
  bool added_ = false;              // the texts of the entry are in the sets already
};

}  // namespace hezuo
