// SPDX-License-Identifier: MIT
// Every shared case holds natively.
#include <catch2/catch.hpp>

#include "play.h"

TEST_CASE("shared cases", "[cases]") {
  REQUIRE(cases::all().size() > 100);
  for (const cases::Case& one : cases::all()) {
    DYNAMIC_SECTION(one.file << " " << one.name) {
      const cases::Played played = cases::play(one, cases::seed_rulebook());
      for (const std::string& failure : played.failures) FAIL_CHECK(failure);
      CHECK(!played.answers.empty());
    }
  }
}
