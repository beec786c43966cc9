// SPDX-License-Identifier: MIT
// Numbers are classified as their nearest double would be; the C library's strtod is the judge.
#include <catch2/catch.hpp>
#include <cmath>
#include <cstdlib>
#include <random>
#include <string>

#include "core/number.h"

using hezuo::Type;

namespace {

struct Expected {
  Type type;
  long long number;
};

Expected by_double(const std::string& text) {
  const double value = std::strtod(text.c_str(), nullptr);
  if (std::isinf(value)) return {Type::infinite, 0};
  if (value != std::floor(value)) return {Type::fraction, 0};
  if (std::fabs(value) > static_cast<double>(hezuo::kMaxInteger)) return {Type::beyond, 0};
  return {Type::integer, static_cast<long long>(value)};
}

void agrees(const std::string& text) {
  const Expected expected = by_double(text);
  const hezuo::Value actual = hezuo::read_number(text);
  INFO(text);
  REQUIRE(actual.type == expected.type);
  if (expected.type == Type::integer) REQUIRE(actual.number == expected.number);
}

}  // namespace

TEST_CASE("numbers at the edges of a double", "[core]") {
  for (const char* text : {"0",
                           "-0",
                           "1.0",
                           "1e2",
                           "1E+2",
                           "100e-2",
                           "1.5",
                           "-1.5",
                           "0.99999999999999999",
                           "0.9999999999999999",
                           "1.00000000000000000001",
                           "9007199254740991",
                           "9007199254740992",
                           "9007199254740990.5",
                           "9007199254740991.4",
                           "9007199254740991.5",
                           "4503599627370495.5",
                           "4503599627370496.5",
                           "4503599627370497.5",
                           "4503599627370497.25",
                           "1e15",
                           "1e16",
                           "1e308",
                           "1.7976931348623157e308",
                           "1.7976931348623159e308",
                           "1e309",
                           "1e400",
                           "-1e400",
                           "1e-400",
                           "5e-324",
                           "2e-324",
                           "0.0",
                           "0e99999",
                           "1e99999999999",
                           "-1e-99999999999",
                           "123456789012345678901234567890",
                           "2251799813685248.125",
                           "2251799813685248.0625",
                           "0.5",
                           "0.49999999999999999",
                           "-0.99999999999999999999"}) {
    agrees(text);
  }
}

TEST_CASE("random numbers are what their nearest double is", "[core]") {
  std::mt19937_64 random(20261122);
  const auto digits = [&random](int most) {
    std::string text;
    const auto count = 1 + random() % static_cast<unsigned>(most);
    for (std::uint64_t i = 0; i < count; ++i) text += static_cast<char>('0' + random() % 10);
    return text;
  };
  for (int i = 0; i < 20000; ++i) {
    std::string text = random() % 2 == 0 ? "-" : "";
    text += std::to_string(random() % 10) == "0" ? "0" : std::to_string(1 + random() % 9) + digits(17);
    if (random() % 2 == 0) text += "." + digits(24);
    if (random() % 3 == 0) text += "e" + std::to_string(static_cast<int>(random() % 40) - 20);
    agrees(text);
  }
  // Just beside integers, where a double cannot tell the difference any more.
  for (int i = 0; i < 5000; ++i) {
    const std::string whole = std::to_string(random() % (1ULL << (random() % 54)));
    agrees(whole + "." + std::string(random() % 20, '0') + digits(4));
    agrees(whole + "." + std::string(random() % 20, '9') + digits(4));
  }
}
