// SPDX-License-Identifier: MIT
// All tables of all systems, compiled under one set of parameters.
#pragma once

#include <list>
#include <string>

#include "rulebook/answer.h"
#include "systems/system.h"
#include "task/compiled_machine.h"

namespace hezuo {

struct CompiledCalculation {
  const Calculation* row = nullptr;
  const CompiledForm* form = nullptr;
};

class Book {
 public:
  /// `overlay` is an object or absent.
  Book(const Value& overlay, std::string_view edition);

  [[nodiscard]] const CompiledForm* form(std::string_view id) const;
  /// A form, or the input of a calculation.
  [[nodiscard]] const CompiledForm* form_or_input(std::string_view id) const;
  [[nodiscard]] const CompiledMachine* machine(std::string_view kind) const;
  [[nodiscard]] const CompiledCalculation* calculation(std::string_view id) const;

  [[nodiscard]] const std::list<CompiledForm>& forms() const { return forms_; }
  [[nodiscard]] const std::list<CompiledMachine>& machines() const { return machines_; }
  [[nodiscard]] const std::list<CompiledCalculation>& calculations() const { return calculations_; }
  [[nodiscard]] const Parameters& parameters() const { return parameters_; }
  [[nodiscard]] const WordBook& words() const { return words_; }
  [[nodiscard]] const GeneralLimits& general() const { return general_; }
  [[nodiscard]] const std::string& id() const { return id_; }
  [[nodiscard]] const std::string& edition() const { return edition_; }

  /// What a task keeps: id, version, edition, and the overlaid values.
  Value identity_json(Arena& arena) const;

 private:
  Parameters parameters_;
  GeneralLimits general_;
  std::list<CompiledForm> forms_;
  std::list<CompiledForm> inputs_;  // of calculations
  std::list<CompiledMachine> machines_;
  std::list<CompiledCalculation> calculations_;
  WordBook words_;
  std::string id_;
  std::string edition_;
};

}  // namespace hezuo
