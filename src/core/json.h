// SPDX-License-Identifier: MIT
// JSON as the rules see it: numbers are integers or say why they are none, members are sorted by key.
//
// A document keeps what the rulebook tells apart and a general library does not: text with a lone surrogate or
// broken UTF-8 (an answer, `ill_formed`, not a parse error), integers against fractions without floating point.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/arena.h"

namespace hezuo {

enum class Type : std::uint8_t {
  absent,
  null,
  boolean,
  integer,   // within ±(2^53−1)
  beyond,    // without a fraction, outside ±(2^53−1)
  fraction,  // the nearest double has a fraction
  infinite,  // the nearest double is not finite
  text,
  list,
  object,
};

inline constexpr std::int64_t kMaxInteger = 9007199254740991;

struct Member;

struct Value {
  Type type = Type::absent;
  bool flag =
      false;  // a boolean's value; a number's sign (true = negative); an object that is a record; a measured text
  std::uint32_t size = 0;
  union {
    std::int64_t number = 0;
    const char* bytes;  // of a text, or the spelling of a number that is no integer
    const Value* entries;
    const Member* members;
  };

  [[nodiscard]] bool is(Type t) const { return type == t; }
  /// An object laid out by a form's table: exactly its fields, sorted by name, absent ones too.
  [[nodiscard]] bool is_record() const { return type == Type::object && flag; }
  /// A text of which only the measure was handed over: see form/screen.h.
  [[nodiscard]] bool is_measured() const { return type == Type::text && flag; }
  /// Absent and null are the same to every rule.
  [[nodiscard]] bool missing() const { return type == Type::absent || type == Type::null; }
  [[nodiscard]] bool is_number() const { return type >= Type::integer && type <= Type::infinite; }
  [[nodiscard]] std::string_view text() const {
    return type == Type::text ? std::string_view{bytes, size} : std::string_view{};
  }
  /// The member of that name, or an absent value. Binary search: members are sorted.
  [[nodiscard]] HEZUO_CALLED const Value& operator[](std::string_view key) const;
  /// The entry of a list, or an absent value.
  [[nodiscard]] const Value& at(std::size_t index) const;
};

struct Member {
  std::string_view key;
  Value value;
};

inline constexpr Value kAbsent{};

inline const Value& Value::at(std::size_t index) const {
  return type == Type::list && index < size ? entries[index] : kAbsent;
}

HEZUO_CALLED Value make_null();
HEZUO_CALLED Value make_boolean(bool flag);
HEZUO_CALLED Value make_integer(std::int64_t number);
/// The text is not copied.
HEZUO_CALLED Value make_text(std::string_view text);

HEZUO_CALLED bool same(const Value& a, const Value& b);

/// Collects members; `done` sorts them by key (the last of equal keys counts).
class ObjectBuilder {
 public:
  explicit ObjectBuilder(Arena& arena) : members_(arena) {}
  HEZUO_CALLED ObjectBuilder& add(std::string_view key, const Value& value);
  ObjectBuilder& add(std::string_view key, std::string_view text) { return add(key, make_text(text)); }
  ObjectBuilder& add(std::string_view key, const char* text) { return add(key, make_text(text)); }
  // For keys as they stand in the code, hundreds of them: a bare pointer makes each call a third smaller.
  HEZUO_CALLED ObjectBuilder& add(const char* key, const Value& value);
  HEZUO_CALLED ObjectBuilder& add(const char* key, std::string_view text);
  HEZUO_CALLED ObjectBuilder& add(const char* key, const char* text);
  HEZUO_CALLED ObjectBuilder& add_integer(const char* key, std::int64_t number);
  HEZUO_CALLED ObjectBuilder& add_boolean(const char* key, bool flag);
  HEZUO_CALLED Value done();

 private:
  Pile<Member> members_;
};

class ListBuilder {
 public:
  explicit ListBuilder(Arena& arena) : entries_(arena) {}
  HEZUO_CALLED ListBuilder& add(const Value& value);
  HEZUO_CALLED Value done();

 private:
  Pile<Value> entries_;
};

/// An object laid out by a form's table.
Value make_record(const Member* members, std::size_t count);

/// The object of these members, sorted; used by the reader and the builder.
HEZUO_CALLED Value make_object(Member* members, std::size_t count);

/// Appends the value as JSON: no spaces, integers without fraction or exponent, lone surrogates as escapes,
/// broken bytes as U+FFFD.
void write(const Value& value, std::string& out);
void write_text(std::string_view text, std::string& out);

}  // namespace hezuo
