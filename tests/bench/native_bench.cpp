// SPDX-License-Identifier: MIT
// Native times of the public door, on the files that the JavaScript side writes (`HEZUO_BENCH_INPUTS`), so that both do
// the same work. Each file: orders or invitations one a line, or tasks and questions.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "hezuo.h"

namespace {

std::string read_file(const std::string& name) {
  const char* folder = std::getenv("HEZUO_BENCH_INPUTS");
  if (folder == nullptr) throw std::runtime_error("HEZUO_BENCH_INPUTS names no folder");
  std::ifstream stream(std::string(folder) + "/" + name, std::ios::binary);
  if (!stream) throw std::runtime_error("no file " + name);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

std::vector<std::string> read_lines(const std::string& name) {
  std::istringstream text(read_file(name));
  std::vector<std::string> lines;
  for (std::string line; std::getline(text, line);) lines.push_back(line);
  return lines;
}

const hezuo::Rulebook& book() {
  static const std::unique_ptr<hezuo::Rulebook> loaded = [] {
    std::string error;
    return hezuo::Rulebook::load("", &error);
  }();
  return *loaded;
}

void check(benchmark::State& state, const std::string& form, const std::string& file) {
  const std::vector<std::string> documents = read_lines(file);
  std::size_t next = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(book().check(form, documents[next]));
    next = (next + 1) % documents.size();
  }
}

void check_many(benchmark::State& state) {
  const std::string lines = read_file("orders.ndjson");
  for (auto _ : state) benchmark::DoNotOptimize(book().check_many("douyin-live.order", lines));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * lines.size()));
}

/// The file's lines: a task, an event, and the options for preview, actions and endings.
void ask(benchmark::State& state, const std::string& question) {
  const std::vector<std::string> lines = read_lines("task.ndjson");
  const std::string& task = lines.at(0);
  for (auto _ : state) {
    if (question == "apply") benchmark::DoNotOptimize(book().apply(task, lines.at(1)));
    if (question == "preview") benchmark::DoNotOptimize(book().preview(task, lines.at(2)));
    if (question == "actions") benchmark::DoNotOptimize(book().actions(task, lines.at(3)));
    if (question == "endings") benchmark::DoNotOptimize(book().endings(task, lines.at(4)));
  }
}

}  // namespace

BENCHMARK_CAPTURE(check, invite_valid, "douyin-contact.invite", "invite-valid.ndjson");
BENCHMARK_CAPTURE(check, invite_faults, "douyin-contact.invite", "invite-three-faults.ndjson");
BENCHMARK_CAPTURE(check, order_valid, "douyin-live.order", "order-valid.ndjson");
BENCHMARK_CAPTURE(check, order_faults, "douyin-live.order", "order-three-faults.ndjson");
BENCHMARK(check_many)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ask, apply, "apply");
BENCHMARK_CAPTURE(ask, preview, "preview");
BENCHMARK_CAPTURE(ask, actions, "actions");
BENCHMARK_CAPTURE(ask, endings, "endings");

int main(int count, char** words) {
  benchmark::Initialize(&count, words);
  try {
    // Tasks of another rulebook are judged by their own, which is laid over for each call: other work than the
    // package's.
    if (book().rulebook() + "\n" != read_file("rulebook.json")) {
      throw std::runtime_error("the package was built from other rules: build both anew");
    }
    benchmark::RunSpecifiedBenchmarks();
  } catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
    return 1;
  }
  return 0;
}
