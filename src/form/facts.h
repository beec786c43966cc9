// SPDX-License-Identifier: MIT
// The facts of one call: known, or unknown and then tried at their extremes.
#pragma once

#include <span>

#include "core/violation.h"
#include "form/lookups.h"
#include "form/table.h"

namespace hezuo {

/// A fact as a rule sees it. While unknown it stands for one hypothesis: a number, or what a set may hold.
struct FactValue {
  bool known = false;
  bool blocked = false;     // rules that read it cannot run at all
  Value value;              // when known
  std::int64_t number = 0;  // the hypothesis for instants, money, integers and flags
  std::string_view word;    // the text, or the hypothesis for enumerations and other texts
  bool contains = false;    // the hypothesis for sets: does it hold what is looked for
  bool crowded = false;     // … and is it larger than any limit
};

class Facts {
 public:
  Facts(std::span<const Fact> rows, Arena& arena);

  /// Reads the given facts (an object, null or absent). Faulty parts are reported in the order of the rows, under
  /// `/facts`, and the fact they stand in stays unknown. `now`, when given, replaces the fact of that name.
  void read(const Value& given, const Value* now, Violations& out);

  [[nodiscard]] FactValue& at(int index) { return values_[static_cast<std::size_t>(index)]; }
  [[nodiscard]] const FactValue& at(int index) const { return values_[static_cast<std::size_t>(index)]; }
  [[nodiscard]] std::span<const Fact> rows() const { return rows_; }
  [[nodiscard]] int find(std::string_view path) const;
  /// Makes rules that read these facts not run: what they ask about is not even named.
  void block(const Value& paths);
  [[nodiscard]] bool blocks(const Pile<int>& facts) const;
  [[nodiscard]] bool none_known(const Pile<int>& facts) const;

  /// How many extremes an unknown fact of this kind has, and the choice of one of them.
  [[nodiscard]] std::uint32_t hypotheses(int index) const;
  void suppose(int index, std::uint32_t hypothesis);

  /// Of the lists among the facts that are known.
  [[nodiscard]] Lookups& lookups() const { return *lookups_; }

  /// The instant of the call, if the caller gave one, whether or not a rule reads it: remedies that say when.
  [[nodiscard]] const Value& now() const { return now_; }

 private:
  std::span<const Fact> rows_;
  Arena& arena_;
  FactValue* values_;
  bool any_known_ = false;
  bool any_blocked_ = false;
  Lookups* lookups_;
  Value now_;
};

}  // namespace hezuo
