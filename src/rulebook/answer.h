// SPDX-License-Identifier: MIT
// Violations in the public shape: `{ rule, code, path, params, message, remedy }`.
#pragma once

#include "rulebook/words.h"

namespace hezuo {

/// What answers are made with: the words, the locale, and the memory of the call.
struct AnswerContext {
  const WordBook& words;
  Locale locale;
  Arena& arena;
  Value other_rules = {};  // where a task was opened under another rulebook than the one that answers: which, and which
};

Value violation_json(const Violation& violation, const AnswerContext& context);
Value violations_json(const Violations& violations, const AnswerContext& context);

}  // namespace hezuo
