// SPDX-License-Identifier: MIT
// The reader and writer of the core against an independent library, and at their bounds.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <random>
#include <string>

#include "core/json_read.h"

using hezuo::Arena;
using hezuo::Bounds;
using hezuo::read_json;
using hezuo::ReadStatus;

namespace {

constexpr Bounds kWide = {1U << 20U, 64, 100000};

std::string rewritten(const std::string& text) {
  Arena arena;
  const auto read = read_json(text, arena, kWide);
  REQUIRE(read.status == ReadStatus::ok);
  std::string out;
  hezuo::write(read.value, out);
  return out;
}

ReadStatus status_of(const std::string& text, const Bounds& bounds = kWide) {
  Arena arena;
  return read_json(text, arena, bounds).status;
}

std::string random_text(std::mt19937& random) {
  static const char* const pieces[] = {"a",  "\"", "\\",   "\n", "\t", "\x01",
                                       "中", "😀",  "\x7F", "/",  "é",  "\xE2\x80\xAE"};
  std::string text;
  for (auto n = random() % 6; n > 0; --n) text += pieces[random() % std::size(pieces)];
  return text;
}

nlohmann::json random_json(std::mt19937& random, int depth) {
  switch (random() % (depth > 0 ? 7 : 5)) {
    case 0:
      return nullptr;
    case 1:
      return random() % 2 == 0;
    case 2:
      return static_cast<std::int64_t>(random()) - (1LL << 31);
    case 3:
    case 4:
      return random_text(random);
    case 5: {
      nlohmann::json list = nlohmann::json::array();
      for (auto n = random() % 5; n > 0; --n) list.push_back(random_json(random, depth - 1));
      return list;
    }
    default: {
      nlohmann::json object = nlohmann::json::object();
      for (auto n = random() % 40; n > 0; --n) object[random_text(random)] = random_json(random, depth - 1);
      return object;
    }
  }
}

}  // namespace

TEST_CASE("documents read and written are what nlohmann_json makes of them", "[core]") {
  std::mt19937 random(7);
  for (int i = 0; i < 3000; ++i) {
    const nlohmann::json document = random_json(random, 4);
    const std::string spaced = document.dump(static_cast<int>(random() % 3), ' ', random() % 2 == 0);
    REQUIRE(nlohmann::json::parse(rewritten(spaced)) == document);
    // Sorted by key and without spaces: the same spelling whatever the source looked like.
    REQUIRE(rewritten(spaced) == rewritten(document.dump()));
  }
}

TEST_CASE("text that is no JSON is refused exactly where nlohmann_json refuses it", "[core]") {
  std::mt19937 random(11);
  const std::string seedling = R"({"a":[1,-2.5e3,true,false,null,"x\u4e2d\n"],"b":{"c":"\"\\/"}})";
  for (int i = 0; i < 20000; ++i) {
    std::string text = seedling;
    for (auto n = 1 + random() % 3; n > 0; --n) {
      const auto at = random() % text.size();
      if (random() % 2 == 0) {
        text.erase(at, 1 + random() % 2);
      } else {
        text.insert(at, 1, "{}[]\",:0123456789.eE+-truefalsn\\/ \n"[random() % 35]);
      }
    }
    INFO(text);
    const bool accepted = nlohmann::json::accept(text);
    const bool lone_surrogate = text.find("\\ud") != std::string::npos;
    // Huge exponents are numbers here (not finite ones); there they are out of range.
    if (!lone_surrogate && text.find('e') == std::string::npos)
      REQUIRE((status_of(text) == ReadStatus::ok) == accepted);
    (void)status_of(text);
  }
}

TEST_CASE("a document is bounded in bytes, levels and entries", "[core]") {
  const Bounds bounds = {100, 4, 5};
  CHECK(status_of("[[[[]]]]", bounds) == ReadStatus::ok);
  CHECK(status_of("[[[[[]]]]]", bounds) == ReadStatus::too_large);
  CHECK(status_of(R"({"a":{"a":{"a":{"a":1}}}})", bounds) == ReadStatus::ok);
  CHECK(status_of("[1,2,3,4,5]", bounds) == ReadStatus::ok);
  CHECK(status_of("[1,2,3,4,5,6]", bounds) == ReadStatus::too_large);
  CHECK(status_of("\"" + std::string(98, 'x') + "\"", bounds) == ReadStatus::ok);
  CHECK(status_of("\"" + std::string(99, 'x') + "\"", bounds) == ReadStatus::too_large);
  CHECK(status_of("", bounds) == ReadStatus::empty);
  CHECK(status_of(" \n ", bounds) == ReadStatus::empty);
}

TEST_CASE("of equal keys the last counts", "[core]") {
  CHECK(rewritten(R"({"b":1,"a":2,"b":3})") == R"({"a":2,"b":3})");
  CHECK(rewritten(R"({"\u0061":1,"a":2})") == R"({"a":2})");
}

TEST_CASE("broken text is kept for the rules to judge and written as the replacement character", "[core]") {
  CHECK(rewritten(R"("a\ud800b")") == R"("a\ud800b")");
  CHECK(rewritten(R"("\uDFFF")") == R"("\udfff")");
  CHECK(rewritten("\"\xFF\"") == "\"\xEF\xBF\xBD\"");
  CHECK(rewritten(R"("\ud83d\ude00")") == "\"😀\"");
  CHECK(status_of("\"\x01\"") == ReadStatus::invalid_json);
}

TEST_CASE("a document that ends too early is no JSON, wherever it ends", "[core]") {
  const std::string whole = R"({"a":[1,{"b":"c\u4e2d"}],"d":-2.5e1})";
  for (std::size_t length = 1; length < whole.size(); ++length) {
    INFO(whole.substr(0, length));
    CHECK(status_of(whole.substr(0, length)) == ReadStatus::invalid_json);
  }
  CHECK(status_of(whole) == ReadStatus::ok);
}
