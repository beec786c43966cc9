// SPDX-License-Identifier: MIT
// Several bytes of a text at once: most are such that JSON writes them as they are.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace hezuo {

/// How many bytes are looked at together.
inline constexpr std::ptrdiff_t kWord = 8;
inline constexpr std::ptrdiff_t kHalfWord = 4;

/// Whether all eight are ASCII, and neither controls nor `"` nor `\`. Without bytes above 0x7F a subtraction reaches a
/// byte's highest bit only where that byte is too small.
constexpr bool is_plain_word(std::uint64_t bytes) {
  constexpr std::uint64_t each = 0x0101010101010101;
  const std::uint64_t quote = bytes ^ (each * '"');
  const std::uint64_t backslash = bytes ^ (each * '\\');
  return ((bytes | (bytes - each * 0x20) | (quote - each) | (backslash - each)) & (each * 0x80)) == 0;
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
