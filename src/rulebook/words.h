// SPDX-License-Identifier: MIT
// Words for people: labels, sentences and messages in zh-CN and en, one row a key, apart from the rules.
//
// Keys: a rule's id (its label) · `say:RULE` (its sentence) · `RULE!code` (its message for a code) ·
// `RULE=value` (an enumeration's value) · `KIND:state` · `hint:RULE` · `code:CODE` (the message where a rule has none
// of its own) · `fact:PATH` · `effect:`, `topic:`, `channel:`, `actor:`, `tab:` + id ·
// `edition:ID` · `limit:NAME` · `place:PATH` (what stands there, for violations of a whole) · `guard:NAME` (why an
// event waits) · `system:ID`, `about:ID` (its label and what it is) · `condition:NAME`, `deed:NAME` (what guards and
// decisions ask, what rows do).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/arena.h"
#include "core/lazy.h"
#include "core/violation.h"

namespace hezuo {

enum class Locale : std::uint8_t { zh_cn, en };

struct Words {
  std::string_view key;
  std::string_view zh_cn;
  std::string_view en;
};

/// Many rows by key, packed by the compiler (packed_words.h).
struct PackedWords {
  const char* keys;     // sorted: how many bytes each shares with the one before, then the others
  const char* chinese;  // in the keys' order; all end with a zero byte
  const char* english;
  std::size_t rows;
};

/// Unpacked and merged when the first word is looked for: where all is well none is.
class WordBook {
 public:
  /// `arena`: what it lives in.
  explicit WordBook(Arena& arena) : packed_(arena) {}

  void add(const PackedWords& words) { packed_.push(words); }

  /// The words under a key, or empty.
  [[nodiscard]] std::string_view find(std::string_view key, Locale locale) const;
  /// The words under `prefix + key`, or empty.
  [[nodiscard]] std::string_view find(std::string_view prefix, std::string_view key, Locale locale) const;
  /// The label of an id, or the id itself.
  [[nodiscard]] std::string_view label(std::string_view id, Locale locale) const;

  struct Row {
    std::string_view key;
    std::string_view zh_cn;
    std::string_view en;

    [[nodiscard]] std::string_view in(Locale locale) const { return locale == Locale::zh_cn ? zh_cn : en; }
  };
  /// By key.
  [[nodiscard]] const Pile<Row>& all() const;

 private:
  Pile<PackedWords> packed_;
  Lazy<Pile<Row>> rows_;
};

/// The words every system shares.
PackedWords common_words();

}  // namespace hezuo
