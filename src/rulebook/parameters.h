// SPDX-License-Identifier: MIT
// Every limit by its id `RULE.NAME`, with the value that holds: the default, or the overlay's.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rulebook/answer.h"
#include "rulebook/editions.h"
#include "rulebook/fingerprint.h"
#include "rulebook/limit.h"
#include "rulebook/source.h"

namespace hezuo {

struct Parameter {
  std::string id;
  std::string rule;
  Limit limit;
  const Source* source = nullptr;
  std::int64_t value = 0;
};

/// Why an overlay was refused; `id` names the parameter.
struct OverlayError {
  std::string code;
  std::string id;
  std::string message;
};

class Parameters {
 public:
  /// Takes the values of an edition; an overlay that follows wins over them.
  void edition(std::string_view id);

  /// Reads an overlay, `{ "RULE.NAME": value }`. It is applied by the declarations that follow.
  void overlay(const Value& values);

  /// Makes the limit known and returns the value that holds. Asking twice for one id is one parameter.
  std::int64_t declare(std::string_view rule, const Limit& limit, const Source& source);

  /// After all declarations: what the overlay names and nothing declared, and minima above maxima.
  void close();

  [[nodiscard]] std::int64_t value(std::string_view id) const;
  [[nodiscard]] const std::vector<Parameter>& all() const { return all_; }
  [[nodiscard]] const std::vector<OverlayError>& errors() const { return errors_; }
  [[nodiscard]] Fingerprint& fingerprint() { return fingerprint_; }

  /// The overlaid values alone, as JSON, for a task that keeps its rulebook; absent where there are none.
  Value changed_json(Arena& arena) const;
  /// In the public shape, with a sentence of what it limits.
  Value json(const Parameter& parameter, const AnswerContext& context) const;
  /// A value of that parameter as an overlay would write it.
  [[nodiscard]] Value value_json(std::string_view id, std::int64_t value) const;

 private:
  struct Given {
    std::string id;
    bool number = false;
    bool of_edition = false;
    std::int64_t value = 0;
    std::string text;
    bool used = false;
  };
  [[nodiscard]] std::size_t place_of(std::string_view id) const;
  [[nodiscard]] const Parameter* find(std::string_view id) const;
  std::int64_t choose(const std::string& id, const Limit& limit, Given& given);
  void refuse(std::string_view code, const std::string& id, std::string message);

  std::vector<Parameter> all_;
  std::vector<std::size_t> by_id_;  // indices into `all_`
  std::vector<Given> given_;
  std::vector<OverlayError> errors_;
  Fingerprint fingerprint_;
};

}  // namespace hezuo
