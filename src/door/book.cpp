// SPDX-License-Identifier: MIT
// Compiling the systems in their order.
#include "door/book.h"

#include "door/version.h"

namespace hezuo {

Book::Book(const Value& overlay, std::string_view edition) : edition_(edition) {
  parameters_.edition(edition);
  parameters_.overlay(overlay);
  parameters_.fingerprint().add(kVersion);
  general_ = declare_general_limits(parameters_);
  words_.add(common_words());
  for (const System* system : all_systems()) {
    words_.add(system->words);
    for (const FormTable* form : system->forms) forms_.emplace_back(*form, parameters_, general_);
    for (const MachineTable* machine : system->machines) machines_.emplace_back(*machine, parameters_, general_);
    for (const Calculation& calculation : system->calculations) {
      inputs_.emplace_back(calculation.input, parameters_, general_);
      calculations_.push_back({&calculation, &inputs_.back()});
      for (const Setting& row : calculation.settings) parameters_.declare(row.rule, row.limit, row.source);
    }
  }
  words_.close();
  parameters_.close();
  id_ = parameters_.fingerprint().text();
}

const CompiledForm* Book::form(std::string_view id) const {
  for (const CompiledForm& form : forms_) {
    if (form.id() == id) return &form;
  }
  return nullptr;
}

const CompiledForm* Book::form_or_input(std::string_view id) const {
  if (const CompiledForm* found = form(id); found != nullptr) return found;
  const CompiledCalculation* found = calculation(id);
  return found == nullptr ? nullptr : found->form;
}

const CompiledMachine* Book::machine(std::string_view kind) const {
  for (const CompiledMachine& machine : machines_) {
    if (machine.kind() == kind) return &machine;
  }
  return nullptr;
}

const CompiledCalculation* Book::calculation(std::string_view id) const {
  for (const CompiledCalculation& calculation : calculations_) {
    if (calculation.form->id() == id) return &calculation;
  }
  return nullptr;
}

Value Book::identity_json(Arena& arena) const {
  return ObjectBuilder(arena)
      .add("id", id_)
      .add("version", kVersion)
      .add("edition", edition_)
      .add("overlay", parameters_.changed_json(arena))
      .done();
}

}  // namespace hezuo
