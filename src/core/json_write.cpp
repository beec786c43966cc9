// SPDX-License-Identifier: MIT
// JSON values as text: one spelling for one value, so that answers can be compared byte for byte.
#include <algorithm>
#include <array>

#include "core/json.h"
#include "core/plain.h"
#include "core/text.h"

namespace hezuo {

namespace {

constexpr char kHex[] = "0123456789abcdef";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// The letter of a short escape, or 0.
char escape_letter(char c) {
  constexpr std::string_view stands_for = "\"\\\n\r\t\b\f";
  const std::size_t at = stands_for.find(c);
  return at == std::string_view::npos ? '\0' : "\"\\nrtbf"[at];
}

/// Collects in a buffer of its own what the text then takes in few steps.
class Writer {
 public:
  explicit Writer(std::string& out) : out_(out) {}
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  Writer(Writer&&) = delete;
  Writer& operator=(Writer&&) = delete;
  ~Writer() { flush(); }

  void value(const Value& value) {
    switch (value.type) {
      case Type::boolean:
        return plain(value.flag ? "true" : "false");
      case Type::integer:
        return number(value.number);
      case Type::text:
        return text(value.text());
      case Type::list:
        return list(value);
      case Type::object:
        return object(value);
      case Type::beyond:
      case Type::fraction:
      case Type::infinite:
        return spelling({value.bytes, value.size});
      case Type::absent:
      case Type::null:
        return plain("null");
    }
  }

  void text(std::string_view text) {
    const char* p = text.data();
    const char* const end = p + text.size();
    room(kMostBytesAtOnce);
    put('"');
    while (p < end) {
      room(kMostBytesAtOnce);
      if (end - p >= kWord && is_plain_word(word_at(p))) {
        p = copy(p, kWord);
      } else if (end - p >= kHalfWord && is_plain_word(half_word_at(p))) {
        p = copy(p, kHalfWord);
      } else {
        for (const char* stop = p + std::min(kWord, end - p); p < stop;) p = character(p, end);
      }
    }
    put('"');
  }

 private:
  /// Of what one step writes: eight escapes of six bytes and a quotation mark, or the longest number.
  static constexpr std::ptrdiff_t kMostBytesAtOnce = 64;

  void room(std::ptrdiff_t bytes) {
    if (end() - next_ < bytes) flush();
  }
  void flush() {
    out_.append(buffer_.data(), static_cast<std::size_t>(next_ - buffer_.data()));
    next_ = buffer_.data();
  }
  [[nodiscard]] const char* end() const { return buffer_.data() + buffer_.size(); }

  void put(char c) { *next_++ = c; }
  const char* copy(const char* from, std::ptrdiff_t bytes) {
    std::memcpy(next_, from, static_cast<std::size_t>(bytes));
    next_ += bytes;
    return from + bytes;
  }
  void plain(std::string_view few) {
    room(kMostBytesAtOnce);
    copy(few.data(), static_cast<std::ptrdiff_t>(few.size()));
  }
  void mark(char c) {
    room(1);
    put(c);
  }
  /// Of any length, as it is.
  void spelling(std::string_view bytes) {
    flush();
    out_ += bytes;
  }

  /// One character; answers where the next begins.
  const char* character(const char* p, const char* end) {
    if (hezuo::is_plain(*p)) return copy(p, 1);
    if (is_common_han(p, end)) return copy(p, 3);
    const char* before = p;
    const CodePoint point = next_code_point(p, end);
    if (!point.well_formed) {
      ill_formed(before, p);
    } else if (static_cast<unsigned char>(*before) >= 0x80) {
      copy(before, p - before);
    } else {
      escape(*before);
    }
    return p;
  }

  void escape(char c) {
    put('\\');
    if (const char letter = escape_letter(c); letter != '\0') return put(letter);
    copy("u00", 3);
    put(kHex[static_cast<unsigned char>(c) >> 4U]);
    put(kHex[static_cast<unsigned char>(c) & 15U]);
  }

  /// Ill-formed text: a lone surrogate (three bytes) goes out as the escape it came in as, so that a path still names
  /// its field; a broken byte has no spelling in JSON.
  void ill_formed(const char* from, const char* to) {
    if (to - from != 3) {
      copy(kReplacement.data(), static_cast<std::ptrdiff_t>(kReplacement.size()));
      return;
    }
    const auto byte = [from](int i) { return static_cast<unsigned>(static_cast<unsigned char>(from[i])); };
    const unsigned unit = ((byte(0) & 15U) << 12U) | ((byte(1) & 63U) << 6U) | (byte(2) & 63U);
    copy("\\u", 2);
    for (const unsigned shift : {12U, 8U, 4U, 0U}) put(kHex[unit >> shift & 15U]);
  }

  void number(std::int64_t number) {
    room(kMostBytesAtOnce);
    std::array<char, 24> digits;  // NOLINT(cppcoreguidelines-pro-type-member-init): written from its end
    char* first = digits.data() + digits.size();
    std::uint64_t rest = static_cast<std::uint64_t>(number);
    if (number < 0) {
      put('-');
      rest = 0 - rest;
    }
    do {
      *--first = static_cast<char>('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
    copy(first, digits.data() + digits.size() - first);
  }

  void list(const Value& value) {
    mark('[');
    for (std::size_t i = 0; i < value.size; ++i) {
      if (i > 0) mark(',');
      this->value(value.entries[i]);
    }
    mark(']');
  }

  void object(const Value& value) {
    mark('{');
    for (std::size_t i = 0; i < value.size; ++i) {
      if (i > 0) mark(',');
      text(value.members[i].key);
      mark(':');
      this->value(value.members[i].value);
    }
    mark('}');
  }

  std::string& out_;
  std::array<char, 1024> buffer_;  // NOLINT(cppcoreguidelines-pro-type-member-init): written before it is read
  char* next_ = buffer_.data();
};

}  // namespace

void write_text(std::string_view text, std::string& out) { Writer(out).text(text); }

void write(const Value& value, std::string& out) { Writer(out).value(value); }

}  // namespace hezuo
