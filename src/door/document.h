// SPDX-License-Identifier: MIT
// A document judged against a form: what every way into `check` shares.
#pragma once

#include "door/call.h"
#include "form/screen.h"

namespace hezuo {

/// The given facts; text that is no JSON is a fault of the facts as a whole.
Value read_facts(std::string_view text, Arena& arena);

/// What documents are judged with: the facts may hold for many of them. `trials`: one per rule, kept between documents.
struct Judging {
  const CompiledForm& form;
  Facts& facts;
  const Violations& fact_faults;
  bool strict = false;
  Trials* trials = nullptr;
};

/// What was found: facts, fields, unknown fields, rules, in the order of the rulebook.
struct Judged {
  explicit Judged(Arena& arena) : violations(arena), undecided(arena) {}

  Violations violations;
  Pile<std::string_view> undecided;
};

/// Makes what is found in the arena of `judged`.
void check_document(const Judging& judging, const ReadResult& document, Judged& judged);
/// With facts of its own.
void check_document(const CompiledForm& form, const ReadResult& document, const Value& facts_given, bool strict,
                    Judged& judged);

/// The same of a record, by way of the screen. `measured`: some texts may be measured only (form/judge.h); false where
/// one of them must be read, and then what was found means nothing.
bool check_record(const Judging& judging, const Screen& screen, const Value& record, bool measured, Judged& judged);

}  // namespace hezuo
