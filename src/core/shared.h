// SPDX-License-Identifier: MIT
// Something that several hold and the last lets go: what std::shared_ptr does, without its virtual calls and type
// names, which pull the whole of printf into a WebAssembly module.
#pragma once

#include <atomic>
#include <utility>

namespace hezuo {

template <class Item>
class Shared {
 public:
  Shared() = default;
  template <class... Arguments>
  static Shared make(Arguments&&... arguments) {
    Shared shared;
    shared.box_ = new Box(std::forward<Arguments>(arguments)...);
    return shared;
  }
  Shared(const Shared& other) : box_(other.box_) {
    if (box_ != nullptr) ++box_->holders;
  }
  Shared(Shared&& other) noexcept : box_(std::exchange(other.box_, nullptr)) {}
  Shared& operator=(Shared other) noexcept {
    std::swap(box_, other.box_);
    return *this;
  }
  ~Shared() {
    if (box_ != nullptr && --box_->holders == 0) delete box_;
  }

  [[nodiscard]] const Item* get() const { return box_ == nullptr ? nullptr : &box_->item; }
  const Item& operator*() const { return box_->item; }
  const Item* operator->() const { return &box_->item; }

 private:
  struct Box {
    template <class... Arguments>
    explicit Box(Arguments&&... arguments) : item(std::forward<Arguments>(arguments)...) {}
    const Item item;
    std::atomic<int> holders = 1;
  };
  Box* box_ = nullptr;
};

}  // namespace hezuo
