// SPDX-License-Identifier: MIT
// Relies on the one spelling that answers have: members by name, no spaces.
#include "total.h"

#include <charconv>

namespace cli {

namespace {

constexpr std::string_view kFailed = R"({"failed":)";
constexpr std::string_view kResults = R"("results":[)";
constexpr std::string_view kRows = R"(],"rows":)";
constexpr std::string_view kUndecided = R"(,"undecided":)";

long long number_at(std::string_view text, std::size_t at) {
  long long number = 0;
  std::from_chars(text.data() + at, text.data() + text.size(), number);
  return number;
}

}  // namespace

void Total::add(std::string_view answer) {
  const std::size_t results = answer.find(kResults) + kResults.size();
  const std::size_t rows = answer.rfind(kRows);
  failed_ += number_at(answer, kFailed.size());
  rows_ += number_at(answer, rows + kRows.size());
  undecided_ += number_at(answer, answer.rfind(kUndecided) + kUndecided.size());
  if (rows == results) return;
  if (!results_.empty()) results_ += ',';
  results_ += answer.substr(results, rows - results);
}

std::string Total::answer() const {
  std::string out(kFailed);
  out += std::to_string(failed_) + R"(,"ok":)" + (ok() ? "true" : "false") + ",";
  out += std::string(kResults) + results_ + std::string(kRows) + std::to_string(rows_);
  return out + std::string(kUndecided) + std::to_string(undecided_) + "}";
}

}  // namespace cli
