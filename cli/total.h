// SPDX-License-Identifier: MIT
// Answers about parts, put together as one.
#pragma once

#include <string>
#include <string_view>

namespace cli {

class Total {
 public:
  /// An answer of `check_many`; its rows were numbered through. In the order of the parts.
  void add(std::string_view answer);
  [[nodiscard]] bool ok() const { return failed_ == 0; }
  /// As `check_many` would have answered at once.
  [[nodiscard]] std::string answer() const;

 private:
  std::string results_;
  long long rows_ = 0;
  long long failed_ = 0;
  long long undecided_ = 0;
};

}  // namespace cli
