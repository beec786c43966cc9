// SPDX-License-Identifier: MIT
// One value against one field: the first fault in the rulebook's order, or none.
#pragma once

#include "core/text.h"
#include "form/compiled_form.h"
#include "form/finding.h"
#include "form/kind.h"

namespace hezuo {

/// Is it one of the words that the row lists?
bool is_listed(const Field& row, std::string_view text);
/// Has it the form of its kind? A well-formed text without white space or forbidden characters is asked about.
bool has_format(Kind kind, std::string_view text);
/// The length that `max` bounds.
inline std::int64_t length_of(Kind kind, const TextTraits& traits, const GeneralLimits& general) {
  return traits.length(kind == Kind::text ? static_cast<Counting>(general.counting) : Counting::each_1);
}

inline bool counts_points(Kind kind, const GeneralLimits& general) {
  return has_length(kind) && (kind != Kind::text || static_cast<Counting>(general.counting) == Counting::each_1);
}

/// Of a text that was measured where it came from, and not handed over: it is known to have neither forbidden
/// characters nor white space other than single blanks, not to be blank, to be well-formed, and to begin as its kind
/// must; what is left to judge is its length. `number` holds the code points, and the ASCII ones among them above 32
/// bits.
inline TextTraits measured_traits(const Value& text) {
  const auto both = static_cast<std::uint64_t>(text.number);
  TextTraits traits;
  traits.blank = false;
  traits.code_points = static_cast<std::int64_t>(both & 0xFFFFFFFFU);
  traits.ascii = static_cast<std::int64_t>(both >> 32U);
  return traits;
}

struct Judge {
  Arena& arena;
  const GeneralLimits& general;
  /// The bound that a task brings along (`Bound`).
  std::int64_t amount = 0;
  std::int64_t room = kMaxFen;

  /// Presence, type, format and size of the value itself; a list's length, not its entries.
  [[nodiscard]] Finding field(const Variant& variant, const Value& value) const;
  /// An entry of a list.
  [[nodiscard]] Finding entry(const Variant& list, const Value& value) const;

 private:
  struct Range {
    std::int64_t min;
    std::int64_t max;
  };
  [[nodiscard]] Finding scalar(Kind kind, const Field& row, Range range, const Value& value) const;
  [[nodiscard]] Finding text(Kind kind, const Field& row, std::int64_t max, const Value& value) const;
  [[nodiscard]] Finding number(Kind kind, const Field& row, Range range, const Value& value) const;
  [[nodiscard]] Finding list(const Variant& variant, const Value& value) const;
  [[nodiscard]] std::int64_t most(const Variant& variant) const;
  [[nodiscard]] HEZUO_SELDOM Remedy provide(Kind kind, const Field& row) const;
};

}  // namespace hezuo
