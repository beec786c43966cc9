// SPDX-License-Identifier: MIT
// A verdict as numbers, for whoever shares memory with the library: words that stay where they are go by their place,
// so that they are read once and known again; only what was made for this verdict is read each time.
#pragma once

#include <string>

#include "core/violation.h"
#include "rulebook/message.h"

namespace hezuo {

/// 32-bit numbers: the texts (address, bytes), the open rules, how many violations, then for each violation its rule
/// and its code (address, bytes each), its path (UTF-16 units of the texts), its message and its parameters and remedy.
///
/// A message: how many parts, then each part: 0, address, bytes (words) · 1, units (of the texts) · 2, low, high (a
/// number). An object: −1 for null, or how many members, then each: its name (address, bytes), and its value as a part
/// of a message is told, but that texts are JSON.
class Told {
 public:
  explicit Told(Arena& arena) : numbers_(arena), arena_(arena) {}

  /// False where a text is ill-formed: then only JSON carries it.
  bool tell(const Violations& violations, std::int32_t open, const WordBook& book, PhraseMemo& memo, Locale locale);

  [[nodiscard]] const std::int32_t* numbers() const { return numbers_.data(); }

 private:
  void place(std::string_view words);
  void made(std::string_view text);
  void number(std::int64_t number);
  void message(const MessageParts& parts);
  void object(const Value& object, bool of_words);

  Pile<std::int32_t> numbers_;
  std::string texts_;
  Arena& arena_;
  bool well_formed_ = true;
};

}  // namespace hezuo
