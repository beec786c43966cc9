// SPDX-License-Identifier: MIT
// The sheet that is filled in: every row that must be covered, in each of the ways it must be.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace coverage {

/// What kinds of rows there are, in the order they are printed.
enum class Sort : std::uint8_t { rule, code, parameter, transition, timer, decision, message };
inline constexpr Sort kSorts[] = {Sort::rule,  Sort::code,     Sort::parameter, Sort::transition,
                                  Sort::timer, Sort::decision, Sort::message};

class Sheet {
 public:
  /// A row of that sort, with the ways in which cases must exercise it.
  void want(Sort sort, const std::string& id, const std::vector<std::string>& ways);
  /// It was exercised in that way. Ways that nobody wanted are let pass: a case may show more than it must.
  void mark(Sort sort, const std::string& id, const std::string& way);

  [[nodiscard]] bool is_wanted(Sort sort, const std::string& id) const;

  /// Counts by system, then what is missing. Answers how many rows are covered, and how many are not.
  struct Count {
    std::size_t covered = 0;
    std::size_t missing = 0;
  };
  Count print() const;

 private:
  struct Row {
    std::set<std::string> wanted;
    std::set<std::string> marked;
    [[nodiscard]] std::vector<std::string> missing() const;
  };
  std::map<Sort, std::map<std::string, Row>> rows_;
};

}  // namespace coverage
