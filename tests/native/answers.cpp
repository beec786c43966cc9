// SPDX-License-Identifier: MIT
// Prints every answer of the corpus, one canonical JSON text a line: the native side of the parity comparison.
#include <iostream>

#include "play.h"

int main() {
  for (const cases::Case& one : cases::all()) {
    std::cout << '#' << one.file << ' ' << one.index << '\n';
    for (const std::string& answer : cases::play(one, cases::seed_rulebook()).answers) std::cout << answer << '\n';
  }
}
