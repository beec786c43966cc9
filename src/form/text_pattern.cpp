// SPDX-License-Identifier: MIT
// Character classes come from the same functions that judge texts, so the two cannot drift apart.
#include "form/text_pattern.h"

#include <cstdint>

#include "core/text.h"

namespace hezuo {

namespace {

/// Neither a white space nor a forbidden character lies above; only surrogates do.
constexpr std::uint32_t kLastListed = 0x3000;
constexpr std::string_view kSurrogates = "\\ud800-\\udfff";

void append_escape(std::uint32_t code_point, std::string& out) {
  constexpr std::string_view digits = "0123456789abcdef";
  out += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out += digits[code_point >> static_cast<unsigned>(shift) & 15U];
}

/// The members of a character class: `\u0000-\u001f\u007f`.
template <class Holds>
std::string members_of(const Holds& holds) {
  std::string members;
  for (std::uint32_t first = 0; first <= kLastListed; ++first) {
    if (!holds(first)) continue;
    std::uint32_t last = first;
    while (last < kLastListed && holds(last + 1)) ++last;
    append_escape(first, members);
    if (last > first) members += '-';
    if (last > first) append_escape(last, members);
    first = last;
  }
  return members;
}

/// White space that is allowed, then one character that is neither, then any that is not forbidden.
std::string free_text(bool multiline) {
  const auto forbidden = [multiline](std::uint32_t c) { return is_forbidden(c, multiline); };
  const auto allowed_space = [&](std::uint32_t c) { return is_white_space(c) && !forbidden(c); };
  const auto either = [&](std::uint32_t c) { return is_white_space(c) || forbidden(c); };
  const std::string surrogates(kSurrogates);
  return "^[" + members_of(allowed_space) + "]*[^" + members_of(either) + surrogates + "][^" + members_of(forbidden) +
         surrogates + "]*$";
}

std::string link() {
  const auto either = [](std::uint32_t c) { return is_white_space(c) || is_forbidden(c, false); };
  const std::string barred = members_of(either) + std::string(kSurrogates);
  return "^https?://[^" + barred + "/?#][^" + barred + "]*$";
}

}  // namespace

std::string text_pattern(Kind kind, bool multiline) {
  switch (kind) {
    case Kind::phone:
      return "^1[3-9][0-9]{9}$";
    case Kind::wechat:
      return "^[A-Za-z][A-Za-z0-9_-]{5,19}$";
    case Kind::plain_id:
      return "^[A-Za-z0-9_-]{1,64}$";
    case Kind::link:
      return link();
    case Kind::enumeration:
      return "";
    default:
      return free_text(multiline);
  }
}

}  // namespace hezuo
