// SPDX-License-Identifier: MIT
// The checks behind the rows. What is known and what goes together stands in the form's notes.
#include "systems/xingtu_theme/rules.h"

#include "form/check.h"
#include "form/choices.h"

namespace hezuo::xingtu_theme {

namespace {

bool is_in(std::string_view group, std::string_view id) {
  for (const Note& note : kNotes) {
    if (group == note.group && id == note.id) return true;
  }
  return false;
}

/// What else of the group could stand there: something of it that the list lacks, else nothing.
Remedy choose_from(const RuleCall& call, std::string_view group, const Value& used) {
  const Value& choices = call.once([&] {
    ListBuilder all(call.arena());
    for (const Note& note : kNotes) {
      if (group == note.group) all.add(make_text(note.id));
    }
    return unused_choices(all.done(), used, "", call.arena());
  });
  return choices.size > 0 ? Remedy::choose(choices) : Remedy::remove();
}

Finding known(const RuleCall& call, const char* list, const char* fitting, const char* unfitting) {
  const std::string_view entry = call.field(list).text();
  if (is_in(fitting, entry) || is_in(unfitting, entry)) return Finding::pass();
  return Finding::fail(Code::not_listed, choose_from(call, fitting, call.list(list)));
}

Finding fits(const RuleCall& call, const char* list, const char* unfitting) {
  if (!is_in(unfitting, call.field(list).text())) return Finding::pass();
  return Finding::fail(Code::conflict, Remedy::remove());
}

}  // namespace

Finding component_known(const RuleCall& call) { return known(call, "components", kCompatible, kExcluded); }
Finding component_compatible(const RuleCall& call) { return fits(call, "components", kExcluded); }
Finding heating_known(const RuleCall& call) { return known(call, "heating", kHeating, kNoHeating); }
Finding heating_supported(const RuleCall& call) { return fits(call, "heating", kNoHeating); }

Finding enrolled(const RuleCall& call) {
  return call.flag("merchant.enrolled") ? Finding::pass() : Finding::fail(Code::not_eligible);
}

}  // namespace hezuo::xingtu_theme
