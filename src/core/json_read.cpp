// SPDX-License-Identifier: MIT
// A recursive-descent reader whose recursion is bounded by `Bounds::levels`.
#include "core/json_read.h"

#include "core/number.h"
#include "core/plain.h"

namespace hezuo {

namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

class Reader {
 public:
  Reader(std::string_view text, Arena& arena, const Bounds& bounds)
      : arena_(arena),
        bounds_(bounds),
        p_(text.data()),
        end_(text.data() + text.size()),
        members_(arena),
        entries_(arena) {}

  ReadResult document() {
    skip_space();
    if (p_ == end_) return {ReadStatus::empty, {}};
    ReadResult result;
    if (!value(result.value, 0)) return {failure_, {}};
    skip_space();
    if (p_ != end_) return {ReadStatus::invalid_json, {}};
    return result;
  }

 private:
  bool fail(ReadStatus status) {
    failure_ = status;
    return false;
  }
  bool invalid() { return fail(ReadStatus::invalid_json); }

  void skip_space() {
    while (p_ < end_ && is_space(*p_)) ++p_;
  }

  bool value(Value& out, std::size_t level) {
    if (p_ == end_) return invalid();
    switch (*p_) {
      case '{':
        return object(out, level + 1);
      case '[':
        return list(out, level + 1);
      case '"': {
        std::string_view read;
        if (!text(read)) return false;
        out = make_text(read);
        return true;
      }
      case 't':
        out = make_boolean(true);
        return word("true");
      case 'f':
        out = make_boolean(false);
        return word("false");
      case 'n':
        out = make_null();
        return word("null");
      default:
        return number(out);
    }
  }

  bool word(std::string_view expected) {
    if (std::string_view(p_, static_cast<std::size_t>(end_ - p_)).substr(0, expected.size()) != expected)
      return invalid();
    p_ += expected.size();
    return true;
  }

  void digits() {
    while (p_ < end_ && is_digit(*p_)) ++p_;
  }

  /// What most numbers are: a few digits and nothing else.
  bool small_integer(Value& out) {
    constexpr std::ptrdiff_t kMostDigits = 15;
    const bool negative = *p_ == '-';
    const char* const first = negative ? p_ + 1 : p_;
    const char* const most = end_ - first > kMostDigits ? first + kMostDigits : end_;
    const char* p = first;
    std::int64_t sum = 0;
    while (p < most && is_digit(*p)) sum = sum * 10 + (*p++ - '0');
    if (p == first || *first == '0' || p == end_) return false;
    if (is_digit(*p) || *p == '.' || *p == 'e' || *p == 'E') return false;
    p_ = p;
    out = make_integer(negative ? -sum : sum);
    return true;
  }

  bool number(Value& out) {
    if (small_integer(out)) return true;
    const char* start = p_;
    if (*p_ == '-') ++p_;
    if (p_ == end_ || !is_digit(*p_)) return invalid();
    if (*p_ == '0') {
      ++p_;
    } else {
      digits();
    }
    if (p_ < end_ && *p_ == '.') {
      ++p_;
      if (p_ == end_ || !is_digit(*p_)) return invalid();
      digits();
    }
    if (p_ < end_ && (*p_ == 'e' || *p_ == 'E')) {
      ++p_;
      if (p_ < end_ && (*p_ == '+' || *p_ == '-')) ++p_;
      if (p_ == end_ || !is_digit(*p_)) return invalid();
      digits();
    }
    out = read_number({start, static_cast<std::size_t>(p_ - start)});
    return true;
  }

  /// Plain text points into the source; the first escape moves it to the arena.
  bool text(std::string_view& out) {
    const char* start = ++p_;
    p_ = end_of_plain(p_, end_);
    if (p_ < end_ && static_cast<unsigned char>(*p_) < 0x20) return invalid();
    if (p_ == end_) return invalid();
    if (*p_ == '"') {
      out = {start, static_cast<std::size_t>(p_++ - start)};
      return true;
    }
    return escaped_text(start, out);
  }

  bool escaped_text(const char* start, std::string_view& out) {
    // An escape is never shorter than the bytes it stands for, so the source's length is enough.
    const char* closing = p_;
    while (closing < end_ && *closing != '"') closing += *closing == '\\' ? 2 : 1;
    if (closing >= end_) return invalid();
    char* buffer = arena_.take_array<char>(static_cast<std::size_t>(closing - start) + 4);
    std::size_t size = static_cast<std::size_t>(p_ - start);
    std::memcpy(buffer, start, size);
    while (*p_ != '"') {
      if (static_cast<unsigned char>(*p_) < 0x20) return invalid();
      if (*p_ != '\\') {
        buffer[size++] = *p_++;
      } else if (!escape(buffer, size)) {
        return false;
      }
    }
    ++p_;
    out = {buffer, size};
    return true;
  }

  bool escape(char* buffer, std::size_t& size) {
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view stands_for = "\"\\/\b\f\n\r\t";
    ++p_;
    const std::size_t letter = letters.find(*p_);
    if (letter != std::string_view::npos) {
      ++p_;
      buffer[size++] = stands_for[letter];
      return true;
    }
    std::uint32_t unit = 0;
    if (*p_ != 'u' || !four_hex(unit)) return invalid();
    std::uint32_t low = 0;
    const char* after = p_;
    const bool may_pair = unit >= 0xD800 && unit < 0xDC00 && end_ - p_ >= 6 && p_[0] == '\\' && p_[1] == 'u';
    if (may_pair) {
      ++p_;
      if (!four_hex(low)) return invalid();
      if (low >= 0xDC00 && low < 0xE000) {
        unit = 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00);
      } else {
        p_ = after;
      }
    }
    encode(unit, buffer, size);
    return true;
  }

  /// Reads the four digits after the `u` that `p_` stands on.
  bool four_hex(std::uint32_t& unit) {
    ++p_;
    if (end_ - p_ < 4) return false;
    unit = 0;
    for (int i = 0; i < 4; ++i) {
      const char c = *p_++;
      unit <<= 4U;
      if (is_digit(c)) {
        unit |= static_cast<std::uint32_t>(c - '0');
      } else if (c >= 'a' && c <= 'f') {
        unit |= static_cast<std::uint32_t>(c - 'a' + 10);
      } else if (c >= 'A' && c <= 'F') {
        unit |= static_cast<std::uint32_t>(c - 'A' + 10);
      } else {
        return false;
      }
    }
    return true;
  }

  static void encode(std::uint32_t c, char* buffer, std::size_t& size) {
    const auto put = [&](std::uint32_t byte) { buffer[size++] = static_cast<char>(byte); };
    if (c < 0x80) {
      put(c);
    } else if (c < 0x800) {
      put(0xC0U | (c >> 6U));
      put(0x80U | (c & 63U));
    } else if (c < 0x10000) {
      put(0xE0U | (c >> 12U));
      put(0x80U | ((c >> 6U) & 63U));
      put(0x80U | (c & 63U));
    } else {
      put(0xF0U | (c >> 18U));
      put(0x80U | ((c >> 12U) & 63U));
      put(0x80U | ((c >> 6U) & 63U));
      put(0x80U | (c & 63U));
    }
  }

  bool list(Value& out, std::size_t level) {
    if (level > bounds_.levels) return fail(ReadStatus::too_large);
    ++p_;
    const std::size_t base = entries_.size();
    skip_space();
    if (p_ == end_) return invalid();
    bool more = *p_ != ']';
    if (!more) ++p_;
    while (more) {
      Value entry;
      skip_space();
      if (!value(entry, level)) return false;
      if (entries_.size() - base == bounds_.entries) return fail(ReadStatus::too_large);
      entries_.push(entry);
      if (!separator(']', more)) return false;
    }
    const std::size_t count = entries_.size() - base;
    auto* kept = arena_.take_array<Value>(count);
    if (count > 0) std::memcpy(static_cast<void*>(kept), &entries_[base], count * sizeof(Value));
    entries_.cut(base);
    out.type = Type::list;
    out.size = static_cast<std::uint32_t>(count);
    out.entries = kept;
    return true;
  }

  bool object(Value& out, std::size_t level) {
    if (level > bounds_.levels) return fail(ReadStatus::too_large);
    ++p_;
    const std::size_t base = members_.size();
    skip_space();
    if (p_ == end_) return invalid();
    bool more = *p_ != '}';
    if (!more) ++p_;
    while (more) {
      Member member;
      skip_space();
      if (p_ == end_ || *p_ != '"' || !text(member.key)) return invalid();
      skip_space();
      if (p_ == end_ || *p_++ != ':') return invalid();
      skip_space();
      if (!value(member.value, level)) return false;
      members_.push(member);
      if (!separator('}', more)) return false;
    }
    const std::size_t count = members_.size() - base;
    auto* kept = arena_.take_array<Member>(count);
    if (count > 0) std::memcpy(static_cast<void*>(kept), &members_[base], count * sizeof(Member));
    members_.cut(base);
    out = make_object(kept, count);
    return true;
  }

  /// After an entry: a comma (more to come) or the closing bracket.
  bool separator(char closing, bool& more) {
    skip_space();
    if (p_ == end_) return invalid();
    const char c = *p_++;
    more = c == ',';
    return more || c == closing ? true : invalid();
  }

  Arena& arena_;
  const Bounds& bounds_;
  const char* p_;
  const char* end_;
  Pile<Member> members_;
  Pile<Value> entries_;
  ReadStatus failure_ = ReadStatus::invalid_json;
};

}  // namespace

namespace {

bool fits(const Value& value, const Bounds& bounds, std::size_t level) {
  const bool list = value.is(Type::list);
  if (!list && !value.is(Type::object)) return true;
  if (level > bounds.levels || (list && value.size > bounds.entries)) return false;
  for (std::size_t i = 0; i < value.size; ++i) {
    if (!fits(list ? value.entries[i] : value.members[i].value, bounds, level + 1)) return false;
  }
  return true;
}

}  // namespace

bool is_within(const Value& value, const Bounds& bounds) {
  std::string text;
  write(value, text);
  return text.size() <= bounds.bytes && fits(value, bounds, 1);
}

ReadResult read_json(std::string_view text, Arena& arena, const Bounds& bounds) {
  if (text.size() > bounds.bytes) return {ReadStatus::too_large, {}};
  return Reader(text, arena, bounds).document();
}

}  // namespace hezuo
