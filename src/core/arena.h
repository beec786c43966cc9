// SPDX-License-Identifier: MIT
// Memory for one call: everything an answer is made of is taken here and let go at once at the end.
#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace hezuo {

class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  Arena(Arena&&) = delete;
  Arena& operator=(Arena&&) = delete;
  ~Arena();

  /// Raw memory, aligned to 8 bytes, valid as long as the arena.
  void* take(std::size_t bytes);

  template <class T>
  T* take_array(std::size_t count) {
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);
    // Lists of pointers are taken too, and mean the pointers' size. NOLINTNEXTLINE(bugprone-sizeof-expression)
    return static_cast<T*>(take(count * sizeof(T)));
  }

  /// Forgets everything that was taken and keeps one chunk for what comes next.
  void clear();

  /// A copy of the text that lives as long as the arena.
  std::string_view keep(std::string_view text);

 private:
  struct Chunk {
    Chunk* previous;
  };
  void grow(std::size_t bytes);

  Chunk* chunk_ = nullptr;
  char* next_ = nullptr;
  char* end_ = nullptr;
  std::size_t chunk_bytes_ = 0;
};

/// A list that grows inside an arena.
template <class T>
class Pile {
 public:
  explicit Pile(Arena& arena) : arena_(&arena) {}

  T& push(const T& item) {
    if (size_ == capacity_) grow();
    items_[size_] = item;
    return items_[size_++];
  }
  void cut(std::size_t size) { size_ = size; }

  [[nodiscard]] T* data() const { return items_; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool empty() const { return size_ == 0; }
  T& operator[](std::size_t i) const { return items_[i]; }
  T* begin() const { return items_; }
  T* end() const { return items_ + size_; }
  [[nodiscard]] Arena& arena() const { return *arena_; }

 private:
  void grow() {
    const std::size_t capacity = capacity_ == 0 ? 8 : capacity_ * 2;
    T* items = arena_->take_array<T>(capacity);
    if (size_ > 0) std::memcpy(static_cast<void*>(items), items_, size_ * sizeof(T));
    items_ = items;
    capacity_ = capacity;
  }

  Arena* arena_;
  T* items_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

}  // namespace hezuo
