// SPDX-License-Identifier: MIT
// Only faulty rows leave text.
#include "door/row_results.h"

namespace hezuo {

void RowResults::count(std::size_t rows, bool well, bool open) {
  rows_ += static_cast<std::int64_t>(rows);
  if (!well) failed_ += static_cast<std::int64_t>(rows);
  if (open) open_ += static_cast<std::int64_t>(rows);
}

void RowResults::add(std::int64_t number, const Violations& violations, const Pile<std::string_view>& undecided,
                     const AnswerContext& context) {
  count(1, violations.empty(), !undecided.empty());
  if (violations.empty()) return;
  const Value verdict = verdict_json(violations, undecided, context);
  ObjectBuilder result(context.arena);
  for (std::size_t i = 0; i < verdict.size; ++i) result.add(verdict.members[i].key, verdict.members[i].value);
  if (!results_.empty()) results_ += ',';
  write(result.add_integer("row", number).done(), results_);
}

std::string RowResults::answer() const {
  std::string out = R"({"failed":)" + std::to_string(failed_) + R"(,"ok":)" + (failed_ == 0 ? "true" : "false");
  out += R"(,"results":[)" + results_ + R"(],"rows":)" + std::to_string(rows_);
  return out + R"(,"undecided":)" + std::to_string(open_) + "}";
}

}  // namespace hezuo
