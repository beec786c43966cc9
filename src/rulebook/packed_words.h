// SPDX-License-Identifier: MIT
// Rows of words by key, as texts without pointers, made by the compiler: that is half the size once compressed. Keys
// and English stand apart: like beside like compresses better, and a WebAssembly page may load English when it is
// asked for.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "rulebook/words.h"

// Linkers put everything of one section side by side. Elsewhere than in WebAssembly there is no use for that.
#ifdef __wasm__
#define HEZUO_PART(name) [[gnu::section(name)]]
#else
#define HEZUO_PART(name)
#endif

namespace hezuo {

/// The words of `kRows`, a `constexpr` array.
template <const auto& kRows>
class Packed {
  static constexpr std::size_t kCount = std::size(kRows);

  static constexpr auto sort_rows() {
    std::array<Words, kCount> rows{};
    std::copy(std::begin(kRows), std::end(kRows), rows.begin());
    std::sort(rows.begin(), rows.end(), [](const Words& a, const Words& b) { return a.key < b.key; });
    return rows;
  }
  static constexpr std::array<Words, kCount> kSorted = sort_rows();

  /// How many bytes the row's key shares with the one before.
  static constexpr std::size_t shared(std::size_t row) {
    if (row == 0) return 0;
    const std::string_view key = kSorted[row].key;
    const std::string_view before = kSorted[row - 1].key;
    const std::size_t most = std::min({key.size(), before.size(), std::size_t{UINT8_MAX}});
    std::size_t length = 0;
    while (length < most && key[length] == before[length]) ++length;
    return length;
  }

  static constexpr std::size_t key_bytes() {
    std::size_t sum = 2 * kCount;
    for (std::size_t i = 0; i < kCount; ++i) sum += kSorted[i].key.size() - shared(i);
    return sum;
  }

  static constexpr auto join_keys() {
    std::array<char, key_bytes()> keys{};
    char* next = keys.data();
    for (std::size_t i = 0; i < kCount; ++i) {
      *next++ = static_cast<char>(shared(i));
      const std::string_view rest = kSorted[i].key.substr(shared(i));
      next = std::copy(rest.begin(), rest.end(), next) + 1;
    }
    return keys;
  }

  static constexpr std::size_t bytes(std::string_view Words::*column) {
    std::size_t sum = kCount;
    for (const Words& row : kRows) sum += (row.*column).size();
    return sum;
  }

  template <std::string_view Words::*column>
  static constexpr auto join() {
    std::array<char, bytes(column)> text{};
    char* next = text.data();
    for (const Words& row : kSorted) next = std::copy((row.*column).begin(), (row.*column).end(), next) + 1;
    return text;
  }

  HEZUO_PART("hezuo_keys") static constexpr auto kKeys = join_keys();
  HEZUO_PART("hezuo_chinese") static constexpr auto kChinese = join<&Words::zh_cn>();
  HEZUO_PART("hezuo_english") static constexpr auto kEnglish = join<&Words::en>();

 public:
  static constexpr PackedWords kWords = {kKeys.data(), kChinese.data(), kEnglish.data(), kCount};
};

}  // namespace hezuo
