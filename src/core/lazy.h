// SPDX-License-Identifier: MIT
// Something that is made when it is first asked for, and then kept.
#pragma once

#include <atomic>
#include <memory>
#include <utility>

namespace hezuo {

/// Threads may ask at once: each that comes too early makes its own, and the first that is ready stays.
template <class Item>
class Lazy {
 public:
  Lazy() = default;
  /// Only as long as nobody asks: a list of them grows while it is set up.
  Lazy(Lazy&& other) noexcept : item_(other.item_.exchange(nullptr)) {}
  Lazy(const Lazy&) = delete;
  Lazy& operator=(const Lazy&) = delete;
  Lazy& operator=(Lazy&&) = delete;
  ~Lazy() { delete item_.load(std::memory_order_relaxed); }

  /// `make` answers a new item that its caller is to delete.
  template <class Make>
  const Item& get(const Make& make) const {
    if (const Item* ready = item_.load(std::memory_order_acquire); ready != nullptr) return *ready;
    std::unique_ptr<const Item> mine(make());
    const Item* first = nullptr;
    if (!item_.compare_exchange_strong(first, mine.get(), std::memory_order_acq_rel)) return *first;
    return *mine.release();
  }

 private:
  mutable std::atomic<const Item*> item_ = nullptr;
};

}  // namespace hezuo
