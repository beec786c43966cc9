// SPDX-License-Identifier: MIT
// Lines of JSON straight into records: for many documents of one form, each member goes to its place in the table.
#pragma once

#include "form/compiled_form.h"

namespace hezuo {

/// Takes what documents of the form are usually made of. What it takes is judged as what `read_json` reads; what it
/// does not take (faults of the text, members that the form does not know or that come twice, escapes, numbers beyond
/// 15 digits) is for `read_json` to answer.
class RecordReader {
 public:
  HEZUO_SELDOM RecordReader(const CompiledForm& form, const Bounds& bounds);

  /// False: not taken. Texts point into `text`, the rest lives in the arena.
  [[nodiscard]] bool read(std::string_view text, Arena& arena, Value& out);

 private:
  /// The members of the root, of an object or of a list's entries, by name.
  struct Shape {
    explicit Shape(Arena& arena) : blank(arena), nodes(arena), next(arena) {}

    Pile<Member> blank;      // all absent
    Nodes nodes;             // by place
    Pile<std::size_t> next;  // what followed each member the last time; the first of all comes first
  };

  HEZUO_SELDOM Shape shape_of(const Nodes& nodes);
  void skip_space();
  [[nodiscard]] bool object(Shape& shape, std::size_t level, Value& out);
  [[nodiscard]] bool list(int node, std::size_t level, Value& out);
  [[nodiscard]] bool value(int node, Kind kind, std::size_t level, Value& out);
  [[nodiscard]] bool key(Shape& shape, std::size_t before, std::size_t& place);
  [[nodiscard]] bool is_key(std::string_view name);
  [[nodiscard]] bool opened(char closing, bool& more);
  [[nodiscard]] bool separator(char closing, bool& more);
  [[nodiscard]] bool text(Value& out);
  [[nodiscard]] bool number(Value& out);
  [[nodiscard]] bool word(std::string_view expected, const Value& meaning, Value& out);

  const CompiledForm& form_;
  Bounds bounds_;
  Arena own_;
  Shape root_;
  Pile<Shape> shapes_;  // by node; those of nodes without members stay empty
  Arena* arena_ = nullptr;
  const char* p_ = nullptr;
  const char* end_ = nullptr;
};

}  // namespace hezuo
