// SPDX-License-Identifier: MIT
// Several bytes of a text at once: most are such that JSON has them as they are.
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

/// Times a byte: that byte eight times.
inline constexpr std::uint64_t kEachByte = 0x0101010101010101;

/// Whether no byte is beyond ASCII, a control, or `"` or `\`: each such one has its highest bit, or borrows one.
constexpr bool is_plain_word(std::uint64_t bytes) {
  const std::uint64_t quote = bytes ^ (kEachByte * '"');
  const std::uint64_t backslash = bytes ^ (kEachByte * '\\');
  const std::uint64_t tops = bytes | (bytes - kEachByte * 0x20) | (quote - kEachByte) | (backslash - kEachByte);
  return (tops & (kEachByte * 0x80)) == 0;
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

/// The first byte that is `"`, `\` or a control character: where a JSON text ends, or is no longer as it stands.
inline const char* end_of_plain(const char* p, const char* end) {
  // A byte that is zero borrows, and right up to the first of them no other does.
  const auto zeros = [](std::uint64_t x) { return (x - kEachByte) & ~x; };
  while (std::endian::native == std::endian::little && end - p >= kWord) {
    const std::uint64_t bytes = word_at(p);
    const std::uint64_t controls = (bytes - kEachByte * 0x20) & ~bytes;
    const std::uint64_t found = controls | zeros(bytes ^ (kEachByte * '"')) | zeros(bytes ^ (kEachByte * '\\'));
    if ((found & (kEachByte * 0x80)) != 0) return p + std::countr_zero(found & (kEachByte * 0x80)) / 8;
    p += kWord;
  }
  while (p < end && static_cast<unsigned char>(*p) >= 0x20 && *p != '"' && *p != '\\') ++p;
  return p;
}

constexpr bool is_plain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
}

}  // namespace hezuo
