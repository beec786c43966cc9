// SPDX-License-Identifier: MIT
// A request's body: an object whose members stay as the client wrote them, so that the rules judge every byte of a
// form.
#pragma once

#include <map>
#include <string>
#include <string_view>

class Body {
 public:
  enum class Fault { none, invalid_json, no_object };

  explicit Body(std::string_view text);

  [[nodiscard]] Fault fault() const { return fault_; }
  /// The JSON text of a member, empty where there is none. Of two with one name the later counts, as in JavaScript.
  [[nodiscard]] std::string_view member(const std::string& name) const;

 private:
  std::map<std::string, std::string> members_;
  Fault fault_ = Fault::none;
};

/// Forms and events come from outside: the rules judge them, whatever they are.
bool is_judged_by_rules(std::string_view name);

/// Whether a text is JSON from end to end, not too deep, and without lone surrogates.
bool is_json(std::string_view text);
