// SPDX-License-Identifier: MIT
// A set of texts, against that of the standard library; and texts made to collide, which do not.
#include "form/text_set.h"

#include <catch2/catch.hpp>
#include <map>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace {

using hezuo::TextSet;

/// In memory of their own size, so that sanitizers see a byte too many being read.
struct Exact {
  explicit Exact(const std::string& text) : bytes(new char[text.size()]), size(text.size()) {
    std::copy(text.begin(), text.end(), bytes.get());
  }
  [[nodiscard]] std::string_view text() const { return {bytes.get(), size}; }

  std::unique_ptr<char[]> bytes;  // NOLINT(modernize-avoid-c-arrays): nothing else has no more than it was asked for
  std::size_t size;
};

std::string flipped(std::string text, std::size_t bit) {
  text[bit / 8] = static_cast<char>(static_cast<unsigned char>(text[bit / 8]) ^ (1U << (bit % 8)));
  return text;
}

constexpr std::size_t kWordBits = 64;

}  // namespace

TEST_CASE("a set of texts has each once, whatever it expected", "[table]") {
  for (const std::size_t expected : {std::size_t{0}, std::size_t{5000}}) {
    std::mt19937 random(11);
    TextSet set(expected, 5);
    std::set<std::string> reference;
    std::size_t again = 0;
    for (int i = 0; i < 20000; ++i) {
      // Few letters, so that short texts come again and long ones begin alike.
      std::string text(random() % (i % 10 == 0 ? 300 : 12), 'a');
      if (!text.empty()) text[random() % text.size()] = static_cast<char>('a' + random() % 3);
      if (!text.empty()) text.back() = static_cast<char>('a' + random() % 26);
      const bool fresh = reference.insert(text).second;
      if (!fresh) ++again;
      INFO(text);
      REQUIRE(set.add(Exact(text).text()) == fresh);
    }
    CHECK(again > 1000);
    CHECK(reference.size() > 1000);
  }
}

TEST_CASE("texts that differ in a byte, or in their size, have other hashes", "[table]") {
  const TextSet set(0, 77);
  std::map<std::uint32_t, std::string> hashes;
  std::size_t shared = 0;
  const auto add = [&](const std::string& text) {
    const auto [at, fresh] = hashes.emplace(set.hash_of(Exact(text).text()), text);
    if (!fresh && at->second != text) ++shared;
  };
  for (std::size_t size = 0; size <= 300; ++size) {
    const std::string text(size, '\0');
    add(text);
    for (std::size_t bit = 0; bit < 8 * size; bit += 3) add(flipped(text, bit));
  }
  // Of 120,000 random numbers of 32 bits two or so agree.
  CHECK(shared < 12);
}

TEST_CASE("no flips of bits cancel each other whatever the seed", "[table]") {
  // A bit near the top of a word comes out of a multiplication where it was, and of a shift 32 bits lower as well: so
  // do words agree again behind each other in a chain of both.
  const std::string text = "3512345678901234567890123456789012345678";
  std::size_t tried = 0;
  std::size_t alike = 0;
  for (std::uint64_t seed = 1; seed <= 64; ++seed) {
    const TextSet set(0, seed * 104729);
    const std::uint32_t hash = set.hash_of(text);
    for (std::size_t word = 0; word + 2 <= text.size() / 8; ++word) {
      for (std::size_t bit = 32; bit < kWordBits; ++bit) {
        const std::size_t first = word * kWordBits + bit;
        const std::string once = flipped(flipped(text, first), first + kWordBits);
        tried += 2;
        if (set.hash_of(once) == hash) ++alike;
        if (set.hash_of(flipped(once, first + kWordBits - 32)) == hash) ++alike;
      }
    }
  }
  CHECK(tried > 10000);
  CHECK(alike == 0);
}
