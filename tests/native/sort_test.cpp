// SPDX-License-Identifier: MIT
// The one sort against the standard library's: the same order, equal items as they stood.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdint>
#include <random>
#include <vector>

#include "core/sort.h"

namespace {

struct Item {
  std::uint32_t key;
  std::uint32_t place;
  char text[5];  // an odd size

  friend bool operator==(const Item& a, const Item& b) { return a.key == b.key && a.place == b.place; }
};

std::vector<Item> random_items(std::size_t count, std::uint32_t keys, std::mt19937& random) {
  std::vector<Item> items(count);
  for (std::size_t i = 0; i < count; ++i) {
    items[i] = {static_cast<std::uint32_t>(random() % keys), static_cast<std::uint32_t>(i), {}};
  }
  return items;
}

}  // namespace

TEST_CASE("items are sorted as std::stable_sort sorts them", "[sort]") {
  std::mt19937 random(7);
  for (const std::size_t count : {0U, 1U, 2U, 3U, 7U, 8U, 9U, 64U, 1000U}) {
    for (const std::uint32_t keys : {1U, 3U, 1000000U}) {
      INFO(count << " items, " << keys << " keys");
      std::vector<Item> ours = random_items(count, keys, random);
      std::vector<Item> theirs = ours;
      const auto before = [](const Item& a, const Item& b) { return a.key < b.key; };
      hezuo::sort(ours.data(), ours.size(), before);
      std::stable_sort(theirs.begin(), theirs.end(), before);
      CHECK(ours == theirs);
    }
  }
}
