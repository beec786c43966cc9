// SPDX-License-Identifier: MIT
// `hezuo_growth`: measures every row at four sizes, each twice the one before, and holds that no call grows faster than
// its input. `hezuo_growth results.json` writes the figures down as well.
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "counter.h"
#include "row.h"

namespace {

using nlohmann::json;

/// Twice the input, at most this many times the work: n log n is within it, a tenth of quadratic work is not.
constexpr double kMostPerDoubling = 2.2;
constexpr std::size_t kDoublings = 3;

struct Measured {
  json figures = json::array();
  std::string wrong;
};

growth::Cost measure(const growth::Row& row, std::size_t size) {
  const auto call = row.prepare(size);
  std::string answer;
  const growth::Cost cost = growth::cost_of(call, answer);
  if (answer.find(row.expected) == std::string::npos) {
    throw std::runtime_error(std::string(row.call) + ", " + row.grows + ": answered " + answer.substr(0, 400));
  }
  return cost;
}

/// Memory is taken in chunks, so its growth shows over all doublings together only.
Measured measure(const growth::Row& row) {
  Measured measured;
  std::vector<growth::Cost> costs;
  for (std::size_t i = 0; i <= kDoublings; ++i) {
    const std::size_t size = row.most >> (kDoublings - i);
    costs.push_back(measure(row, size));
    measured.figures.push_back({{"size", size}, {"steps", costs.back().steps}, {"bytes", costs.back().bytes}});
    if (i == 0) continue;
    const double ratio = static_cast<double>(costs[i].steps) / static_cast<double>(costs[i - 1].steps);
    if (ratio > kMostPerDoubling) measured.wrong += " steps ×" + std::to_string(ratio);
  }
  const double memory = static_cast<double>(costs.back().bytes) / static_cast<double>(costs.front().bytes);
  if (memory > kMostPerDoubling * kMostPerDoubling * kMostPerDoubling) {
    measured.wrong += " memory ×" + std::to_string(memory);
  }
  return measured;
}

std::vector<growth::Row> all_rows() {
  std::vector<growth::Row> rows;
  for (const auto& part : {growth::form_rows(), growth::record_rows(), growth::task_rows(), growth::log_rows()}) {
    rows.insert(rows.end(), part.begin(), part.end());
  }
  return rows;
}

int run(const char* path) {
  json results = json::array();
  int failed = 0;
  const std::vector<growth::Row> rows = all_rows();
  for (const growth::Row& row : rows) {
    const Measured measured = measure(row);
    const bool ok = measured.wrong.empty();
    failed += ok ? 0 : 1;
    std::cout << (ok ? "ok   " : "FAIL ") << row.call << ": " << row.grows << measured.wrong << "\n";
    results.push_back({{"call", row.call}, {"grows", row.grows}, {"figures", measured.figures}});
  }
  if (path != nullptr) std::ofstream(path) << results.dump(1) << "\n";
  std::cout << rows.size() - static_cast<std::size_t>(failed) << " passed, " << failed << " failed\n";
  return failed == 0 ? 0 : 1;
}

}  // namespace

int main(int count, char** words) {
  try {
    return run(count > 1 ? words[1] : nullptr);
  } catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
    return 1;
  }
}
