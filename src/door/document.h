// SPDX-License-Identifier: MIT
// A document judged against a form: what every way into `check` shares.
#pragma once

#include "door/call.h"
#include "form/screen.h"

namespace hezuo {

/// The given facts; text that is no JSON is a fault of the facts as a whole.
Value read_facts(std::string_view text, Arena& arena);

/// Facts, fields, unknown fields, rules: in the order of the rulebook. `trials`: one per rule, kept between documents.
void check_document(const CompiledForm& form, const ReadResult& document, const Value& facts_given, bool strict,
                    Violations& violations, Pile<std::string_view>& undecided, Arena& arena, Trials* trials = nullptr);
/// The same with facts that were read before, for all documents that they hold for; `fact_faults` is what was wrong.
void check_document(const CompiledForm& form, const ReadResult& document, Facts& facts, const Violations& fact_faults,
                    bool strict, Violations& violations, Pile<std::string_view>& undecided, Arena& arena,
                    Trials* trials);

enum class Screened : std::uint8_t {
  sound,      // nothing is wrong, and `undecided` is what stays open
  not_sure,   // check_document is to be asked
  must_read,  // the same, and it must be given texts that were only measured
};

/// The short way: a record, and facts without a fault. `measured`: some texts may be measured only (form/screen.h).
Screened screen_document(const Screen& screen, const Value& record, bool measured, Facts& facts, Trials* trials,
                         Pile<std::string_view>& undecided, Arena& arena);

}  // namespace hezuo
