// SPDX-License-Identifier: MIT
// What the catalogue says a rule can report must be reported somewhere, in words without gaps.
#include "rules.h"

#include "document.h"
#include "document_reach.h"

namespace coverage {

using explore::Document;
using hezuo::Book;
using hezuo::Value;

namespace {

const std::vector<std::string> kBothLanguages = {kLocales[0], kLocales[1]};

std::string message_id(std::string_view rule, std::string_view code) {
  return std::string(rule) + '!' + std::string(code);
}

/// No placeholder left open (`{max}`), none without its number (`?`).
bool is_whole(std::string_view message) {
  return !message.empty() && message.find_first_of("{}?") == std::string_view::npos;
}

void mark_violation(const Value& violation, const char* locale, Sheet& sheet) {
  const std::string rule(violation["rule"].text());
  const std::string code(violation["code"].text());
  sheet.mark(Sort::rule, rule, "violated");
  sheet.mark(Sort::code, code, "reported");
  if (!is_whole(violation["message"].text())) return;
  sheet.mark(Sort::message, message_id(rule, code), locale);
  const Value& guard = violation["params"]["guard"];
  if (!guard.missing()) sheet.mark(Sort::message, rule + " guard " + std::string(guard.text()), locale);
}

void mark_violations(const Value& violations, const char* locale, Sheet& sheet) {
  for (std::size_t i = 0; i < violations.size; ++i) mark_violation(violations.at(i), locale, sheet);
}

void mark_held(const std::set<std::string>& rules, Sheet& sheet) {
  for (const std::string& rule : rules) sheet.mark(Sort::rule, rule, "held");
}

void mark_rows(const Document& answer, const char* locale, Sheet& sheet) {
  for (std::size_t i = 0; i < answer["results"].size; ++i) {
    mark_violations(answer["results"].at(i)["violations"], locale, sheet);
  }
}

void mark_event(const Book& book, const Asked& asked, Sheet& sheet) {
  const hezuo::CompiledMachine& machine = *book.machine(asked.subject);
  const Document event(asked.document);
  const int known = machine.find_event(event["type"].text());
  if (known >= 0) mark_held(held_by(machine.events()[static_cast<std::size_t>(known)], *event, {}), sheet);
  sheet.mark(Sort::rule, asked.subject, "held");
}

/// Another row of the event takes over in the same state where the guard says no: it chooses, and refuses nothing.
bool has_alternative(const hezuo::CompiledMachine& machine, const hezuo::CompiledTransition& transition) {
  for (const hezuo::CompiledTransition& other : machine.transitions()) {
    const bool elsewhere = other.event != transition.event || (other.from & transition.from) == 0;
    if (!elsewhere && other.row->guard != transition.row->guard) return true;
  }
  return false;
}

}  // namespace

void want_rules(const Book& book, const hezuo::Rulebook& rulebook, Sheet& sheet) {
  const Document rules(rulebook.rules());
  for (std::size_t i = 0; i < (*rules).size; ++i) {
    const Value& rule = (*rules).at(i);
    if (rule["codes"].size == 0) continue;  // it explains, times or decides, and is counted as that
    const std::string id(rule["id"].text());
    const bool always_violated = id == "facts";  // a rule of its own only where facts are at fault
    // Decisions hold where a row is chosen, and are counted there.
    const bool holds = !always_violated && rule["kind"].text() != "decision";
    sheet.want(Sort::rule, id,
               holds ? std::vector<std::string>{"violated", "held"} : std::vector<std::string>{"violated"});
    for (std::size_t c = 0; c < rule["codes"].size; ++c) {
      sheet.want(Sort::message, message_id(id, rule["codes"].at(c).text()), kBothLanguages);
    }
  }
  const Document ids(rulebook.ids());
  for (std::size_t i = 0; i < ids["codes"].size; ++i) {
    sheet.want(Sort::code, std::string(ids["codes"].at(i).text()), {"reported"});
  }
  for (const hezuo::CompiledMachine& machine : book.machines()) {
    for (const hezuo::CompiledTransition& transition : machine.transitions()) {
      const hezuo::Guard* guard = transition.row->guard;
      if (guard == nullptr || has_alternative(machine, transition)) continue;
      sheet.want(Sort::message, std::string(machine.kind()) + " guard " + guard->name, kBothLanguages);
    }
  }
}

void mark_rules(const Book& book, const Asked& asked, const char* locale, Sheet& sheet) {
  const Document answer(asked.answer);
  mark_violations(answer["violations"], locale, sheet);
  mark_rows(answer, locale, sheet);
  if (!answer["ok"].flag) return;
  if (asked.call == Call::apply) return mark_event(book, asked, sheet);
  if (asked.call == Call::advance || asked.call == Call::check_many) return;
  const hezuo::CompiledForm* form = book.form(asked.subject);
  if (asked.call == Call::open) form = &book.machine(asked.subject)->form();
  if (asked.call == Call::calculate) form = &book.calculation(asked.subject)->form;
  mark_held(held_by(*form, *Document(asked.document), answer["undecided"]), sheet);
  sheet.mark(Sort::rule, asked.subject, "held");
}

}  // namespace coverage
