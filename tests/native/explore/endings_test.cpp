// SPDX-License-Identifier: MIT
// `endings` is the brute-force set: of every record, by an exploration that knows nothing of how it is computed.
#include <catch2/catch.hpp>

#include "ends.h"

TEST_CASE("exploration: endings are what brute force finds, states, money and shortest way", "[explore]") {
  std::size_t compared = 0;
  for (const explore::Explored& one : explore::explored()) {
    if (!explore::machine_of(one.plan.kind)["items"].missing()) continue;  // an activity stays open: it has no ending
    const std::vector<explore::Ends> ends = explore::ends_of(one);
    for (std::size_t node = 0; node < ends.size(); ++node) {
      INFO(one.plan.kind << " " << one.plan.about << "\n" << one.tasks[node]);
      REQUIRE(explore::text_of(explore::endings_of(one.tasks[node])) == explore::text_of(ends[node]));
      compared += ends[node].size();
    }
  }
  CHECK(compared > 2000);
}
