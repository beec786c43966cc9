// SPDX-License-Identifier: MIT
// The door for forms: check, calculate.
#include "door/document.h"
#include "door/only.h"
#include "hezuo.h"

namespace hezuo {

std::string Rulebook::check(std::string_view form_id, std::string_view value, std::string_view facts,
                            std::string_view options) const {
  const CompiledForm* form = book_->form(form_id);
  if (form == nullptr) return error_text("unknown_form", form_id);
  Call call(*book_, options);
  if (!call.sound()) return bad_options();
  Judged judged(call.arena());
  check_document(*form, call.read(value), read_facts(facts, call.arena()), call.option("strict").flag, judged);
  keep_only(*form, call.option("only"), judged.violations, judged.undecided);
  return text_of(verdict_json(judged.violations, judged.undecided, call.context()));
}

std::string Rulebook::calculate(std::string_view id, std::string_view input, std::string_view options) const {
  const CompiledCalculation* calculation = book_->calculation(id);
  if (calculation == nullptr) return error_text("unknown_calculation", id);
  Call call(*book_, options);
  if (!call.sound()) return bad_options();
  Judged judged(call.arena());
  Violations& violations = judged.violations;
  const ReadResult document = call.read(input);
  check_document(calculation->form, document, {}, true, judged);
  ObjectBuilder result(call.arena());
  if (violations.empty()) {
    const Finding finding = calculation->row->compute(document.value, book_->parameters(), result);
    const Failure& failure = finding.failure;
    if (!finding.ok) violations.push({calculation->form.id(), failure.code, "", failure.params, failure.remedy});
  }
  ObjectBuilder answer(call.arena());
  answer.add_boolean("ok", violations.empty());
  if (violations.empty()) return text_of(answer.add("result", result.done()).done());
  return text_of(answer.add("violations", violations_json(violations, call.context())).done());
}

}  // namespace hezuo
