// SPDX-License-Identifier: MIT
// A record made beforehand, for whoever shares memory with the library: every member has its place for good, so that
// filling it in is writing values, and nothing is laid out anew for each document.
#pragma once

#include "form/compiled_form.h"

namespace hezuo {

class Slip {
 public:
  /// Entries of one list that have a place; a document with more does not go on a slip.
  static constexpr std::size_t kMostEntries = 64;

  explicit Slip(const CompiledForm& form);

  /// The root value: whoever fills in the slip writes here too.
  [[nodiscard]] Value& root() { return root_; }

  /// `{ root, first, bytes, entries, valueBytes, memberBytes }`: addresses of the root value and of its first member,
  /// with which the block begins, and what else whoever fills in the slip must have counted on.
  ///
  /// The block of an object: its members by name, and behind them the blocks of its objects and lists, in the order of
  /// the rows. That of a list: `entries` values, and behind them as many blocks where its entries are objects.
  [[nodiscard]] Value layout(Arena& arena) const;

 private:
  const Node& node_at(int node) const { return form_.nodes()[static_cast<std::size_t>(node)]; }
  std::size_t bytes_of(const Nodes& nodes) const;
  std::size_t bytes_inside(const Node& node) const;
  Member* place_object(const Nodes& nodes, char* memory);
  void place_inside(const Node& node, char* memory);

  const CompiledForm& form_;
  Arena arena_;
  Value root_;
};

}  // namespace hezuo
