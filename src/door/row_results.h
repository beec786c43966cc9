// SPDX-License-Identifier: MIT
// The answer about many rows: counts, and the verdicts of the faulty ones, written as they come.
#pragma once

#include "door/call.h"

namespace hezuo {

class RowResults {
 public:
  /// Counts a row; `number` is what it is called where it is faulty.
  void add(std::int64_t number, const Violations& violations, const Pile<std::string_view>& undecided,
           const AnswerContext& context);
  /// Counts rows that are alike, and leaves what is wrong in them to the caller.
  void count(std::size_t rows, bool well, bool open);

  [[nodiscard]] std::int64_t rows() const { return rows_; }
  [[nodiscard]] std::int64_t failed() const { return failed_; }
  /// `{failed, ok, results, rows, undecided}`.
  [[nodiscard]] std::string answer() const;

 private:
  std::string results_;
  std::int64_t rows_ = 0;
  std::int64_t failed_ = 0;
  std::int64_t open_ = 0;
};

}  // namespace hezuo
