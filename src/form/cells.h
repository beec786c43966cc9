// SPDX-License-Identifier: MIT
// Cells of some rows of a table, as `hezuo::Table` is given them: an integer each, and texts one after the other.
#pragma once

#include <array>
#include <limits>

#include "form/compiled_form.h"

namespace hezuo {

/// The cells of one field in a few rows that are looked at together.
class Cells {
 public:
  static constexpr std::size_t kRows = 64;
  static constexpr long long kNone = std::numeric_limits<long long>::min();

  HEZUO_SELDOM explicit Cells(const Node& field);

  /// A letter as in `hezuo::Table::kinds`.
  [[nodiscard]] char kind() const { return kind_; }
  [[nodiscard]] const Node& field() const { return *field_; }

  /// The next rows. Answers where the text of the row after them begins.
  const char* read(const long long* cells, const char* texts, std::size_t rows);

  [[nodiscard]] long long at(std::size_t row) const { return cells_[row]; }
  [[nodiscard]] std::string_view text(std::size_t row) const {
    return {texts_[row], static_cast<std::size_t>(cells_[row])};
  }
  [[nodiscard]] HEZUO_CALLED Value value(std::size_t row) const;

 private:
  const Node* field_;
  char kind_;
  const long long* cells_ = nullptr;
  std::array<const char*, kRows> texts_{};  // where each begins
};

}  // namespace hezuo
