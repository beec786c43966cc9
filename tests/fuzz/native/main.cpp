// SPDX-License-Identifier: MIT
// hezuo_fuzz [--seconds N] [--seed S] [--round R]: rounds until the time is up, the first finding ends the run.
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

#include "../../native/play.h"
#include "crash.h"
#include "json.h"
#include "rounds.h"

namespace {

using fuzz::Door;
using fuzz::Random;
using fuzz::Tally;

struct Target {
  const char* name;
  void (*round)(Door&, Random&, Tally&);
  std::uint64_t weight;
};

constexpr std::array kTargets = {
    Target{"forms", fuzz::form_round, 8},
    Target{"walks", fuzz::walk_round, 3},
    Target{"spoilt tasks", fuzz::spoilt_task_round, 8},
    Target{"catalogue and texts", fuzz::catalogue_round, 3},
};
constexpr std::uint64_t kWeights = 22;

struct Arguments {
  double seconds = 60;
  std::uint64_t seed = std::random_device{}();
  long long round = -1;
};

bool read_arguments(int count, char** words, Arguments& into) {
  for (int i = 1; i + 1 < count; i += 2) {
    const std::string name = words[i];
    char* end = nullptr;
    if (name == "--seconds") {
      into.seconds = std::strtod(words[i + 1], &end);
    } else if (name == "--seed") {
      into.seed = std::strtoull(words[i + 1], &end, 10);
    } else if (name == "--round") {
      into.round = std::strtoll(words[i + 1], &end, 10);
    }
    if (end == nullptr || *end != '\0' || end == words[i + 1]) return false;
  }
  return count % 2 == 1;
}

/// Which target a round belongs to.
std::size_t target_of(std::uint64_t round) {
  std::uint64_t rest = round % kWeights;
  std::size_t index = 0;
  while (rest >= kTargets[index].weight) rest -= kTargets[index++].weight;
  return index;
}

class Run {
 public:
  explicit Run(const Arguments& arguments) : arguments_(arguments) {}

  /// The exit code.
  int all() {
    const auto began = std::chrono::steady_clock::now();
    const std::chrono::duration<double> limit(arguments_.seconds);
    std::uint64_t round = 0;
    while (std::chrono::steady_clock::now() - began < limit) {
      if (!one(round++, false)) return 1;
    }
    return report();
  }

  bool one(std::uint64_t round, bool loud) {
    const std::string again =
        "hezuo_fuzz --seed " + std::to_string(arguments_.seed) + " --round " + std::to_string(round);
    fuzz::note_round(again);
    const std::size_t index = target_of(round);
    Tally& tally = tallies_[index];
    Random random(arguments_.seed, round);
    Door door(cases::seed_rulebook(), loud);
    ++tally.rounds;
    try {
      kTargets[index].round(door, random, tally);
    } catch (const std::exception& broken) {
      std::printf("FAIL %s: %s\n", kTargets[index].name, broken.what());
      for (const std::string& call : door.calls()) std::printf("  %s\n", call.c_str());
      std::printf("again: %s\n", again.c_str());
      return false;
    }
    tally.answers += static_cast<int>(door.calls().size());
    return true;
  }

 private:
  int report() {
    int failed = 0;
    for (std::size_t i = 0; i < kTargets.size(); ++i) {
      const Tally& tally = tallies_[i];
      // A fuzzer that only ever sees refusals, or never a remedy, does not test what it is for.
      const bool reached = tally.accepted > 0 && (i > 1 || tally.remedies > 0);
      if (!reached) ++failed;
      std::printf("%s %s: %d rounds, %d calls, %d accepted, %d remedies applied\n", reached ? "ok  " : "FAIL",
                  kTargets[i].name, tally.rounds, tally.answers, tally.accepted, tally.remedies);
    }
    return failed == 0 ? 0 : 1;
  }

  Arguments arguments_;
  std::array<Tally, kTargets.size()> tallies_;
};

}  // namespace

int main(int count, char** words) {
  Arguments arguments;
  if (!read_arguments(count, words, arguments)) {
    std::fputs("usage: hezuo_fuzz [--seconds N] [--seed S] [--round R]\n", stderr);
    return 2;
  }
  std::printf("seed %llu\n", static_cast<unsigned long long>(arguments.seed));
  fuzz::watch_for_crashes();
  Run run(arguments);
  if (arguments.round >= 0) return run.one(static_cast<std::uint64_t>(arguments.round), true) ? 0 : 1;
  return run.all();
}
