// SPDX-License-Identifier: MIT
// Violations in words.
#pragma once

#include "core/violation.h"
#include "rulebook/words.h"

namespace hezuo {

/// A message in pieces: words of the book, which stay where they are; texts made for it; parameters that are whole
/// numbers, by their names.
struct MessagePart {
  enum class Kind : std::uint8_t { words, text, number };
  Kind kind = Kind::words;
  std::string_view text;
  std::int64_t number = 0;
};
struct MessageParts {
  Pile<MessagePart> parts;
  /// Whether anything but those numbers would be other pieces with other parameters or another path.
  bool varies = false;
};

/// What a message is made from, found in the book by the rule and the code, and for a refused event by its guard.
struct Phrase {
  std::string_view pattern;
  std::string_view label;  // empty where it hangs on the place too
};
Phrase phrase_of(const WordBook& book, const Violation& violation, Locale locale);

MessageParts message_parts(const WordBook& book, const Phrase& phrase, const Violation& violation, Locale locale,
                           Arena& arena);
std::string_view message(const WordBook& book, const Violation& violation, Locale locale, Arena& arena);

}  // namespace hezuo
