// SPDX-License-Identifier: MIT
// Bases come from the cases, sizes from the rows.
#include "inputs.h"

#include <memory>
#include <stdexcept>

#include "play.h"

namespace growth {

json base(const std::string& file, const std::string& name) {
  for (const cases::Case& one : cases::all()) {
    if (one.file == file) return json::parse(cases::raw_text(one.bases[name]));
  }
  throw std::runtime_error("no cases in " + file);
}

namespace {

/// Every limit on how many entries a list may have, and how many creators a day, at its greatest.
std::string longest_lists() {
  json overlay;
  for (const json& parameter : json::parse(cases::seed_rulebook().parameters())) {
    const std::string id = parameter["id"];
    const bool is_most = id.size() > 4 && id.substr(id.size() - 4) == ".max";
    const bool counts = parameter["unit"] == "entries" || id == "douyin-contact.daily-quota.max";
    if (is_most && counts) overlay[id] = parameter["max"];
  }
  return json{{"overlay", overlay}}.dump();
}

}  // namespace

const hezuo::Rulebook& roomy() {
  static const std::unique_ptr<hezuo::Rulebook> book = [] {
    std::string error;
    auto loaded = hezuo::Rulebook::load(longest_lists(), &error);
    if (!loaded) throw std::runtime_error(error);
    return loaded;
  }();
  return *book;
}

json list_of(std::size_t count, const std::function<json(std::size_t)>& entry) {
  json list = json::array();
  for (std::size_t i = 0; i < count; ++i) list.push_back(entry(i));
  return list;
}

std::string id_of(const char* prefix, std::size_t number) { return prefix + std::to_string(100000 + number); }

json task_of(const std::string& step) {
  json answer = json::parse(step);
  if (!answer.value("ok", false)) throw std::runtime_error(step);
  return answer["task"];
}

}  // namespace growth
