// SPDX-License-Identifier: MIT
// Every limit by its id `RULE.NAME`, with the value that holds: the default, or the overlay's.
#pragma once

#include <string_view>

#include "rulebook/answer.h"
#include "rulebook/fingerprint.h"
#include "rulebook/overlay.h"
#include "rulebook/source.h"

namespace hezuo {

struct Parameter {
  std::string_view id;
  std::string_view rule;
  Limit limit;
  const Source* source = nullptr;
  std::int64_t value = 0;
};

class Parameters {
 public:
  /// The overlay must outlive the declarations. `arena`: what they live in.
  Parameters(const Overlay& overlay, Arena& arena)
      : arena_(arena), overlay_(&overlay), all_(arena), by_id_(arena), errors_(arena) {
    for (const OverlayError& error : overlay.errors()) errors_.push(error);
  }

  /// Makes the limit known, with the value that holds. Asking twice for one id is one parameter; a limit without a
  /// name is none.
  void declare(std::string_view rule, const Limit& limit, const Source& source);

  /// After all declarations: what the overlay names and nothing declared, and minima above maxima.
  void close();

  [[nodiscard]] std::int64_t value(std::string_view id) const;
  [[nodiscard]] const Pile<Parameter>& all() const { return all_; }
  [[nodiscard]] const Pile<OverlayError>& errors() const { return errors_; }

  /// The overlaid values alone, for the fingerprint.
  void add_changes(Fingerprint& print) const;
  /// The overlaid values alone, as JSON, for a task that keeps its rulebook; absent where there are none.
  Value changed_json(Arena& arena) const;
  /// In the public shape, with a sentence of what it limits.
  Value json(const Parameter& parameter, const AnswerContext& context) const;
  /// A value of that parameter as an overlay would write it.
  [[nodiscard]] Value value_json(std::string_view id, std::int64_t value) const;

 private:
  [[nodiscard]] std::size_t place_of(std::string_view id) const;
  [[nodiscard]] const Parameter* find(std::string_view id) const;
  std::int64_t choose(std::string_view id, const Limit& limit);
  void refuse(std::string_view code, std::string_view id, std::string_view message);

  Arena& arena_;
  const Overlay* overlay_;
  Pile<Parameter> all_;
  Pile<std::size_t> by_id_;  // indices into `all_`
  Pile<OverlayError> errors_;
};

}  // namespace hezuo
