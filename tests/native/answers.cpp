// SPDX-License-Identifier: MIT
// Prints every answer of the corpus, one canonical JSON text a line: the native side of the parity comparison.
// With `--calls` it prints what was asked instead, for programs that ask again in another way.
#include <iostream>

#include "play.h"

namespace {

#if defined(__clang__)
constexpr const char* kCompiler = "clang " __clang_version__;
#else
constexpr const char* kCompiler = "gcc " __VERSION__;
#endif

/// A line `<name> <inputs>`; then each input as a line with its size, its bytes, and a line end.
void print_call(const cases::Asked& asked) {
  std::cout << asked.name << ' ' << asked.inputs.size() << '\n';
  for (const std::string& input : asked.inputs) std::cout << input.size() << '\n' << input << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view wish = argc > 1 ? argv[1] : "";
  if (wish == "--version") {
    std::cout << kCompiler << '\n';
    return 0;
  }
  for (const cases::Case& one : cases::all()) {
    std::cout << '#' << one.file << ' ' << one.index << '\n';
    const cases::Played played = cases::play(one, cases::seed_rulebook());
    if (wish == "--calls") {
      for (const cases::Asked& asked : played.asked) print_call(asked);
    } else {
      for (const std::string& answer : played.answers) std::cout << answer << '\n';
    }
  }
}
