// SPDX-License-Identifier: MIT
// The systems in their order.
#include "door/book.h"

#include "door/version.h"
#include "task/declare.h"

namespace hezuo {

namespace {

const Parameters* declare_all(const Overlay& overlay, Arena& arena) {
  auto* parameters = arena.make<Parameters>(overlay, arena);
  declare_general_limits(*parameters);
  for (const System* system : all_systems()) {
    for (const FormTable* form : system->forms) declare(*form, *parameters);
    for (const MachineTable* machine : system->machines) declare(*machine, *parameters);
    for (const Calculation& calculation : system->calculations) {
      declare(calculation.input, *parameters);
      for (const Setting& row : calculation.settings) declare(row, *parameters);
    }
  }
  parameters->close();
  return parameters;
}

/// The tables, and what differs from them.
std::string fingerprint(const Parameters* changed) {
  Fingerprint print;
  print.add(kVersion);
  for (const System* system : all_systems()) {
    print.add(static_cast<std::int64_t>(system->fingerprint));
  }
  if (changed != nullptr) changed->add_changes(print);
  return print.text();
}

}  // namespace

Book::Book(const Value& overlay, std::string_view edition)
    : overlay_(edition, overlay, arena_),
      general_(general_limits(overlay_)),
      forms_(overlay_, general_),
      machines_(overlay_, general_),
      calculations_(overlay_, general_),
      words_(arena_),
      edition_(arena_.keep(edition)) {
  words_.add(common_words());
  for (const System* system : all_systems()) {
    words_.add(system->words);
    for (const FormTable* form : system->forms) forms_.add(*form);
    for (const MachineTable* machine : system->machines) machines_.add(*machine);
    for (const Calculation& calculation : system->calculations) calculations_.add(calculation);
  }
  const Parameters* changed = overlay_.plain() ? nullptr : &parameters();
  sound_ = changed == nullptr || changed->errors().empty();
  id_ = arena_.keep(fingerprint(changed));
}

const Parameters& Book::parameters() const {
  return parameters_.get([this](Arena& arena) { return declare_all(overlay_, arena); });
}

const CompiledForm* Book::form(std::string_view id) const {
  return forms_.find([id](const FormTable& table) { return id == table.id; });
}

const CompiledForm* Book::form_or_input(std::string_view id) const {
  if (const CompiledForm* found = form(id); found != nullptr) return found;
  const CompiledCalculation* found = calculation(id);
  return found == nullptr ? nullptr : &found->form;
}

const CompiledMachine* Book::machine(std::string_view kind) const {
  return machines_.find([kind](const MachineTable& table) { return kind == table.kind; });
}

const CompiledCalculation* Book::calculation(std::string_view id) const {
  return calculations_.find([id](const Calculation& row) { return id == row.input.id; });
}

Value Book::identity_json(Arena& arena) const {
  return ObjectBuilder(arena)
      .add("id", id_)
      .add("version", kVersion)
      .add("edition", edition_)
      .add("overlay", overlay_.plain() ? Value{} : parameters().changed_json(arena))
      .done();
}

}  // namespace hezuo
