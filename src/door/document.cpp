// SPDX-License-Identifier: MIT
// Facts, fields, unknown fields, rules.
#include "door/document.h"

namespace hezuo {

Value read_facts(std::string_view text, Arena& arena) {
  bool broken = false;
  const Value facts = read_trusted(text, arena, &broken);
  return broken ? make_boolean(false) : facts;
}

namespace {
void check_rules(const Judging& judging, const Subject& subject, const Soundness& soundness, Judged& judged) {
  const RuleRun run{judging.strict, false, {}, judging.trials};
  check_rules(subject, soundness, judging.facts, run, judged.violations, judged.undecided, judged.violations.arena());
}
}  // namespace

void check_document(const CompiledForm& form, const ReadResult& document, const Value& facts_given, bool strict,
                    Judged& judged) {
  Facts facts(form.table().facts, judged.violations.arena());
  Violations faults(judged.violations.arena());
  facts.read(facts_given, nullptr, faults);
  check_document({form, facts, faults, strict}, document, judged);
}

void check_document(const Judging& judging, const ReadResult& document, Judged& judged) {
  Violations& violations = judged.violations;
  Arena& arena = violations.arena();
  if (document.status == ReadStatus::too_large || document.status == ReadStatus::invalid_json) {
    violations.push(unreadable(judging.form.id(), document.status, ""));
    return;
  }
  for (const Violation& fault : judging.fact_faults) violations.push(fault);
  const Subject subject{judging.form, document.value, ""};
  Soundness soundness(judging.form, arena);
  Violations unknown(arena);
  check_fields(subject, soundness, violations, unknown, arena);
  sort_by_path(unknown);
  for (const Violation& violation : unknown) violations.push(violation);
  check_rules(judging, subject, soundness, judged);
}

bool check_record(const Judging& judging, const Screen& screen, const Value& record, bool measured, Judged& judged) {
  for (const Violation& fault : judging.fact_faults) judged.violations.push(fault);
  bool unread = false;
  Subject subject{judging.form, record, ""};
  if (measured) subject.unread = &unread;
  Soundness soundness(judging.form, judged.violations.arena());
  if (!check_record_fields(subject, screen, soundness, judged.violations, judged.violations.arena())) return false;
  check_rules(judging, subject, soundness, judged);
  return !unread;
}

}  // namespace hezuo
