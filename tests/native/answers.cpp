// SPDX-License-Identifier: MIT
// Prints every answer of the corpus, one canonical JSON text a line: the native side of the parity comparison.
#include <iostream>

#include "play.h"

#if defined(__clang__)
constexpr const char* kCompiler = "clang " __clang_version__;
#else
constexpr const char* kCompiler = "gcc " __VERSION__;
#endif

int main(int argc, char** argv) {
  if (argc > 1 && std::string_view(argv[1]) == "--version") {
    std::cout << kCompiler << '\n';
    return 0;
  }
  for (const cases::Case& one : cases::all()) {
    std::cout << '#' << one.file << ' ' << one.index << '\n';
    for (const std::string& answer : cases::play(one, cases::seed_rulebook()).answers) std::cout << answer << '\n';
  }
}
