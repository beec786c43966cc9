// SPDX-License-Identifier: MIT
// The books that tasks were opened under, compiled once: a task keeps its rules, and reading them costs a compilation.
#pragma once

#include <array>
#include <mutex>

#include "core/shared.h"
#include "door/book.h"

namespace hezuo {

/// Keeps the last few; threads may share it. The oldest goes first, so that tasks with ever new overlays cost no
/// memory.
class Shelf {
 public:
  /// The book of `identity` (`{ edition?, overlay? }`), whatever stands in it: ask whether it is sound.
  Shared<Book> book(const Value& identity);

 private:
  Shared<Book> find(std::string_view key);

  struct Place {
    std::string key;
    Shared<Book> book;
  };
  static constexpr std::size_t kPlaces = 8;

  std::mutex mutex_;
  std::array<Place, kPlaces> places_;
  std::size_t next_ = 0;
};

/// The edition that options or a task name: the seed's where they name none.
std::string_view edition_named(const Value& identity);

}  // namespace hezuo
