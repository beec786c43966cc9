// SPDX-License-Identifier: MIT
// Which fields may be read by the rules.
#include "form/check.h"

namespace hezuo {

namespace {
std::uint64_t bit_of(int list, int node) { return std::uint64_t{1} << static_cast<unsigned>(node - list); }
}  // namespace

Soundness::Soundness(const CompiledForm& form, Arena& arena)
    : arena_(arena), flags_(arena.take_array<Flags>(form.nodes().size())) {
  for (std::size_t i = 0; i < form.nodes().size(); ++i) flags_[i] = {};
}

void Soundness::spoil(int node) {
  flags_[static_cast<std::size_t>(node)].faulty = true;
  throughout_ = false;
}

void Soundness::spoil_entry(int list, std::size_t size, std::size_t entry, int node) {
  Flags& flags = flags_[static_cast<std::size_t>(list)];
  flags.faulty_inside = true;
  throughout_ = false;
  if (flags.entries == nullptr) {
    flags.entries = arena_.take_array<std::uint64_t>(size);
    for (std::size_t i = 0; i < size; ++i) flags.entries[i] = 0;
  }
  flags.entries[entry] |= bit_of(list, node);
}

bool Soundness::sound_throughout(int list) const {
  const Flags& flags = flags_[static_cast<std::size_t>(list)];
  return !flags.faulty && !flags.faulty_inside;
}

bool Soundness::sound_in_entry(int list, std::size_t entry, int node) const {
  const Flags& flags = flags_[static_cast<std::size_t>(list)];
  if (flags.faulty) return false;
  if (flags.entries == nullptr) return true;
  return (flags.entries[entry] & (bit_of(list, node) | 1U)) == 0;
}

}  // namespace hezuo
