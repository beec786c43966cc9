// SPDX-License-Identifier: MIT
// Natural days in Shanghai, whole minutes, and money at its bounds.
#include "core/time.h"

#include <catch2/catch.hpp>

#include "core/money.h"

TEST_CASE("a natural day begins at 16:00 UTC", "[core]") {
  CHECK(hezuo::day_start(1773158399999) == 1773072000000);
  CHECK(hezuo::day_start(1773158400000) == 1773158400000);
  CHECK(hezuo::next_day_start(1773158399999) == 1773158400000);
  CHECK(hezuo::day_start(-1) == -8 * hezuo::kHourMs);
  CHECK(hezuo::day_start(-8 * hezuo::kHourMs - 1) == -8 * hezuo::kHourMs - hezuo::kDayMs);
}

TEST_CASE("whole minutes, before 1970 too", "[core]") {
  CHECK(hezuo::minute_ceiling(60000) == 60000);
  CHECK(hezuo::minute_ceiling(60001) == 120000);
  CHECK(hezuo::minute_ceiling(-1) == 0);
  CHECK(hezuo::next_minute(60000) == 120000);
  CHECK(hezuo::next_minute(-1) == 0);
}

TEST_CASE("instants in words", "[core]") {
  CHECK(hezuo::shanghai_text(1773108000000) == "2026-03-10 10:00");
  CHECK(hezuo::shanghai_text(1773108000001) == "2026-03-10 10:00:00.001");
  CHECK(hezuo::shanghai_text(951782400000 - 8 * hezuo::kHourMs) == "2000-02-29 00:00");
  CHECK(hezuo::shanghai_text(-1) == "1970-01-01 07:59:59.999");
}

TEST_CASE("money neither overflows nor loses a fen", "[core]") {
  CHECK(hezuo::multiply(hezuo::kMaxFen, 1).fits);
  CHECK_FALSE(hezuo::multiply(hezuo::kMaxFen, 2).fits);
  CHECK(hezuo::multiply(0, hezuo::kMaxFen).fen == 0);
  CHECK(hezuo::percent(35, 10) == 4);
  CHECK(hezuo::percent(34, 10) == 3);
  CHECK(hezuo::percent(hezuo::kMaxFen, 100) == hezuo::kMaxFen);
  CHECK(hezuo::per_mille(hezuo::kMaxFen, 6) == 54043195528446);
}
