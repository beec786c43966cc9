// SPDX-License-Identifier: MIT
// Violations in words.
#pragma once

#include <array>

#include "core/violation.h"
#include "rulebook/words.h"

namespace hezuo {

/// A message in pieces: words of the book, which stay where they are; texts made for it; whole numbers.
struct MessagePart {
  enum class Kind : std::uint8_t { words, text, number };
  Kind kind = Kind::words;
  std::string_view text;
  std::int64_t number = 0;
};
using MessageParts = Pile<MessagePart>;

/// What a message is made from, found in the book by the rule and the code.
struct Phrase {
  std::string_view pattern;
  std::string_view label;  // empty where it hangs on the place too
};

/// Phrases found before, for one book and one locale at a time: whoever tells many violations keeps one.
class PhraseMemo {
 public:
  const Phrase& of(const WordBook& book, const Violation& violation, Locale locale);

 private:
  struct Slot {
    const char* rule = nullptr;
    Code code = Code::required;
    Locale locale = Locale::zh_cn;
    Phrase phrase;
  };
  std::array<Slot, 64> slots_{};
};

MessageParts message_parts(const WordBook& book, const Phrase& phrase, const Violation& violation, Locale locale,
                           Arena& arena);
std::string_view message(const WordBook& book, const Violation& violation, Locale locale, Arena& arena);

}  // namespace hezuo
