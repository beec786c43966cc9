// SPDX-License-Identifier: MIT
// Rows of words by key, as texts without pointers, made by the compiler: that is half the size once compressed. English
// stands apart, in a part of the data that a WebAssembly page may load when it is asked for.
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

template <std::size_t rows, std::size_t bytes>
struct EnglishWords {
  std::array<std::uint16_t, rows + 1> starts;  // of each row in `text`, and the end of the last
  std::array<char, bytes> text;
};

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

  static constexpr std::size_t bytes(std::string_view Words::*column) {
    std::size_t sum = 0;
    for (const Words& row : kRows) sum += (row.*column).size();
    return sum;
  }

  static constexpr auto join_chinese() {
    const std::array<Words, kCount> rows = sort_rows();
    std::array<char, bytes(&Words::key) + bytes(&Words::zh_cn) + 2 * kCount> text{};
    char* next = text.data();
    for (const std::string_view Words::*column : {&Words::key, &Words::zh_cn}) {
      for (const Words& row : rows) next = std::copy((row.*column).begin(), (row.*column).end(), next) + 1;
    }
    return text;
  }

  static constexpr auto join_english() {
    const std::array<Words, kCount> rows = sort_rows();
    EnglishWords<kCount, bytes(&Words::en)> words{};
    char* next = words.text.data();
    for (std::size_t i = 0; i < kCount; ++i) {
      next = std::copy(rows[i].en.begin(), rows[i].en.end(), next);
      words.starts[i + 1] = static_cast<std::uint16_t>(next - words.text.data());
    }
    return words;
  }

  static_assert(bytes(&Words::en) <= UINT16_MAX);
  static constexpr auto kChinese = join_chinese();
  HEZUO_PART("hezuo_english") static constexpr auto kEnglish = join_english();

 public:
  static constexpr PackedWords kWords = {kChinese.data(), kEnglish.text.data(), kEnglish.starts.data(), kCount};
};

}  // namespace hezuo
