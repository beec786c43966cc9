// SPDX-License-Identifier: MIT
// JSON values as text: one spelling for one value, so that answers can be compared byte for byte.
#include <array>

#include "core/json.h"
#include "core/text.h"

namespace hezuo {

namespace {

constexpr char kHex[] = "0123456789abcdef";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// Ill-formed text: a lone surrogate (three bytes) goes out as the escape it came in as, so that a path still names
/// its field; a broken byte has no spelling in JSON.
void write_ill_formed(const char* from, const char* to, std::string& out) {
  if (to - from != 3) {
    out += kReplacement;
    return;
  }
  const auto byte = [from](int i) { return static_cast<unsigned>(static_cast<unsigned char>(from[i])); };
  const unsigned unit = ((byte(0) & 15U) << 12U) | ((byte(1) & 63U) << 6U) | (byte(2) & 63U);
  out += "\\u";
  for (const unsigned shift : {12U, 8U, 4U, 0U}) out += kHex[unit >> shift & 15U];
}

void write_escape(unsigned char c, std::string& out) {
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    case '\b':
      out += "\\b";
      return;
    case '\f':
      out += "\\f";
      return;
    default:
      out += "\\u00";
      out += kHex[c >> 4U];
      out += kHex[c & 15U];
  }
}

void write_number(std::int64_t number, std::string& out) {
  std::array<char, 24> digits{};
  std::size_t at = digits.size();
  const bool negative = number < 0;
  std::uint64_t rest = negative ? 0 - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number);
  do {
    digits[--at] = static_cast<char>('0' + rest % 10);
    rest /= 10;
  } while (rest > 0);
  if (negative) digits[--at] = '-';
  out.append(digits.data() + at, digits.size() - at);
}

void write_list(const Value& value, std::string& out) {
  out += '[';
  for (std::size_t i = 0; i < value.size; ++i) {
    if (i > 0) out += ',';
    write(value.entries[i], out);
  }
  out += ']';
}

void write_object(const Value& value, std::string& out) {
  out += '{';
  for (std::size_t i = 0; i < value.size; ++i) {
    if (i > 0) out += ',';
    write_text(value.members[i].key, out);
    out += ':';
    write(value.members[i].value, out);
  }
  out += '}';
}

}  // namespace

void write_text(std::string_view text, std::string& out) {
  out += '"';
  const char* p = text.data();
  const char* end = p + text.size();
  const char* plain = p;
  while (p < end) {
    const auto c = static_cast<unsigned char>(*p);
    if (c >= 0x20 && c < 0x7F && c != '"' && c != '\\') {
      ++p;
      continue;
    }
    if (is_common_han(p, end)) {
      p += 3;
      continue;
    }
    const char* before = p;
    const CodePoint point = next_code_point(p, end);
    if (point.well_formed && c >= 0x7F) continue;
    out.append(plain, static_cast<std::size_t>(before - plain));
    if (point.well_formed) {
      write_escape(c, out);
    } else {
      write_ill_formed(before, p, out);
    }
    plain = p;
  }
  out.append(plain, static_cast<std::size_t>(p - plain));
  out += '"';
}

void write(const Value& value, std::string& out) {
  switch (value.type) {
    case Type::boolean:
      out += value.flag ? "true" : "false";
      return;
    case Type::integer:
      write_number(value.number, out);
      return;
    case Type::text:
      write_text(value.text(), out);
      return;
    case Type::list:
      write_list(value, out);
      return;
    case Type::object:
      write_object(value, out);
      return;
    case Type::beyond:
    case Type::fraction:
    case Type::infinite:
      out.append(value.bytes, value.size);
      return;
    case Type::absent:
    case Type::null:
      out += "null";
      return;
  }
}

}  // namespace hezuo
