// SPDX-License-Identifier: MIT
// Tables of one sort, each compiled when it is first asked for: a page uses one form of fifteen.
#pragma once

#include <vector>

#include "core/lazy.h"
#include "form/general.h"

namespace hezuo {

/// Where one of them stands, whatever its sort.
struct CompiledPlace {
  const void* table;
  LazyMemory item;
};

/// `Item`: made of a table, the overlay, the general limits, which must outlive it, and the arena that it lives in.
template <class Table, class Item>
class Compiled {
 public:
  Compiled(const Overlay& overlay, const GeneralLimits& general) : overlay_(&overlay), general_(&general) {}

  void add(const Table& table) { places_.push_back({&table, {}}); }

  [[nodiscard]] std::size_t size() const { return places_.size(); }
  [[nodiscard]] const Table& table(std::size_t i) const { return *static_cast<const Table*>(places_[i].table); }
  const Item& operator[](std::size_t i) const {
    return places_[i].item.template get<Item>(
        [&](Arena& arena) { return arena.make<Item>(table(i), *overlay_, *general_, arena); });
  }
  /// The item of the table for which `is` holds, or null.
  template <class Is>
  [[nodiscard]] const Item* find(const Is& is) const {
    for (std::size_t i = 0; i < size(); ++i) {
      if (is(table(i))) return &(*this)[i];
    }
    return nullptr;
  }

  struct Iterator {
    const Compiled* all;
    std::size_t at;

    const Item& operator*() const { return (*all)[at]; }
    Iterator& operator++() {
      ++at;
      return *this;
    }
    bool operator!=(const Iterator& other) const { return at != other.at; }
  };
  [[nodiscard]] Iterator begin() const { return {this, 0}; }
  [[nodiscard]] Iterator end() const { return {this, size()}; }

 private:
  const Overlay* overlay_;
  const GeneralLimits* general_;
  std::vector<CompiledPlace> places_;
};

}  // namespace hezuo
