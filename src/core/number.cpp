// SPDX-License-Identifier: MIT
// A JSON number is its nearest double; whether that double is an integer is found by comparing decimal digits
// with the half unit in the last place, so no floating point is needed and every host agrees.
#include "core/number.h"

#include <algorithm>
#include <string>

namespace hezuo {

namespace {

constexpr std::int64_t kExponentCap = 100000;
constexpr int kIntegerDigits = 16;  // 2^53 has 16
// DBL_MAX plus half its last unit, 17976931348623158079…e292: from here on the nearest double is infinite.
constexpr std::string_view kInfinityDigits =
    "1797693134862315807937289714053034150799341327100378269361737789804449682927647509466490179775872070963302"
    "8642661247";
constexpr std::int64_t kInfinityMagnitude = 309;
// Below half of the least subnormal, 2.47e-324, the nearest double is zero.
constexpr std::string_view kZeroDigits =
    "2470328229206232720882843964341106861825299013071623822127928412503377536351043759326499181808179961898982"
    "8234772285";
constexpr std::int64_t kZeroMagnitude = -323;

/// 0.d1d2d3… × 10^magnitude, without leading or trailing zeros.
struct Decimal {
  bool negative = false;
  std::string digits;
  std::int64_t magnitude = 0;
};

std::int64_t read_exponent(std::string_view text) {
  bool negative = false;
  std::int64_t exponent = 0;
  for (const char c : text) {
    if (c == '-') negative = true;
    if (c < '0' || c > '9') continue;
    exponent = std::min(exponent * 10 + (c - '0'), kExponentCap);
  }
  return negative ? -exponent : exponent;
}

Decimal read_decimal(std::string_view text) {
  Decimal decimal;
  const std::size_t mark = std::min(text.find_first_of("eE"), text.size());
  const std::int64_t exponent = mark < text.size() ? read_exponent(text.substr(mark + 1)) : 0;
  bool after_point = false;
  for (const char c : text.substr(0, mark)) {
    if (c == '-') {
      decimal.negative = true;
    } else if (c == '.') {
      after_point = true;
    } else {
      if (!decimal.digits.empty() || c != '0') {
        decimal.digits += c;
        if (!after_point) ++decimal.magnitude;
      } else if (after_point) {
        --decimal.magnitude;
      }
    }
  }
  while (!decimal.digits.empty() && decimal.digits.back() == '0') decimal.digits.pop_back();
  decimal.magnitude += exponent;
  return decimal;
}

bool at_least(const Decimal& decimal, std::string_view digits, std::int64_t magnitude) {
  if (decimal.magnitude != magnitude) return decimal.magnitude > magnitude;
  return decimal.digits >= digits;
}

/// 2^-power (power ≥ 1) as the decimal digits after the point.
std::string half_unit(int power) {
  std::string digits = "5";
  for (int i = 1; i < power; ++i) {
    int rest = 0;
    for (char& digit : digits) {
      const int part = rest * 10 + (digit - '0');
      digit = static_cast<char>('0' + part / 2);
      rest = part % 2;
    }
    if (rest != 0) digits += '5';
  }
  return digits;
}

/// 10^places − fraction, digit by digit: the distance to the next integer.
std::string complement(std::string_view fraction) {
  std::string result(fraction.size(), '0');
  int carry = 1;
  for (std::size_t i = fraction.size(); i-- > 0;) {
    const int digit = 9 - (fraction[i] - '0') + carry;
    result[i] = static_cast<char>('0' + digit % 10);
    carry = digit / 10;
  }
  return result;
}

int top_bit(std::uint64_t n) {
  int bit = -1;
  for (; n > 0; n >>= 1U) ++bit;
  return bit;
}

/// The binary exponent of a number below 1 that is close to 1; smaller ones have no integer near.
constexpr int kJustBelowOne = -1;

/// A number that is no integer a rule could work with.
Value outside(Type type, bool negative) {
  Value value;
  value.type = type;
  value.flag = negative;
  return value;
}

Value integer(std::uint64_t magnitude, bool negative) {
  const auto number = static_cast<std::int64_t>(magnitude);
  return make_integer(negative ? -number : number);
}

/// An integer part below 2^53 and a fraction that is not zero: the nearest integer, if the nearest double is one.
Value round_fraction(std::uint64_t whole, std::string_view fraction, bool negative) {
  const bool up = fraction[0] >= '5';
  const std::string distance = up ? complement(fraction) : std::string(fraction);
  const int exponent = whole == 0 ? kJustBelowOne : top_bit(whole);
  const std::string unit = half_unit(53 - exponent);
  const bool rounds_to_zero = whole == 0 && !up;
  if (rounds_to_zero || distance > unit) return outside(Type::fraction, negative);
  std::uint64_t nearest = whole + (up ? 1 : 0);
  // Exactly between two integers (only where doubles are 1 apart): to the even one.
  if (exponent == 52 && fraction == "5") nearest = whole + (whole & 1U);
  if (nearest > static_cast<std::uint64_t>(kMaxInteger)) return outside(Type::beyond, negative);
  return integer(nearest, negative);
}

HEZUO_SELDOM Value read_general(std::string_view text) {
  const Decimal decimal = read_decimal(text);
  if (decimal.digits.empty()) return make_integer(0);
  if (at_least(decimal, kInfinityDigits, kInfinityMagnitude)) return outside(Type::infinite, decimal.negative);
  if (decimal.magnitude > kIntegerDigits) return outside(Type::beyond, decimal.negative);
  if (!at_least(decimal, kZeroDigits, kZeroMagnitude)) return make_integer(0);
  if (decimal.magnitude < 0) return outside(Type::fraction, decimal.negative);
  std::uint64_t whole = 0;
  const auto places = static_cast<std::size_t>(decimal.magnitude);
  for (std::size_t i = 0; i < places; ++i) {
    whole = whole * 10 + (i < decimal.digits.size() ? static_cast<std::uint64_t>(decimal.digits[i] - '0') : 0);
  }
  if (whole > static_cast<std::uint64_t>(kMaxInteger)) return outside(Type::beyond, decimal.negative);
  if (decimal.digits.size() > places) {
    return round_fraction(whole, std::string_view(decimal.digits).substr(places), decimal.negative);
  }
  return integer(whole, decimal.negative);
}

}  // namespace

Value read_number(std::string_view text) {
  const bool negative = text[0] == '-';
  const std::string_view digits = text.substr(negative ? 1 : 0);
  const bool plain = digits.size() < kIntegerDigits &&
                     std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!plain) {
    Value value = read_general(text);
    if (value.is(Type::integer)) return value;
    value.bytes = text.data();
    value.size = static_cast<std::uint32_t>(text.size());
    return value;
  }
  std::int64_t number = 0;
  for (const char c : digits) number = number * 10 + (c - '0');
  return make_integer(negative ? -number : number);
}

}  // namespace hezuo
