// SPDX-License-Identifier: MIT
// The one place where a violation becomes JSON.
#include "rulebook/answer.h"

#include "rulebook/message.h"

namespace hezuo {

Value violation_json(const Violation& violation, const AnswerContext& context) {
  ObjectBuilder params(context.arena);
  for (const Param& param : violation.params) params.add(param.name, param.value);
  return ObjectBuilder(context.arena)
      .add("rule", violation.rule)
      .add("code", code_name(violation.code))
      .add("path", violation.path.text(context.arena))
      .add("params", params.done())
      .add("message", message(context.words, violation, context.locale, context.arena))
      .add("remedy", remedy_json(violation.remedy, context.arena))
      .done();
}

Value violations_json(const Violations& violations, const AnswerContext& context) {
  ListBuilder list(context.arena);
  for (const Violation& violation : violations) list.add(violation_json(violation, context));
  return list.done();
}

}  // namespace hezuo
