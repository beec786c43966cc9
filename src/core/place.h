// SPDX-License-Identifier: MIT
// Where a violation is reported: a JSON Pointer that is put together only where somebody reads it as text.
#pragma once

#include <string>
#include <string_view>

#include "core/arena.h"

namespace hezuo {

class Place {
 public:
  Place() = default;
  /// A pointer as it stands. NOLINTNEXTLINE(google-explicit-constructor): most places are texts
  Place(std::string_view pointer) : pointer_(pointer) {}
  Place(const char* pointer) : pointer_(pointer) {}  // NOLINT(google-explicit-constructor)

  /// A field's own pointer, which lives as long as the rulebook.
  static Place of_field(std::string_view pointer) {
    Place place(pointer);
    place.stays_ = true;
    return place;
  }
  /// The same, of a field in an entry of a list, or of the entry itself: the list's own pointer is the beginning.
  static Place in_list(std::string_view pointer, std::size_t list_bytes, std::int64_t entry) {
    Place place = of_field(pointer);
    place.list_bytes_ = static_cast<std::int32_t>(list_bytes);
    place.entry_ = entry;
    return place;
  }

  /// Whether it lives as long as the rulebook, but for the number of the entry.
  [[nodiscard]] bool stays() const { return stays_; }
  [[nodiscard]] bool has_entry() const { return list_bytes_ >= 0; }
  [[nodiscard]] std::int64_t entry() const { return entry_; }
  /// Where in the pointer the entry is put in; −1 without one.
  [[nodiscard]] std::int32_t list_bytes() const { return list_bytes_; }
  /// The pointer, without the entry.
  [[nodiscard]] std::string_view pointer() const { return pointer_; }
  /// What comes after the entry.
  [[nodiscard]] std::string_view in_entry() const { return pointer_.substr(static_cast<std::size_t>(list_bytes_)); }
  /// `/products/0/productId`.
  [[nodiscard]] std::string_view text(Arena& arena) const {
    if (!has_entry()) return pointer_;
    const auto bytes = static_cast<std::size_t>(list_bytes_);
    return arena.join({pointer_.substr(0, bytes), "/", std::to_string(entry_), pointer_.substr(bytes)});
  }

 private:
  std::string_view pointer_;
  std::int32_t list_bytes_ = -1;
  bool stays_ = false;
  std::int64_t entry_ = 0;
};

}  // namespace hezuo
