// SPDX-License-Identifier: MIT
// One rulebook, many threads, no lock: all must get the same answers. Standard input has a task a line.
#include <hezuo_c.h>

#include <cstdio>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

static std::string ask(const hezuo_rulebook* rulebook, const char* name, const std::vector<hezuo_slice>& inputs) {
  const hezuo_text answer = hezuo_call(rulebook, name, inputs.data(), inputs.size());
  std::string text(answer.data, answer.size);
  hezuo_text_free(answer);
  return text;
}

/// A form's verdict and description, and what a task can become.
static std::string ask_all(const hezuo_rulebook* rulebook, const std::string& task) {
  const hezuo_slice form = hezuo_in("douyin-live.order");
  return ask(rulebook, "check", {form, hezuo_in(R"({"title":"","quantity":-1})")}) + ask(rulebook, "describe", {form}) +
         ask(rulebook, "preview", {{task.data(), task.size()}});
}

int main() {
  constexpr std::size_t kThreads = 8;
  hezuo_rulebook* rulebook = hezuo_load(hezuo_in(nullptr), nullptr);
  std::vector<std::string> tasks;
  for (std::string line; std::getline(std::cin, line);) tasks.push_back(line);
  std::vector<std::string> alone;
  for (const std::string& task : tasks) alone.push_back(ask_all(rulebook, task));

  std::vector<int> same(kThreads);
  std::vector<std::thread> threads;
  for (std::size_t first = 0; first < kThreads; ++first) {
    threads.emplace_back([&, first] {
      for (std::size_t i = 0; i < tasks.size(); ++i) {
        const std::size_t at = (first + i) % tasks.size();
        same[first] += ask_all(rulebook, tasks[at]) == alone[at] ? 1 : 0;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  int sum = 0;
  for (const int agreeing : same) sum += agreeing;
  std::printf("%d of %d\n", sum, static_cast<int>(kThreads * tasks.size()));
  hezuo_free(rulebook);
}
