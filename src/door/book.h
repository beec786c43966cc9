// SPDX-License-Identifier: MIT
// All tables of all systems under one overlay. Opening it finds out whether the overlay is sound and which rulebook
// this is; everything else is made when it is first asked for.
#pragma once

#include "form/compiled.h"
#include "rulebook/answer.h"
#include "systems/system.h"
#include "task/compiled_machine.h"

namespace hezuo {

struct CompiledCalculation {
  CompiledCalculation(const Calculation& calculation, const Overlay& overlay, const GeneralLimits& general,
                      Arena& arena)
      : row(&calculation), form(calculation.input, overlay, general, arena) {}

  const Calculation* row;
  CompiledForm form;
};

class Book {
 public:
  using Forms = Compiled<FormTable, CompiledForm>;
  using Machines = Compiled<MachineTable, CompiledMachine>;
  using Calculations = Compiled<Calculation, CompiledCalculation>;

  /// `overlay` is an object or absent.
  Book(const Value& overlay, std::string_view edition);

  /// Whether the overlay and the edition can be used; if not, the parameters' errors say why.
  [[nodiscard]] bool sound() const { return sound_; }

  [[nodiscard]] const CompiledForm* form(std::string_view id) const;
  /// A form, or the input of a calculation.
  [[nodiscard]] const CompiledForm* form_or_input(std::string_view id) const;
  [[nodiscard]] const CompiledMachine* machine(std::string_view kind) const;
  [[nodiscard]] const CompiledCalculation* calculation(std::string_view id) const;

  [[nodiscard]] const Forms& forms() const { return forms_; }
  [[nodiscard]] const Machines& machines() const { return machines_; }
  [[nodiscard]] const Calculations& calculations() const { return calculations_; }
  [[nodiscard]] const Parameters& parameters() const;
  [[nodiscard]] const WordBook& words() const { return words_; }
  [[nodiscard]] const GeneralLimits& general() const { return general_; }
  [[nodiscard]] std::string_view id() const { return id_; }
  [[nodiscard]] std::string_view edition() const { return edition_; }

  /// What a task keeps: id, version, edition, and the overlaid values.
  Value identity_json(Arena& arena) const;

 private:
  Arena arena_;
  Overlay overlay_;
  GeneralLimits general_;
  Forms forms_;
  Machines machines_;
  Calculations calculations_;
  Lazy<Parameters> parameters_;
  WordBook words_;
  std::string_view id_;
  std::string_view edition_;
  bool sound_;
};

}  // namespace hezuo
