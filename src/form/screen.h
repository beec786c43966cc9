// SPDX-License-Identifier: MIT
// The short way through a document: does it surely have no fault in any field? It finds nothing else out, so that most
// documents, which are sound, cost little; whatever it is not sure of goes the whole way.
#pragma once

#include "core/text.h"
#include "form/check.h"

namespace hezuo {

/// Of a text that was measured where it came from, and not handed over: it is known to have neither forbidden
/// characters nor white space other than single blanks, not to be blank, to be well-formed, and to begin as its kind
/// must; what is left to judge is its length. `number` holds the code points, and the ASCII ones among them above 32
/// bits.
TextTraits measured_traits(const Value& text);

class Screen {
 public:
  explicit Screen(const CompiledForm& form);

  [[nodiscard]] const CompiledForm& form() const { return form_; }

  /// Whether a record has no fault in its fields. `soundness` learns of those that no row counts for now. A list with
  /// `flag` was looked through for repetitions already, as far as its entries or a member of theirs must differ.
  /// `unread` is set where a text that was only measured must be read.
  bool passes(const Value& record, Soundness& soundness, bool& unread, Arena& arena) const;

 private:
  /// One row of one field, with all that is needed to judge it side by side.
  struct Step {
    Kind kind;
    Presence presence;
    bool last;   // of the rows of its field
    bool never;  // what it asks for hangs on a task
    bool minute;
    std::int32_t at;       // bytes from the object's first member to the value
    std::int32_t sibling;  // likewise to what `when` looks at; −1 without one
    std::int32_t node;
    std::int32_t inside;  // the part of an object's members, or of those of a list's entries
    std::int64_t min;
    std::int64_t max;
    const Variant* variant;
  };
  /// The steps of one object.
  struct Part {
    std::int32_t first;
    std::int32_t end;
  };
  class Run;

  std::int32_t add_part(const std::vector<int>& nodes);
  Step step_of(const Node& node, const Variant& variant) const;

  const CompiledForm& form_;
  std::vector<Step> steps_;
  std::vector<Part> parts_;
};

}  // namespace hezuo
