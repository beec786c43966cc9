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

  /// By path of the rows: `[at, first, count, stride, members]`, addresses and bytes. `at`: the value; in a list, that
  /// of the first entry. Of an object, `first` is its first member. Of a list: its first entry and how many have a
  /// place; of a list of objects also the first member of the first entry, and what the next entry is away from it.
  [[nodiscard]] Value layout(Arena& arena) const;

 private:
  struct Place {
    const void* at = nullptr;
    const void* first = nullptr;
    std::size_t count = 0;
    std::size_t stride = 0;
    const void* members = nullptr;
  };

  const Node& node_at(int node) const { return form_.nodes()[static_cast<std::size_t>(node)]; }
  std::size_t bytes_of(const Nodes& nodes) const;
  std::size_t bytes_inside(const Node& node) const;
  Member* place_object(const Nodes& nodes, char* memory, bool first);
  void place_inside(int index, Value& value, char* memory, bool first);

  const CompiledForm& form_;
  Arena arena_;
  Value root_;
  Place top_;
  Pile<Place> places_{arena_};
};

}  // namespace hezuo
