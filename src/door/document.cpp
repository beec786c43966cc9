// SPDX-License-Identifier: MIT
// Facts, fields, unknown fields, rules.
#include "door/document.h"

namespace hezuo {

Value read_facts(std::string_view text, Arena& arena) {
  bool broken = false;
  const Value facts = read_trusted(text, arena, &broken);
  return broken ? make_boolean(false) : facts;
}

void check_document(const CompiledForm& form, const ReadResult& document, const Value& facts_given, bool strict,
                    Violations& violations, Pile<std::string_view>& undecided, Arena& arena, Trials* trials) {
  Facts facts(form.table().facts, arena);
  Violations faults(arena);
  facts.read(facts_given, nullptr, faults);
  check_document(form, document, facts, faults, strict, violations, undecided, arena, trials);
}

void check_document(const CompiledForm& form, const ReadResult& document, Facts& facts, const Violations& fact_faults,
                    bool strict, Violations& violations, Pile<std::string_view>& undecided, Arena& arena,
                    Trials* trials) {
  if (document.status == ReadStatus::too_large || document.status == ReadStatus::invalid_json) {
    violations.push(unreadable(form.id(), document.status, ""));
    return;
  }
  for (const Violation& fault : fact_faults) violations.push(fault);
  const Subject subject{form, document.value, ""};
  Soundness soundness(form, arena);
  Violations unknown(arena);
  check_fields(subject, soundness, violations, unknown, arena);
  sort_by_path(unknown);
  for (const Violation& violation : unknown) violations.push(violation);
  check_rules(subject, soundness, facts, {strict, false, {}, trials}, violations, undecided, arena);
}

Screened screen_document(const Screen& screen, const Value& record, bool measured, Facts& facts, Trials* trials,
                         Pile<std::string_view>& undecided, Arena& arena) {
  Soundness soundness(screen.form(), arena);
  bool unread = false;
  if (!screen.passes(record, soundness, unread, arena)) return unread ? Screened::must_read : Screened::not_sure;
  Subject subject{screen.form(), record, ""};
  if (measured) subject.unread = &unread;
  Violations violations(arena);
  check_rules(subject, soundness, facts, {false, false, {}, trials}, violations, undecided, arena);
  if (unread) return Screened::must_read;
  return violations.empty() ? Screened::sound : Screened::not_sure;
}

}  // namespace hezuo
