// SPDX-License-Identifier: MIT
// Each thread takes the next part, checks it, and waits for its turn to add the answer.
#include "pool.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace cli {

namespace {

struct Turns {
  std::mutex reading;
  std::mutex adding;
  std::condition_variable added;
  long long next = 0;  // the part whose answer is to be added next
};

void work(Parts& parts, const std::function<std::string(const Part&)>& check, Total& total, Turns& turns) {
  Part part;
  while (true) {
    {
      const std::lock_guard<std::mutex> lock(turns.reading);
      if (!parts.next(part)) return;
    }
    const std::string answer = check(part);
    std::unique_lock<std::mutex> lock(turns.adding);
    turns.added.wait(lock, [&] { return turns.next == part.index; });
    total.add(answer);
    ++turns.next;
    turns.added.notify_all();
  }
}

}  // namespace

void check_parts(Parts& parts, unsigned threads, const std::function<std::string(const Part&)>& check, Total& total) {
  Turns turns;
  std::vector<std::thread> others;
  for (unsigned i = 1; i < threads; ++i) others.emplace_back([&] { work(parts, check, total, turns); });
  work(parts, check, total, turns);
  for (std::thread& other : others) other.join();
}

}  // namespace cli
