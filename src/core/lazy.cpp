// SPDX-License-Identifier: MIT
// Keeping the first.
#include "core/lazy.h"

namespace hezuo {

LazyMemory::~LazyMemory() { delete kept_.load(std::memory_order_relaxed); }

const LazyMemory::Kept* LazyMemory::keep(std::unique_ptr<Kept> mine) const {
  const Kept* first = nullptr;
  if (!kept_.compare_exchange_strong(first, mine.get(), std::memory_order_acq_rel)) return first;
  return mine.release();
}

}  // namespace hezuo
