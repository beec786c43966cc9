// SPDX-License-Identifier: MIT
// The same calls as the case runner's, with what led to each answer kept beside it.
#include "replay.h"

#include "document.h"

namespace coverage {

using explore::Document;
using explore::text_of;
using hezuo::Rulebook;
using hezuo::Type;
using hezuo::Value;

namespace {

class Player {
 public:
  Player(const cases::Case& one, const Rulebook& rulebook, const char* locale)
      : case_(one), json_(one.json), rulebook_(rulebook), locale_(locale) {}

  std::vector<Asked> run() {
    const std::string_view what = json_["do"].text();
    if (what == "check") check();
    if (what == "check-many") check_many();
    if (what == "scenario") scenario();
    if (what == "calculate") calculate();
    return std::move(asked_);
  }

 private:
  /// Options as JSON: those given, and the locale.
  std::string options(const std::string& parts) const {
    std::string out = "{" + parts;
    if (locale_ != nullptr) out += (parts.empty() ? "" : ",") + std::string(R"("locale":")") + locale_ + "\"";
    return out + "}";
  }
  static std::string part(const char* name, const std::string& text) {
    return text.empty() ? "" : std::string("\"") + name + "\":" + text;
  }
  static std::string joined(const std::string& a, const std::string& b) {
    return a.empty() || b.empty() ? a + b : a + "," + b;
  }

  void check() {
    Asked one{
        Call::check, subject_of(case_), text_of(cases::input_of(case_)), text_of(cases::facts_of(case_, json_)), "", 0,
        ""};
    const Value& given = json_["options"];
    const std::string parts = joined(part("strict", text_of(given["strict"])), part("only", text_of(given["only"])));
    one.answer = rulebook_.check(one.subject, one.document, one.facts, options(parts));
    asked_.push_back(std::move(one));
  }

  void check_many() {
    Asked one{
        Call::check_many, subject_of(case_), cases::lines_of(case_), text_of(cases::facts_of(case_, json_)), "", 0, ""};
    one.answer = rulebook_.check_many(one.subject, one.document, one.facts, options(""));
    asked_.push_back(std::move(one));
  }

  void calculate() {
    Asked one{Call::calculate, subject_of(case_), text_of(json_["input"]), "", "", 0, ""};
    one.answer = rulebook_.calculate(one.subject, one.document, options(""));
    asked_.push_back(std::move(one));
  }

  void scenario() {
    Asked opening{Call::open,
                  subject_of(case_),
                  text_of(cases::input_of(case_)),
                  text_of(cases::facts_of(case_, json_)),
                  "",
                  json_["at"].number,
                  ""};
    opening.answer = rulebook_.open(opening.subject, opening.document,
                                    options(joined(part("at", text_of(json_["at"])), part("facts", opening.facts))));
    keep(std::move(opening));
    for (std::size_t i = 0; i < json_["steps"].size; ++i) step(json_["steps"].at(i));
  }

  void step(const Value& step) {
    Asked one{Call::advance, subject_of(case_), "", text_of(cases::facts_of(case_, step)), task_, 0, ""};
    if (!step["advance"].is(Type::absent)) {
      one.at = step["advance"].number;
      one.answer = rulebook_.advance(task_, options(part("at", text_of(step["advance"]))));
    } else {
      one.call = Call::apply;
      one.document = text_of(step["event"]);
      one.at = step["event"]["at"].number;
      one.answer = rulebook_.apply(
          task_, one.document,
          options(joined(part("facts", one.facts), part("expectedVersion", text_of(step["expectedVersion"])))));
    }
    keep(std::move(one));
  }

  void keep(Asked one) {
    const Document answer(one.answer);
    if (answer["ok"].flag) task_ = text_of(answer["task"]);
    asked_.push_back(std::move(one));
  }

  const cases::Case& case_;
  const Value& json_;
  const Rulebook& rulebook_;
  const char* locale_;
  std::string task_;
  std::vector<Asked> asked_;
};

}  // namespace

std::vector<Asked> play(const cases::Case& one, const Rulebook& rulebook, const char* locale) {
  return Player(one, rulebook, locale).run();
}

std::string subject_of(const cases::Case& one) {
  for (const char* name : {"form", "kind", "id"}) {
    if (!one.json[name].missing()) return std::string(one.json[name].text());
  }
  return {};
}

}  // namespace coverage
