// SPDX-License-Identifier: MIT
// A quick look at a record: which of its fields are plainly right? It finds nothing else out, so that what is sound,
// which is most, costs little; whatever it is not sure of goes the whole way.
#pragma once

#include "form/check.h"

namespace hezuo {

class Screen {
 public:
  HEZUO_SELDOM explicit Screen(const CompiledForm& form);

  /// Entries of a list that `Doubt` tells of.
  static constexpr std::size_t kRightBits = 64;
  /// A field that is not plainly right.
  struct Doubt {
    int node;
    /// Of a list: the first entries that are, whatever else is in the list; a bit for each.
    std::uint64_t right;
  };
  /// Those of a record (nodes of the form's roots, in table order). `soundness` learns of fields that no row counts for
  /// now. A list with `flag` was looked through for repetitions already, as far as its entries or a member of theirs
  /// must differ. `unread` is set where a text that was only measured must be read.
  Pile<Doubt> doubts(const Value& record, Soundness& soundness, bool& unread, Arena& arena) const;

 private:
  /// One row of one field, with all that is needed to judge it side by side.
  struct Step {
    Kind kind;
    Presence presence;
    bool last;   // of the rows of its field
    bool never;  // what it asks for hangs on a task
    bool minute;
    bool by_points;        // a text, or a list's texts, of which only the code points count once it is measured
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

  HEZUO_SELDOM std::int32_t add_part(const Nodes& nodes);
  HEZUO_SELDOM Step step_of(const Node& node, const Variant& variant) const;

  const CompiledForm& form_;
  Arena arena_;
  Pile<Step> steps_{arena_};
  Pile<Part> parts_{arena_};
};

}  // namespace hezuo
