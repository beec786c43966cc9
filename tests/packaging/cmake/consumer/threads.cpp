// SPDX-License-Identifier: MIT
// One rulebook, many threads, no lock: all must get the same answers.
#include <hezuo_c.h>

#include <cstdio>
#include <string>
#include <thread>
#include <vector>

static std::string ask(const hezuo_rulebook* rulebook) {
  std::string all;
  const hezuo_slice inputs[] = {hezuo_in("douyin-live.order"), hezuo_in(R"({"title":"","quantity":-1})")};
  for (const char* name : {"check", "describe", "json_schema"}) {
    const hezuo_text answer = hezuo_call(rulebook, name, inputs, name == std::string("check") ? 2 : 1);
    all.append(answer.data, answer.size);
    hezuo_text_free(answer);
  }
  return all;
}

int main() {
  constexpr int kThreads = 8;
  constexpr int kRounds = 50;
  hezuo_rulebook* rulebook = hezuo_load(hezuo_in(nullptr), nullptr);
  const std::string alone = ask(rulebook);
  std::vector<int> same(kThreads);
  std::vector<std::thread> threads;
  for (int& agreeing : same) {
    threads.emplace_back([&agreeing, &alone, rulebook] {
      for (int i = 0; i < kRounds; ++i) agreeing += ask(rulebook) == alone ? 1 : 0;
    });
  }
  for (std::thread& thread : threads) thread.join();
  int sum = 0;
  for (const int agreeing : same) sum += agreeing;
  std::printf("%d of %d\n", sum, kThreads * kRounds);
  hezuo_free(rulebook);
}
