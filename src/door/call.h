// SPDX-License-Identifier: MIT
// What every call at the door shares: memory, bounds, options, locale, and answers as text.
#pragma once

#include <string>

#include "core/json_read.h"
#include "door/book.h"
#include "form/check.h"
#include "task/engine.h"

namespace hezuo {

/// Tasks, facts and options come from the caller's own side: they are bounded for the stack's sake alone.
inline constexpr Bounds kTrusted = {std::size_t{1} << 30U, 128, std::size_t{1} << 30U};

/// Reads text of the caller's own; an unreadable one counts as `broken`.
Value read_trusted(std::string_view text, Arena& arena, bool* broken);

class Call {
 public:
  Call(const Book& book, std::string_view options_text);

  /// False where the options are no JSON object: none of them may be taken for not given.
  [[nodiscard]] bool sound() const { return sound_; }
  [[nodiscard]] Arena& arena() { return arena_; }
  [[nodiscard]] const Value& option(std::string_view name) const { return options_[name]; }
  [[nodiscard]] AnswerContext context() { return {book_.words(), locale_, arena_}; }
  [[nodiscard]] Bounds bounds() const;

  /// A document from outside, within the rulebook's bounds.
  ReadResult read(std::string_view text) { return read_json(text, arena_, bounds()); }
  /// As the free function.
  Value read_trusted(std::string_view text, bool* broken) { return hezuo::read_trusted(text, arena_, broken); }

 private:
  const Book& book_;
  Arena arena_;
  Value options_;
  bool sound_ = true;
  Locale locale_ = Locale::zh_cn;
};

std::string text_of(const Value& value);
std::string error_text(std::string_view code, std::string_view id);
std::string bad_options();
/// `{code, id, message}`: why a rulebook cannot be loaded.
std::string load_error_text(std::string_view code, std::string_view id, std::string_view message);
/// The first error of an overlay or edition; `where` goes before its message.
std::string overlay_error_text(const Parameters& parameters, const std::string& where);

/// `{ok, complete, violations, undecided}`.
Value verdict_json(const Violations& violations, const Pile<std::string_view>& undecided, const AnswerContext& context);

}  // namespace hezuo
