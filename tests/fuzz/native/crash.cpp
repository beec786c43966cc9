// SPDX-License-Identifier: MIT
// The sanitizers are told to abort, and the signal's handler prints the note.
#include "crash.h"

#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstring>

// Names that the sanitizers' runtimes look for.
extern "C" {
const char* __asan_default_options();                                                    // NOLINT
const char* __ubsan_default_options();                                                   // NOLINT
const char* __asan_default_options() { return "abort_on_error=1:detect_leaks=1"; }       // NOLINT
const char* __ubsan_default_options() { return "abort_on_error=1:print_stacktrace=1"; }  // NOLINT
}

namespace fuzz {

namespace {

char noted[160];

void on_abort(int) {
  const char* rest = noted;
  for (std::size_t left = std::strlen(noted); left > 0;) {
    const ssize_t written = write(STDERR_FILENO, rest, left);
    if (written <= 0) break;
    rest += written;
    left -= static_cast<std::size_t>(written);
  }
  std::signal(SIGABRT, SIG_DFL);
  std::raise(SIGABRT);
}

}  // namespace

void watch_for_crashes() { std::signal(SIGABRT, on_abort); }

void note_round(const std::string& again) {
  const std::string line = "again: " + again + "\n";
  std::memcpy(noted, line.c_str(), std::min(line.size() + 1, sizeof noted - 1));
}

}  // namespace fuzz
