// SPDX-License-Identifier: MIT
// Every rule of the rulebook in one list, gathered from the tables.
#pragma once

#include "door/book.h"

namespace hezuo {

struct RuleEntry {
  std::string_view id;
  const char* kind = "rule";  // form, task, field, rule, event, timer, decision, calculation
  const Source* source = nullptr;
  CodeSet codes;
  const Node* node = nullptr;  // of a field
};

Pile<RuleEntry> list_rules(const Book& book, Arena& arena);
/// The entry of that id, or null.
const RuleEntry* find_rule(const Pile<RuleEntry>& rules, std::string_view id);
Value rule_json(const Book& book, const RuleEntry& entry, const AnswerContext& context);

}  // namespace hezuo
