// SPDX-License-Identifier: MIT
// Something that is made when it is first asked for, in memory of its own, and then kept.
#pragma once

#include <atomic>
#include <memory>

#include "core/arena.h"

namespace hezuo {

/// Threads may ask at once: each that comes too early makes its own, and the first that is ready stays.
class LazyMemory {
 public:
  LazyMemory() = default;
  /// Only as long as nobody asks: a list of them grows while it is set up.
  LazyMemory(LazyMemory&& other) noexcept : kept_(other.kept_.exchange(nullptr)) {}
  LazyMemory(const LazyMemory&) = delete;
  LazyMemory& operator=(const LazyMemory&) = delete;
  LazyMemory& operator=(LazyMemory&&) = delete;
  ~LazyMemory();

  /// `make` takes an arena and answers a new item that lives in it. It must always be asked for the same kind of item.
  template <class Item, class Make>
  const Item& get(const Make& make) const {
    const Kept* ready = kept_.load(std::memory_order_acquire);
    if (ready == nullptr) {
      auto mine = std::make_unique<Kept>();
      const Item* made = make(mine->arena);
      mine->item = made;
      ready = keep(std::move(mine));
    }
    return *static_cast<const Item*>(ready->item);
  }

 private:
  struct Kept {
    Arena arena;
    const void* item = nullptr;
  };
  const Kept* keep(std::unique_ptr<Kept> mine) const;

  mutable std::atomic<const Kept*> kept_ = nullptr;
};

template <class Item>
class Lazy {
 public:
  template <class Make>
  const Item& get(const Make& make) const {
    return memory_.get<Item>(make);
  }

 private:
  LazyMemory memory_;
};

}  // namespace hezuo
