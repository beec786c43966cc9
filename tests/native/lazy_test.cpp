// SPDX-License-Identifier: MIT
// What a rulebook makes when it is first asked for: nothing that opening must refuse waits for it, and threads that ask
// at once get the same.
#include <atomic>
#include <catch2/catch.hpp>
#include <thread>

#include "door/book.h"
#include "form/declare.h"
#include "form/kind.h"
#include "hezuo.h"

namespace {

std::unique_ptr<hezuo::Rulebook> load(std::string_view options) {
  std::string error;
  auto loaded = hezuo::Rulebook::load(options, &error);
  INFO(error);
  REQUIRE(loaded != nullptr);
  return loaded;
}

/// Questions that between them need a form, a machine, a calculation, words, parameters and another task's rules.
std::vector<std::string> ask_everything(const hezuo::Rulebook& book) {
  const std::string step = book.open("xingtu-preferred.membership", "{}", R"({"at":1700000000000})");
  return {
      book.check("douyin-live.order", R"({"title":1,"products":[{}]})"),
      book.check("douyin-contact.invite", "{}", {}, R"({"locale":"en"})"),
      book.check("juhuasuan.task", R"({"mode":"x"})"),
      step,
      book.apply(R"({"kind":"douyin-live.order","rulebook":{"id":"x","overlay":{"text.counting":"half-ascii"}}})",
                 "{}"),
      book.calculate("douyin-live.freeze", "{}"),
      book.machine("juhuasuan.activity"),
      book.parameters(),
      book.ids(),
      book.rulebook(),
  };
}

/// Every limit of a form's rows: what is compiled takes its value from the row, what is told from the parameter.
void expect_one_default(const hezuo::FormTable& table, const hezuo::Parameters& parameters) {
  const auto expect = [&](const std::string& rule, const hezuo::Limit& limit) {
    if (limit.name == nullptr) return;
    INFO(rule << " " << limit.name);
    CHECK(parameters.value(rule + "." + limit.name) == limit.value);
  };
  for (const hezuo::Field& row : table.fields) {
    const std::string rule = row.limits_of == nullptr ? hezuo::rule_of(table, row) : row.limits_of;
    for (const hezuo::Limit& limit : hezuo::kind_limits(row).limits) expect(rule, limit);
    for (const hezuo::Limit& limit : row.limits) expect(rule, limit);
  }
  for (const hezuo::Rule& row : table.rules) {
    for (const hezuo::Limit& limit : row.limits) expect(row.id, limit);
  }
}

}  // namespace

TEST_CASE("threads that ask a fresh rulebook at once get what one gets alone", "[lazy]") {
  const auto alone = load("");
  const std::vector<std::string> expected = ask_everything(*alone);
  for (const std::string& answer : expected) CHECK(answer.find(R"({"error")") == std::string::npos);
  constexpr int kThreads = 8;
  for (int round = 0; round < 4; ++round) {
    const auto shared = load("");
    std::atomic<int> waiting = kThreads;
    std::vector<std::vector<std::string>> answers(kThreads);
    std::vector<std::thread> threads;
    threads.reserve(kThreads);
    for (std::vector<std::string>& own : answers) {
      threads.emplace_back([&] {
        for (--waiting; waiting > 0;) std::this_thread::yield();
        own = ask_everything(*shared);
      });
    }
    for (std::thread& thread : threads) thread.join();
    for (const std::vector<std::string>& own : answers) CHECK(own == expected);
  }
}

TEST_CASE("opening refuses what no form was asked for yet", "[lazy]") {
  const auto refused = [](std::string_view options, const char* code) {
    std::string error;
    CHECK(hezuo::Rulebook::load(options, &error) == nullptr);
    CHECK(error.find(code) != std::string::npos);
  };
  refused(R"({"overlay":{"douyin-live.order/title.max":0}})", "bad_value");
  refused(R"({"overlay":{"text.counting":2}})", "bad_value");
  refused(R"({"overlay":{"no.such":1}})", "unknown_parameter");
  refused(R"({"overlay":{"douyin-live.order/quantity.min":900,"douyin-live.order/quantity.max":800}})",
          "contradiction");
  refused(R"({"overlay":[]})", "bad_overlay");
  refused(R"({"edition":"none"})", "unknown_edition");
}

TEST_CASE("a rulebook's id says which values hold, not how they were asked for", "[lazy]") {
  const std::string seed = load("")->rulebook();
  CHECK(load(R"({"overlay":{}})")->rulebook() == seed);
  CHECK(load(R"({"overlay":{"text.counting":"each-1"}})")->rulebook() == seed);
  const std::string half = load(R"({"overlay":{"text.counting":"half-ascii"}})")->rulebook();
  CHECK(half != seed);
  CHECK(load(R"({"overlay":{"text.counting":"half-ascii","input.maxLevels":32}})")->rulebook() == half);
  CHECK(load(R"({"overlay":{"input.maxLevels":31}})")->rulebook() != seed);
}

TEST_CASE("rows that share a limit agree on its default", "[lazy]") {
  const hezuo::Book book({}, "seed");
  const hezuo::Parameters& parameters = book.parameters();
  for (const hezuo::CompiledForm& form : book.forms()) expect_one_default(form.table(), parameters);
  for (const hezuo::CompiledCalculation& one : book.calculations()) expect_one_default(one.form.table(), parameters);
  for (const hezuo::CompiledMachine& machine : book.machines()) {
    for (const hezuo::CompiledForm& payload : machine.events()) expect_one_default(payload.table(), parameters);
    for (const hezuo::TimerRow& row : machine.table().timers) {
      if (row.limit.name != nullptr) {
        CHECK(parameters.value(std::string(row.rule) + "." + row.limit.name) == row.limit.value);
      }
    }
    for (const hezuo::Setting& row : machine.table().settings) {
      CHECK(parameters.value(std::string(row.rule) + "." + row.limit.name) == row.limit.value);
    }
  }
}
