// SPDX-License-Identifier: MIT
// Merge sort from the bottom up: runs of one, two, four … items change sides until one run is left.
#include "core/sort.h"

#include <algorithm>
#include <cstring>
#include <memory>

namespace hezuo {

namespace {

struct Order {
  std::size_t bytes;
  Before before;
  const void* context;
};

/// Merges `[left, middle)` and `[middle, end)` into `out`.
void merge(const char* left, const char* middle, const char* end, char* out, const Order& order) {
  const char* right = middle;
  while (left < middle && right < end) {
    const char*& next = order.before(right, left, order.context) ? right : left;
    std::memcpy(out, next, order.bytes);
    out += order.bytes;
    next += order.bytes;
  }
  const auto rest = static_cast<std::size_t>(middle - left);
  if (rest > 0) std::memcpy(out, left, rest);
  if (right < end) std::memcpy(out + rest, right, static_cast<std::size_t>(end - right));
}

}  // namespace

void sort_items(void* items, std::size_t count, std::size_t bytes, Before before, const void* context) {
  if (count < 2) return;
  const Order order = {bytes, before, context};
  const std::size_t all = count * bytes;
  const std::unique_ptr<char[]> other(new char[all]);
  char* from = static_cast<char*>(items);
  char* to = other.get();
  for (std::size_t run = bytes; run < all; run *= 2) {
    for (std::size_t at = 0; at < all; at += 2 * run) {
      const std::size_t middle = std::min(at + run, all);
      const std::size_t end = std::min(at + 2 * run, all);
      merge(from + at, from + middle, from + end, to + at, order);
    }
    std::swap(from, to);
  }
  if (from != items) std::memcpy(items, from, all);
}

}  // namespace hezuo
