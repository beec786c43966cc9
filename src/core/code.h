// SPDX-License-Identifier: MIT
// The closed list of codes. The order is append-only; the texts are in src/rulebook/common_words.cpp.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace hezuo {

// One row a code: its name here and in every answer.
#define HEZUO_CODES(ROW) \
  ROW(required)          \
  ROW(type)              \
  ROW(ill_formed)        \
  ROW(pattern)           \
  ROW(too_long)          \
  ROW(too_few)           \
  ROW(too_many)          \
  ROW(too_small)         \
  ROW(too_big)           \
  ROW(not_integer)       \
  ROW(not_unique)        \
  ROW(not_listed)        \
  ROW(not_whole_minute)  \
  ROW(too_early)         \
  ROW(too_late)          \
  ROW(forbidden)         \
  ROW(unknown_field)     \
  ROW(not_eligible)      \
  ROW(insufficient)      \
  ROW(quota)             \
  ROW(conflict)          \
  ROW(missing_fact)      \
  ROW(locked)            \
  ROW(wrong_state)       \
  ROW(wrong_actor)       \
  ROW(unknown_event)     \
  ROW(time_backwards)    \
  ROW(version_conflict)  \
  ROW(invalid_json)      \
  ROW(too_large)

#define HEZUO_CODE_ENUMERATOR(name) name,
enum class Code : std::uint8_t { HEZUO_CODES(HEZUO_CODE_ENUMERATOR) };
#undef HEZUO_CODE_ENUMERATOR

#define HEZUO_CODE_NAME(name) #name,
inline constexpr auto kCodeNames = std::to_array<std::string_view>({HEZUO_CODES(HEZUO_CODE_NAME)});
#undef HEZUO_CODE_NAME

/// Codes in the order of the list.
class CodeSet {
 public:
  constexpr CodeSet(std::initializer_list<Code> codes) {
    for (const Code code : codes) add(code);
  }
  constexpr CodeSet& add(Code code) {
    bits_ |= 1U << static_cast<unsigned>(code);
    return *this;
  }
  constexpr CodeSet& add(const CodeSet& more) {
    bits_ |= more.bits_;
    return *this;
  }
  [[nodiscard]] constexpr bool has(Code code) const { return (bits_ >> static_cast<unsigned>(code) & 1U) != 0; }

 private:
  static_assert(kCodeNames.size() <= 32);
  std::uint32_t bits_ = 0;
};

constexpr std::string_view code_name(Code code) { return kCodeNames[static_cast<std::size_t>(code)]; }

}  // namespace hezuo
