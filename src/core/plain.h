// SPDX-License-Identifier: MIT
// Several bytes of a text at once: most are such that JSON writes them as they are.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace hezuo {

/// How many bytes are looked at together.
inline constexpr std::ptrdiff_t kWord = 8;
inline constexpr std::ptrdiff_t kHalfWord = 4;

/// The highest bit of each byte that is not ASCII, or a control, or `"` or `\`. The first such byte is surely marked,
/// and none before it; those after it mean nothing, since what is borrowed for it comes from them.
constexpr std::uint64_t marks_of(std::uint64_t bytes) {
  constexpr std::uint64_t each = 0x0101010101010101;
  const std::uint64_t quote = bytes ^ (each * '"');
  const std::uint64_t backslash = bytes ^ (each * '\\');
  return (bytes | (bytes - each * 0x20) | (quote - each) | (backslash - each)) & (each * 0x80);
}

constexpr bool is_plain_word(std::uint64_t bytes) { return marks_of(bytes) == 0; }

/// How many of the first bytes are plain; where the first stands highest, all or none.
constexpr std::ptrdiff_t plain_bytes(std::uint64_t bytes) {
  const std::uint64_t marks = marks_of(bytes);
  if constexpr (std::endian::native != std::endian::little) return marks == 0 ? kWord : 0;
  return std::countr_zero(marks) / 8;
}

inline std::uint64_t word_at(const char* p) {
  std::uint64_t word = 0;
  std::memcpy(&word, p, sizeof(word));
  return word;
}

/// Four bytes beside four plain ones.
inline std::uint64_t half_word_at(const char* p) {
  std::uint32_t half = 0;
  std::memcpy(&half, p, sizeof(half));
  return std::uint64_t{0x6161616100000000} | half;
}

constexpr bool is_plain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
}

}  // namespace hezuo
