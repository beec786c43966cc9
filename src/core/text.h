// SPDX-License-Identifier: MIT
// Text as the rules count and judge it: code points, white space, forbidden characters, formats.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace hezuo {

struct CodePoint {
  std::uint32_t value = 0;
  bool well_formed = true;
};

/// Reads one code point and moves `p` past it. A lone surrogate (three bytes) or a broken byte is ill-formed.
CodePoint next_code_point(const char*& p, const char* end);

/// Whether a well-formed character of U+4000…U+9FFF begins here (three bytes): what most Chinese text is made of,
/// neither white space nor forbidden nor to be escaped.
inline bool is_common_han(const char* p, const char* end) {
  const auto byte = [p](int i) { return static_cast<unsigned char>(p[i]); };
  return end - p >= 3 && byte(0) >= 0xE4 && byte(0) <= 0xE9 && (byte(1) & 0xC0U) == 0x80U && (byte(2) & 0xC0U) == 0x80U;
}

/// How free text is counted (parameter `text.counting`).
enum class Counting : std::uint8_t { each_1, half_ascii };

/// Length of the text in code points; with `half_ascii` two ASCII characters count as one, rounded up.
std::int64_t count(std::string_view text, Counting counting);

/// How many code points, from the start, count at most `max`.
std::int64_t fitting_code_points(std::string_view text, std::int64_t max, Counting counting);

bool is_white_space(std::uint32_t code_point);

/// Control characters and bidirectional overrides. `multiline`: tab, line feed and carriage return are allowed.
bool is_forbidden(std::uint32_t code_point, bool multiline);

/// Whether two names are the same: most that are stand at one place.
inline bool same_name(std::string_view a, std::string_view b) {
  return a.size() == b.size() && (a.data() == b.data() || a == b);
}

/// What a rule needs to know of a text, found in one pass.
struct TextTraits {
  bool well_formed = true;
  bool blank = true;
  bool forbidden = false;  // control characters or bidirectional overrides
  std::int64_t code_points = 0;
  std::int64_t ascii = 0;

  [[nodiscard]] std::int64_t length(Counting counting) const {
    return counting == Counting::each_1 ? code_points : code_points - ascii + (ascii + 1) / 2;
  }
};

/// `multiline`: tab, line feed and carriage return are allowed.
TextTraits examine(std::string_view text, bool multiline);

/// Whether all bytes are `!` to `~`: well-formed, not blank, nothing forbidden, and as long as it has bytes.
bool is_graphic(std::string_view text);

/// Mainland mobile: `^1[3-9][0-9]{9}$`.
bool is_mobile(std::string_view text);
/// WeChat ID: `^[A-Za-z][A-Za-z0-9_-]{5,19}$`.
bool is_wechat_id(std::string_view text);
/// Plain id: `^[A-Za-z0-9_-]{1,64}$`.
bool is_plain_id(std::string_view text);
/// Link: `^https?://[^\s/?#]\S*$`.
bool is_link(std::string_view text);

}  // namespace hezuo
