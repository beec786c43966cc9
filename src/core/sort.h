// SPDX-License-Identifier: MIT
// Sorting as one piece of code for all kinds of items: each instance of std::sort weighs as much as a system's rules.
#pragma once

#include <cstddef>
#include <type_traits>

namespace hezuo {

using Before = bool (*)(const void* a, const void* b, const void* context);

/// Stable; never more than n log n comparisons.
void sort_items(void* items, std::size_t count, std::size_t bytes, Before before, const void* context);

template <class Item, class Compare>
void sort(Item* items, std::size_t count, const Compare& before) {
  static_assert(std::is_trivially_copyable_v<Item>);
  const auto compare = [](const void* a, const void* b, const void* context) -> bool {
    return (*static_cast<const Compare*>(context))(*static_cast<const Item*>(a), *static_cast<const Item*>(b));
  };
  sort_items(items, count, sizeof(Item), compare, &before);
}

}  // namespace hezuo
