// SPDX-License-Identifier: MIT
// What a system hands over: its forms, task kinds, calculations and words. `all_systems` is the one list of them.
#pragma once

#include <span>

#include "form/finding.h"
#include "rulebook/parameters.h"
#include "rulebook/words.h"
#include "task/declare.h"

namespace hezuo {

/// A calculation: an input form and what comes of a sound input. A failing finding is reported at `""`.
struct Calculation {
  FormTable input;
  Finding (*compute)(const Value& input, const Parameters& parameters, ObjectBuilder& result);
  std::span<const Setting> settings = {};
  std::span<const Code> codes = {};  // what a failing finding bears
  /// What comes out. The words of a member: `CALCULATION:MEMBER`, of a value of it `CALCULATION:MEMBER=VALUE`.
  std::span<const Field> result = {};
};

struct System {
  const char* id;
  std::span<const FormTable* const> forms;
  std::span<const MachineTable* const> machines;
  std::span<const Calculation> calculations;
  PackedWords words;
  std::uint64_t fingerprint;  // of all rows
};

/// The system of these tables. The compiler takes the fingerprint, so that opening a rulebook walks no row.
constexpr System make_system(const char* id, std::span<const FormTable* const> forms,
                             std::span<const MachineTable* const> machines, std::span<const Calculation> calculations,
                             const PackedWords& words) {
  Fingerprint print;
  for (const FormTable* form : forms) add(*form, print);
  for (const MachineTable* machine : machines) add(*machine, print);
  for (const Calculation& calculation : calculations) {
    add(calculation.input, print);
    for (const Setting& row : calculation.settings) add(row, print);
  }
  return {id, forms, machines, calculations, words, print.value()};
}

std::span<const System* const> all_systems();

}  // namespace hezuo
