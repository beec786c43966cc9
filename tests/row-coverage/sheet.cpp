// SPDX-License-Identifier: MIT
// Counting and printing.
#include "sheet.h"

#include <algorithm>
#include <iomanip>
#include <iostream>

namespace coverage {

namespace {

const char* name_of(Sort sort) {
  constexpr const char* kNames[] = {"rules",  "codes",         "parameters", "transitions",
                                    "timers", "decision rows", "messages"};
  return kNames[static_cast<std::size_t>(sort)];
}

/// `douyin-live` of `douyin-live.order/title`; what belongs to no system belongs to all.
std::string system_of(const std::string& id) {
  const std::size_t dot = id.find('.');
  const std::string system = id.substr(0, std::min(dot, id.size()));
  return system.find('-') == std::string::npos && system != "juhuasuan" ? "all systems" : system;
}

}  // namespace

std::vector<std::string> Sheet::Row::missing() const {
  std::vector<std::string> ways;
  std::set_difference(wanted.begin(), wanted.end(), marked.begin(), marked.end(), std::back_inserter(ways));
  return ways;
}

void Sheet::want(Sort sort, const std::string& id, const std::vector<std::string>& ways) {
  rows_[sort][id].wanted.insert(ways.begin(), ways.end());
}

void Sheet::mark(Sort sort, const std::string& id, const std::string& way) {
  const auto row = rows_[sort].find(id);
  if (row != rows_[sort].end()) row->second.marked.insert(way);
}

bool Sheet::is_wanted(Sort sort, const std::string& id) const {
  const auto sheet = rows_.find(sort);
  return sheet != rows_.end() && sheet->second.count(id) > 0;
}

Sheet::Count Sheet::print() const {
  std::map<std::string, std::map<Sort, Count>> systems;
  for (const auto& [sort, rows] : rows_) {
    for (const auto& [id, row] : rows) {
      const bool covered = row.missing().empty();
      for (const std::string& system : {system_of(id), std::string("total")}) {
        Count& count = systems[system][sort];
        ++(covered ? count.covered : count.missing);
      }
      if (covered) continue;
      std::cout << "missing: " << name_of(sort) << ' ' << id << ':';
      for (const std::string& way : row.missing()) std::cout << ' ' << way << ';';
      std::cout << '\n';
    }
  }
  constexpr int kFirst = 18;
  constexpr int kOther = 15;
  std::cout << std::left << std::setw(kFirst) << "covered";
  for (const Sort sort : kSorts) std::cout << std::right << std::setw(kOther) << name_of(sort);
  std::cout << '\n';
  Count all;
  for (const auto& [system, counts] : systems) {
    std::cout << std::left << std::setw(kFirst) << system << std::right;
    for (const Sort sort : kSorts) {
      const auto known = counts.find(sort);
      const Count count = known == counts.end() ? Count{} : known->second;
      const std::size_t rows = count.covered + count.missing;
      std::cout << std::setw(kOther) << (rows == 0 ? "-" : std::to_string(count.covered) + "/" + std::to_string(rows));
      if (system != "total") continue;
      all.covered += count.covered;
      all.missing += count.missing;
    }
    std::cout << '\n';
  }
  return all;
}

}  // namespace coverage
