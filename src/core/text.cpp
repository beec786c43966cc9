// SPDX-License-Identifier: MIT
// Unicode without tables: the sets the rulebook names are small enough to spell out.
#include "core/text.h"

#include <algorithm>

#include "core/plain.h"

namespace hezuo {

namespace {

unsigned char byte_at(const char* p) { return static_cast<unsigned char>(*p); }

bool is_continuation(const char* p, const char* end) { return p < end && (byte_at(p) & 0xC0U) == 0x80U; }

CodePoint ill_formed() { return {0xFFFD, false}; }

CodePoint three_bytes(const char*& p, const char* end, unsigned lead) {
  if (!is_continuation(p, end) || !is_continuation(p + 1, end)) return ill_formed();
  const std::uint32_t value = ((lead & 15U) << 12U) | ((byte_at(p) & 63U) << 6U) | (byte_at(p + 1) & 63U);
  if (value < 0x800) return ill_formed();
  p += 2;
  // A surrogate in three bytes is how the reader keeps a lone \uD800 escape: one code point, ill-formed.
  return {value, value < 0xD800 || value > 0xDFFF};
}

CodePoint four_bytes(const char*& p, const char* end, unsigned lead) {
  if (!is_continuation(p, end) || !is_continuation(p + 1, end) || !is_continuation(p + 2, end)) return ill_formed();
  const std::uint32_t value =
      ((lead & 7U) << 18U) | ((byte_at(p) & 63U) << 12U) | ((byte_at(p + 1) & 63U) << 6U) | (byte_at(p + 2) & 63U);
  if (value < 0x10000 || value > 0x10FFFF) return ill_formed();
  p += 3;
  return {value, true};
}

/// The commonest bytes: neither white space nor control characters nor the start of longer ones.
bool is_graph(char c) { return c > 0x20 && c < 0x7F; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

}  // namespace

CodePoint next_code_point(const char*& p, const char* end) {
  const unsigned lead = byte_at(p++);
  if (lead < 0x80) return {lead, true};
  if (lead < 0xC2) return ill_formed();
  if (lead < 0xE0) {
    if (!is_continuation(p, end)) return ill_formed();
    return {((lead & 31U) << 6U) | (byte_at(p++) & 63U), true};
  }
  if (lead < 0xF0) return three_bytes(p, end, lead);
  if (lead < 0xF5) return four_bytes(p, end, lead);
  return ill_formed();
}

bool is_white_space(std::uint32_t c) {
  if (c < 0x80) return (c >= 0x09 && c <= 0x0D) || c == 0x20;
  if (c >= 0x2000 && c <= 0x200A) return true;
  switch (c) {
    case 0x0085:
    case 0x00A0:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202F:
    case 0x205F:
    case 0x3000:
      return true;
    default:
      return false;
  }
}

bool is_forbidden(std::uint32_t c, bool multiline) {
  if (c < 0x20) return !(multiline && (c == 0x09 || c == 0x0A || c == 0x0D));
  if (c >= 0x7F && c <= 0x9F) return true;
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

TextTraits examine(std::string_view text, bool multiline) {
  TextTraits traits;
  const char* p = text.data();
  const char* end = p + text.size();
  while (p < end) {
    const char* run = p;
    while (p < end && is_graph(*p)) ++p;
    if (p > run) {
      traits.code_points += p - run;
      traits.ascii += p - run;
      traits.blank = false;
      continue;
    }
    ++traits.code_points;
    if (is_common_han(p, end)) {
      p += 3;
      traits.blank = false;
      continue;
    }
    const CodePoint point = next_code_point(p, end);
    if (!point.well_formed) {
      traits.well_formed = false;
      traits.blank = false;
      continue;
    }
    if (point.value < 0x80) ++traits.ascii;
    if (is_forbidden(point.value, multiline)) traits.forbidden = true;
    if (traits.blank && !is_white_space(point.value)) traits.blank = false;
  }
  return traits;
}

std::int64_t count(std::string_view text, Counting counting) { return examine(text, true).length(counting); }

std::int64_t fitting_code_points(std::string_view text, std::int64_t max, Counting counting) {
  const char* p = text.data();
  const char* end = p + text.size();
  TextTraits traits;
  while (p < end) {
    const CodePoint point = next_code_point(p, end);
    ++traits.code_points;
    if (point.well_formed && point.value < 0x80) ++traits.ascii;
    if (traits.length(counting) > max) return traits.code_points - 1;
  }
  return traits.code_points;
}

bool is_graphic(std::string_view text) {
  const char* p = text.data();
  const char* const end = p + text.size();
  if (text.size() < kWord) return std::all_of(p, end, is_graph);
  // A top bit for each byte below `!`, for each above `~`, and for each that has one itself.
  const auto graphic = [](const char* at) {
    const std::uint64_t bytes = word_at(at);
    return (((bytes - kEachByte * 0x21) | (bytes + kEachByte) | bytes) & (kEachByte << 7U)) == 0;
  };
  for (; end - p > kWord; p += kWord) {
    if (!graphic(p)) return false;
  }
  return graphic(end - kWord);
}

bool is_mobile(std::string_view text) {
  return text.size() == 11 && text[0] == '1' && text[1] >= '3' && std::all_of(text.begin(), text.end(), is_digit);
}

bool is_wechat_id(std::string_view text) {
  const auto allowed = [](char c) { return is_letter(c) || is_digit(c) || c == '_' || c == '-'; };
  return text.size() >= 6 && text.size() <= 20 && is_letter(text[0]) && std::all_of(text.begin(), text.end(), allowed);
}

bool is_plain_id(std::string_view text) {
  constexpr std::size_t kMost = 64;
  const auto allowed = [](char c) { return is_letter(c) || is_digit(c) || c == '_' || c == '-'; };
  return !text.empty() && text.size() <= kMost && std::all_of(text.begin(), text.end(), allowed);
}

bool is_link(std::string_view text) {
  constexpr std::string_view plain = "http://";
  constexpr std::string_view secure = "https://";
  std::size_t skip = 0;
  if (text.substr(0, plain.size()) == plain) {
    skip = plain.size();
  } else if (text.substr(0, secure.size()) == secure) {
    skip = secure.size();
  } else {
    return false;
  }
  const char* p = text.data() + skip;
  const char* end = text.data() + text.size();
  if (p == end || *p == '/' || *p == '?' || *p == '#') return false;
  while (p < end) {
    if (is_graph(*p)) {
      ++p;
    } else if (is_white_space(next_code_point(p, end).value)) {
      return false;
    }
  }
  return true;
}

}  // namespace hezuo
