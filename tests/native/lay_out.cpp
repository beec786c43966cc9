// SPDX-License-Identifier: MIT
// Following the form's nodes; scalars are copied as they are, whatever the field's kind.
#include "lay_out.h"

namespace hezuo {

namespace {

class Layout {
 public:
  Layout(const CompiledForm& form, Arena& arena) : form_(form), arena_(arena) {}

  bool object(const Value& from, const Nodes& nodes, Value& to) {
    if (!from.is(Type::object)) return scalar(from, to);
    auto* members = arena_.take_array<Member>(nodes.size());
    std::size_t known = 0;
    for (const int index : nodes) {
      const Node& node = form_.nodes()[static_cast<std::size_t>(index)];
      Member& member = members[node.slot];
      member = {node.name, {}};
      const Value& value = from[node.name];
      if (value.is(Type::absent)) continue;
      ++known;
      if (!field(node, value, member.value)) return false;
    }
    to = make_record(members, nodes.size());
    return known == from.size;
  }

 private:
  bool field(const Node& node, const Value& from, Value& to) {
    if (node.nested != nullptr) return false;
    if (node.row->kind == Kind::object) return object(from, node.children, to);
    if (node.row->kind == Kind::list) return list(node, from, to);
    return scalar(from, to);
  }

  bool list(const Node& node, const Value& from, Value& to) {
    if (!from.is(Type::list)) return scalar(from, to);
    auto* entries = arena_.take_array<Value>(from.size);
    for (std::size_t i = 0; i < from.size; ++i) {
      const bool of_objects = node.row->entry == Kind::object;
      if (!(of_objects ? object(from.at(i), node.children, entries[i]) : scalar(from.at(i), entries[i]))) return false;
    }
    to = from;
    to.entries = entries;
    return true;
  }

  static bool scalar(const Value& from, Value& to) {
    to = from;
    return !from.is(Type::object) && !from.is(Type::list);
  }

  const CompiledForm& form_;
  Arena& arena_;
};

}  // namespace

bool lay_out(const CompiledForm& form, const Value& document, Value& record, Arena& arena) {
  return Layout(form, arena).object(document, form.roots(), record);
}

}  // namespace hezuo
