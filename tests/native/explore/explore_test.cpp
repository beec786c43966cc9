// SPDX-License-Identifier: MIT
// Every record that each machine can reach: money, states, rows, a way out of each, and what every question says there.
#include <catch2/catch.hpp>
#include <iomanip>
#include <iostream>
#include <map>

#include "document.h"
#include "explorer.h"
#include "rows.h"

using explore::Document;
using explore::Edge;
using explore::Explored;
using explore::Proof;
using hezuo::Value;

namespace {

/// What a small exploration looks at, at the least.
constexpr std::size_t kSmallPart = 8;

void expect_proved(Proof proof, std::size_t least) {
  std::size_t checked = 0;
  for (const Explored& one : explore::explored()) {
    INFO(one.plan.kind << " " << one.plan.about);
    const explore::Tally& tally = one.proofs.of(proof);
    for (const std::string& fault : tally.faults) FAIL_CHECK(fault);
    checked += tally.checked;
  }
  CHECK(checked >= (explore::kSmall ? least / kSmallPart : least));
}

bool has_final(const Value& states) {
  for (std::size_t i = 0; i < states.size; ++i) {
    if (states.at(i)["final"].flag) return true;
  }
  return false;
}

bool is_final(const Value& states, std::string_view state) {
  for (std::size_t i = 0; i < states.size; ++i) {
    if (states.at(i)["id"].text() == state) return states.at(i)["final"].flag;
  }
  return false;
}

/// At its end: in a final state with nothing frozen; an activity, once all its tasks are; a machine without final
/// states, where it began.
bool is_at_end(const Value& machine, const Value& task) {
  const Value& items = machine["items"];
  if (items.missing()) {
    if (!has_final(machine["states"])) return task["state"].text() == machine["initial"].text();
    return is_final(machine["states"], task["state"].text()) && task["ledger"]["frozenFen"].number == 0;
  }
  const Value& tasks = task[items["member"].text()];
  for (std::size_t i = 0; i < tasks.size; ++i) {
    if (!is_final(items["states"], tasks.members[i].value["state"].text())) return false;
  }
  return task["ledger"]["frozenFen"].number == 0;
}

/// How many records have no way to an end.
std::size_t count_stuck(const Explored& one) {
  const Value& machine = explore::machine_of(one.plan.kind);
  std::vector<std::vector<std::size_t>> before(one.tasks.size());
  for (const Edge& edge : one.edges) before[edge.to].push_back(edge.from);
  std::vector<bool> ends(one.tasks.size());
  std::vector<std::size_t> open;
  for (std::size_t node = 0; node < one.tasks.size(); ++node) {
    if (!is_at_end(machine, *Document(one.tasks[node]))) continue;
    ends[node] = true;
    open.push_back(node);
  }
  std::size_t stuck = one.tasks.size() - open.size();
  while (!open.empty()) {
    const std::size_t node = open.back();
    open.pop_back();
    for (const std::size_t earlier : before[node]) {
      if (ends[earlier]) continue;
      ends[earlier] = true;
      --stuck;
      open.push_back(earlier);
    }
  }
  return stuck;
}

}  // namespace

TEST_CASE("exploration: money is conserved, never negative, and told by effects", "[explore]") {
  expect_proved(Proof::money, 20000);
}

TEST_CASE("exploration: no event and no timer leads anywhere but along a row", "[explore]") {
  expect_proved(Proof::rows, 15000);
}

TEST_CASE("exploration: actions are what apply does not refuse", "[explore]") { expect_proved(Proof::actions, 100000); }

TEST_CASE("exploration: a preview's step is apply's answer, byte for byte", "[explore]") {
  expect_proved(Proof::preview, 50000);
}

TEST_CASE("exploration: advancing to a then b is advancing to b, a deadline comes before a later event", "[explore]") {
  expect_proved(Proof::advance, 5000);
}

TEST_CASE("exploration: the log of every record gives its bytes again", "[explore]") {
  expect_proved(Proof::replay, 3000);
}

TEST_CASE("exploration: from every record there is a way to an end", "[explore]") {
  for (const Explored& one : explore::explored()) {
    INFO(one.plan.kind << " " << one.plan.about);
    CHECK(count_stuck(one) == 0);
  }
}

TEST_CASE("exploration: every row of every machine is taken", "[explore]") {
  struct Sum {
    std::size_t records = 0;
    std::size_t steps = 0;
    std::size_t tried = 0;
    std::set<std::string> taken;
  };
  std::map<std::string, Sum> kinds;
  for (const Explored& one : explore::explored()) {
    Sum& sum = kinds[one.plan.kind];
    sum.records += one.tasks.size();
    sum.steps += one.edges.size();
    sum.tried += one.tried;
    sum.taken.insert(one.rows.begin(), one.rows.end());
  }
  CHECK(kinds.size() == 9);
  std::cout << "explored                      records    steps    tried  rows\n";
  for (const auto& [kind, sum] : kinds) {
    const std::set<std::string> rows = explore::rows_of(explore::machine_of(kind));
    std::cout << std::left << std::setw(28) << kind << std::right << std::setw(9) << sum.records << std::setw(9)
              << sum.steps << std::setw(9) << sum.tried << "  " << sum.taken.size() << '/' << rows.size() << '\n';
    INFO(kind);
    CHECK(sum.taken == rows);
  }
}
