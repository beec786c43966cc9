// SPDX-License-Identifier: MIT
// The tasks within a task, and in which states those of one group stand.
#pragma once

#include <array>

#include "core/json.h"
#include "task/compiled_machine.h"
#include "task/ledger.h"

namespace hezuo {

inline constexpr std::size_t kMostTaskFields = 8;

/// A task within a task.
struct ItemRecord {
  std::string_view id;
  int state = 0;
  Ledger ledger;
  std::array<Value, kMostTaskFields> fields{};
};

/// In the order of their creation.
class ItemList : public Pile<ItemRecord> {
 public:
  explicit ItemList(Arena& arena) : Pile(arena), groups_(arena) {}

  /// The states in which the items stand whose field (an integer) says this: sorted out when it is first asked for.
  [[nodiscard]] StateSet states_where(std::size_t field, std::int64_t group);
  /// To be said whenever an item has come or changed.
  void changed() { sorted_ = kNothing; }

 private:
  static constexpr std::size_t kNothing = SIZE_MAX;
  struct Group {
    std::int64_t number;
    StateSet states;
  };
  void sort_out(std::size_t field);

  Pile<Group> groups_;
  std::size_t sorted_ = kNothing;  // the field they are sorted by
};

}  // namespace hezuo
