// SPDX-License-Identifier: MIT
// Gathering the corpus once.
#include "corpus.h"

#include <set>

#include "../../native/play.h"
#include "../../native/walk.h"
#include "json.h"

namespace fuzz {

namespace {

using hezuo::Type;
using hezuo::Value;

void gather_names(const Json& value, std::set<std::string>& names) {
  for (const auto& [name, member] : value.items()) {
    if (value.is_object()) names.insert(name);
    if (member.is_structured()) gather_names(member, names);
  }
}

void gather_case(const cases::Case& one, Corpus& into) {
  const std::string_view kind = one.json["do"].text();
  const std::string facts = cases::raw_text(cases::facts_of(one, one.json));
  if (kind == "check") {
    into.documents.push_back({std::string(one.json["form"].text()), cases::raw_text(cases::input_of(one)), facts,
                              cases::raw_text(one.json["options"])});
  } else if (kind == "calculate") {
    into.calculations.push_back({std::string(one.json["id"].text()), cases::raw_text(one.json["input"]), "", ""});
  } else {
    into.documents.push_back(
        {std::string(one.json["kind"].text()), cases::raw_text(cases::input_of(one)), facts, R"({"strict":true})"});
    const Value& steps = one.json["steps"];
    for (std::size_t i = 0; i < steps.size; ++i) {
      const Value& event = steps.at(i)["event"];
      if (!event.is(Type::absent)) into.events.push_back(cases::raw_text(event));
    }
  }
}

void gather_ids(Corpus& into) {
  const Json ids = read_answer(cases::seed_rulebook().ids());
  for (const auto& [group, list] : ids.items()) {
    for (const Json& id : list) into.ids.push_back(id.get<std::string>());
  }
  const Json parameters = read_answer(cases::seed_rulebook().parameters());
  for (const Json& parameter : parameters) into.ids.push_back(parameter["id"].get<std::string>());
}

Corpus gather() {
  Corpus all;
  for (const cases::Case& one : cases::all()) gather_case(one, all);
  for (const walks::Opened& opened : walks::opened_tasks()) {
    all.opened.push_back({opened.kind, opened.task, opened.facts});
  }
  std::set<std::string> names = {"__proto__", "constructor", "", "a/b", "~"};
  for (const auto* list : {&all.documents, &all.calculations}) {
    for (const Document& document : *list) {
      for (const std::string* text : {&document.value, &document.facts}) {
        if (!text->empty()) all.pieces.push_back(*text);
      }
    }
  }
  for (const Task& opened : all.opened) all.pieces.push_back(opened.task);
  all.pieces.insert(all.pieces.end(), all.events.begin(), all.events.end());
  for (const std::string& piece : all.pieces) {
    const Json read = read_plain(piece);
    if (read.is_structured()) gather_names(read, names);
  }
  all.names.assign(names.begin(), names.end());
  gather_ids(all);
  require(!all.documents.empty() && !all.calculations.empty() && !all.opened.empty() && !all.events.empty(),
          "there are cases of every kind");
  return all;
}

}  // namespace

const Corpus& corpus() {
  static const Corpus gathered = gather();
  return gathered;
}

}  // namespace fuzz
