// SPDX-License-Identifier: MIT
// A direction that the parameter's own range, or its sibling's value, does not allow is not wanted: `load` says so.
#include "mutation.h"

#include <memory>
#include <set>

#include "document.h"

namespace coverage {

using explore::Document;
using explore::text_of;
using hezuo::Rulebook;
using hezuo::Value;

namespace {

/// What a case answers, without what always differs under another rulebook.
struct Answers {
  std::set<std::string> refusals;  // of the parameter's rule: which call, code and path
  std::set<std::string> codes;     // that any rule reported
  std::string rest;
};

void add_refusals(const Value& violations, std::string_view rule, const std::string& call, Answers& answers) {
  for (std::size_t i = 0; i < violations.size; ++i) {
    const Value& violation = violations.at(i);
    const bool own = rule == violation["rule"].text() || rule == "input";
    if (!own) continue;
    answers.refusals.insert(call + ' ' + std::string(violation["rule"].text()) + ' ' +
                            std::string(violation["code"].text()) + ' ' + std::string(violation["path"].text()));
  }
}

std::string without_rulebook(const Value& task) {
  std::string out;
  for (std::size_t i = 0; i < task.size; ++i) {
    if (task.members[i].key == "rulebook") continue;
    out += std::string(task.members[i].key) + '=' + text_of(task.members[i].value);
  }
  return out;
}

Answers answers_of(const cases::Case& one, const Rulebook& rulebook, std::string_view rule) {
  Answers answers;
  std::size_t call = 0;
  for (const Asked& asked : play(one, rulebook)) {
    const Document answer(asked.answer);
    for (std::size_t i = 0; i < answer["violations"].size; ++i) {
      answers.codes.emplace(answer["violations"].at(i)["code"].text());
    }
    add_refusals(answer["violations"], rule, std::to_string(call++), answers);
    for (std::size_t i = 0; i < answer["results"].size; ++i) {
      add_refusals(answer["results"].at(i)["violations"], rule, std::to_string(call) + '/' + std::to_string(i),
                   answers);
    }
    answers.rest += text_of(answer["ok"]) + text_of(answer["violations"]) + text_of(answer["effects"]) +
                    text_of(answer["result"]) + without_rulebook(answer["task"]);
  }
  return answers;
}

/// Does the second hold something that the first does not?
bool has_more(const std::set<std::string>& first, const std::set<std::string>& second) {
  for (const std::string& one : second) {
    if (first.count(one) == 0) return true;
  }
  return false;
}

std::unique_ptr<Rulebook> with(const std::string& id, const std::string& value) {
  std::string error;
  return Rulebook::load(R"({"overlay":{")" + id + "\":" + value + "}}", &error);
}

std::string system_of(std::string_view id) { return std::string(id.substr(0, id.find('.'))); }

class Parameter {
 public:
  Parameter(const Value& json, const Rulebook& seed, Sheet& sheet)
      : id_(json["id"].text()), rule_(json["rule"].text()), sheet_(sheet), json_(json) {
    const std::string system = system_of(id_);
    for (const cases::Case& one : cases::all()) {
      const bool general = rule_ == "input" || rule_ == "text";
      if (general || system_of(subject_of(one)) == system) cases_.push_back(&one);
    }
    limits_ = is_limit(*Document(seed.rule(rule_)));
    for (const cases::Case* one : cases_) before_.push_back(answers_of(*one, seed, rule_));
  }

  void cover() {
    std::vector<std::string> ways;
    if (!json_["choices"].missing()) {
      for (const std::string& choice : other_choices()) {
        ways.push_back("noticed as " + choice);
        look(*with(id_, "\"" + choice + "\""), ways.back());
      }
    } else {
      for (const int step : {-1, 1}) {
        const std::unique_ptr<Rulebook> moved = with(id_, std::to_string(json_["value"].number + step));
        if (moved == nullptr) continue;
        ways.emplace_back(step < 0 ? "noticed one lower" : "noticed one higher");
        look(*moved, ways.back());
      }
      if (limits_ && ways.size() == 2) ways.insert(ways.end(), {"refuses what passed", "passes what was refused"});
    }
    sheet_.want(Sort::parameter, id_, ways);
    for (const std::string& way : noticed_) sheet_.mark(Sort::parameter, id_, way);
  }

 private:
  /// Whether it bounds what passes. Others decide what comes out: a calculation's rate, a field's default.
  bool is_limit(const Value& rule) const {
    if (rule_ == "input") return true;
    const std::string name = id_.substr(rule_.size() + 1);
    if (rule["kind"].text() == "field")
      return name == "min" || name == "max" || name == "entryMin" || name == "entryMax";
    return rule["codes"].size > 0 && rule["kind"].text() == "rule";
  }

  std::vector<std::string> other_choices() const {
    std::vector<std::string> others;
    for (std::size_t i = 0; i < json_["choices"].size; ++i) {
      const std::string_view choice = json_["choices"].at(i).text();
      if (choice != json_["value"].text()) others.emplace_back(choice);
    }
    return others;
  }

  void look(const Rulebook& moved, const std::string& way) {
    for (std::size_t i = 0; i < cases_.size(); ++i) {
      const Answers after = answers_of(*cases_[i], moved, rule_);
      // A code that no default leads to (`too_few`, while every list may have one entry) comes with another value.
      for (const std::string& code : after.codes) sheet_.mark(Sort::code, code, "reported");
      if (!limits_) {
        if (after.rest != before_[i].rest) noticed_.insert(way);
        continue;
      }
      const bool more = has_more(before_[i].refusals, after.refusals);
      const bool fewer = has_more(after.refusals, before_[i].refusals);
      if (more) noticed_.insert("refuses what passed");
      if (fewer) noticed_.insert("passes what was refused");
      if (more || fewer) noticed_.insert(way);
    }
  }

  std::string id_;
  std::string rule_;
  Sheet& sheet_;
  const Value& json_;
  bool limits_ = false;
  std::vector<const cases::Case*> cases_;
  std::vector<Answers> before_;
  std::set<std::string> noticed_;
};

}  // namespace

void cover_parameters(const Rulebook& seed, Sheet& sheet) {
  const Document parameters(seed.parameters());
  for (std::size_t i = 0; i < (*parameters).size; ++i) Parameter((*parameters).at(i), seed, sheet).cover();
}

}  // namespace coverage
