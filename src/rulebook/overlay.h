// SPDX-License-Identifier: MIT
// The values that take the place of defaults: an edition's, and an overlay's over them.
#pragma once

#include <optional>
#include <string_view>

#include "core/json.h"
#include "rulebook/limit.h"

namespace hezuo {

/// Why an overlay was refused; `id` names the parameter.
struct OverlayError {
  std::string_view code;
  std::string_view id;
  std::string_view message;
};

/// A value as it was given, for a parameter that may not exist.
struct GivenValue {
  std::string_view id;
  bool number = false;
  bool of_edition = false;
  std::int64_t value = 0;
  std::string_view text;

  /// What it is for that limit; nothing where it is out of range.
  [[nodiscard]] std::optional<std::int64_t> value_for(const Limit& limit) const;
};

class Overlay {
 public:
  /// `values`: `{ "RULE.NAME": value }`, or absent. `arena`: what it lives in.
  Overlay(std::string_view edition, const Value& values, Arena& arena);

  /// The value that holds for a limit of that rule: its own default unless another was given.
  [[nodiscard]] std::int64_t value(std::string_view rule, const Limit& limit) const;

  [[nodiscard]] const Pile<GivenValue>& given() const { return given_; }
  [[nodiscard]] const Pile<OverlayError>& errors() const { return errors_; }
  /// Nothing was asked for, and so nothing can be wrong.
  [[nodiscard]] bool plain() const { return given_.empty() && errors_.empty(); }

 private:
  void take_edition(std::string_view id);
  void take_values(const Value& values);

  Arena& arena_;
  Pile<GivenValue> given_;
  Pile<OverlayError> errors_;
};

}  // namespace hezuo
