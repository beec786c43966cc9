// SPDX-License-Identifier: MIT
// Memory for one call: everything an answer is made of is taken here and let go at once at the end.
#pragma once

#include <cstddef>
#include <cstring>
#include <initializer_list>
#include <new>
#include <string_view>
#include <type_traits>
#include <utility>

#include "core/inlining.h"

namespace hezuo {

class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  Arena(Arena&&) = delete;
  Arena& operator=(Arena&&) = delete;
  HEZUO_CALLED ~Arena();

  /// Raw memory, aligned to 8 bytes, valid as long as the arena.
  void* take(std::size_t bytes) {
    const std::size_t rounded = (bytes + kAlignment - 1) & ~(kAlignment - 1);
    if (static_cast<std::size_t>(end_ - next_) < rounded) grow(rounded);
    char* taken = next_;
    next_ += rounded;
    return taken;
  }

  template <class T>
  T* take_array(std::size_t count) {
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);
    // Lists of pointers are taken too, and mean the pointers' size. NOLINTNEXTLINE(bugprone-sizeof-expression)
    return static_cast<T*>(take(count * sizeof(T)));
  }

  /// An object that lives as long as the arena.
  template <class T, class... Arguments>
  T* make(Arguments&&... arguments) {
    static_assert(std::is_trivially_destructible_v<T>);
    return new (take(sizeof(T))) T(std::forward<Arguments>(arguments)...);
  }

  /// Forgets everything that was taken and keeps one chunk for what comes next.
  HEZUO_CALLED void clear();

  /// A copy of the text that lives as long as the arena.
  HEZUO_CALLED std::string_view keep(std::string_view text);
  /// The texts one after the other, as one that lives as long as the arena.
  HEZUO_CALLED std::string_view join(std::initializer_list<std::string_view> texts);

 private:
  struct Chunk {
    Chunk* previous;
  };
  static constexpr std::size_t kAlignment = 8;
  HEZUO_SELDOM void grow(std::size_t bytes);

  Chunk* chunk_ = nullptr;
  char* next_ = nullptr;
  char* end_ = nullptr;
  std::size_t chunk_bytes_ = 0;
};

/// What a list does whatever its items are: one piece of code for all kinds of lists.
struct Room {
  char* items = nullptr;
  std::size_t size = 0;
  std::size_t capacity = 0;

  HEZUO_SELDOM void grow(Arena& arena, std::size_t item_bytes);
  HEZUO_SELDOM void* push(Arena& arena, const void* item, std::size_t item_bytes);
  /// The place of one more item, for whoever makes it there.
  HEZUO_SELDOM void* more(Arena& arena, std::size_t item_bytes);
};

/// A list that grows inside an arena.
template <class T>
class Pile {
 public:
  explicit Pile(Arena& arena) : arena_(&arena) {}

  T& push(const T& item) {
    // Lists of pointers mean the pointers' size. NOLINTBEGIN(bugprone-sizeof-expression)
    if constexpr (sizeof(T) > kSmall) return *static_cast<T*>(room_.push(*arena_, &item, sizeof(T)));
    if (room_.size == room_.capacity) room_.grow(*arena_, sizeof(T));
    // NOLINTEND(bugprone-sizeof-expression)
    data()[room_.size] = item;
    return data()[room_.size++];
  }
  /// An item made of its parts where it stands: large ones cost as much to copy as to make.
  template <class... Parts>
  T& make(const Parts&... parts) {
    return *new (room_.more(*arena_, sizeof(T))) T{parts...};
  }
  void cut(std::size_t size) { room_.size = size; }
  /// Room for that many items at once; of a list that has none yet.
  void reserve(std::size_t capacity) {
    room_.items = static_cast<char*>(arena_->take(capacity * sizeof(T)));
    room_.capacity = capacity;
  }
  /// More items, all as made from nothing.
  void stretch(std::size_t size) {
    while (room_.size < size) push(T{});
  }

  [[nodiscard]] T* data() const { return reinterpret_cast<T*>(room_.items); }
  [[nodiscard]] std::size_t size() const { return room_.size; }
  [[nodiscard]] bool empty() const { return room_.size == 0; }
  T& operator[](std::size_t i) const { return data()[i]; }
  T& back() const { return data()[room_.size - 1]; }
  T* begin() const { return data(); }
  T* end() const { return data() + room_.size; }
  [[nodiscard]] Arena& arena() const { return *arena_; }

 private:
  static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

  /// Up to this many bytes an item is copied where it is pushed.
  static constexpr std::size_t kSmall = 24;

  Arena* arena_;
  Room room_;
};

}  // namespace hezuo
