// SPDX-License-Identifier: MIT
// One block of memory: each object's members, followed by what lies inside them.
#include "form/slip.h"

#include <new>

namespace hezuo {

namespace {

bool is_list_of_objects(const Node& node) { return node.row->kind == Kind::list && node.row->entry == Kind::object; }

}  // namespace

Slip::Slip(const CompiledForm& form) : form_(form) {
  const Nodes& roots = form.roots();
  root_ = make_record(place_object(roots, static_cast<char*>(arena_.take(bytes_of(roots)))), roots.size());
}

std::size_t Slip::bytes_of(const Nodes& nodes) const {
  std::size_t bytes = nodes.size() * sizeof(Member);
  for (const int node : nodes) bytes += bytes_inside(node_at(node));
  return bytes;
}

std::size_t Slip::bytes_inside(const Node& node) const {
  if (node.row->kind == Kind::object) return bytes_of(node.children);
  if (node.row->kind != Kind::list) return 0;
  return kMostEntries * (sizeof(Value) + (is_list_of_objects(node) ? bytes_of(node.children) : 0));
}

Member* Slip::place_object(const Nodes& nodes, char* memory) {
  auto* members = reinterpret_cast<Member*>(memory);
  memory += nodes.size() * sizeof(Member);
  for (const int index : nodes) {
    const Node& node = node_at(index);
    new (members + node.slot) Member{node.name, {}};
    place_inside(node, memory);
    memory += bytes_inside(node);
  }
  return members;
}

void Slip::place_inside(const Node& node, char* memory) {
  if (node.row->kind == Kind::object) place_object(node.children, memory);
  if (node.row->kind != Kind::list) return;
  for (std::size_t i = 0; i < kMostEntries; ++i, memory += sizeof(Value)) new (memory) Value;
  if (!is_list_of_objects(node)) return;
  const std::size_t block = bytes_of(node.children);
  for (std::size_t i = 0; i < kMostEntries; ++i, memory += block) place_object(node.children, memory);
}

Value Slip::layout(Arena& arena) const {
  const auto address = [](const void* place) {
    return static_cast<std::int64_t>(reinterpret_cast<std::uintptr_t>(place));
  };
  return ObjectBuilder(arena)
      .add_integer("root", address(&root_))
      .add_integer("first", address(root_.members))
      .add_integer("bytes", static_cast<std::int64_t>(bytes_of(form_.roots())))
      .add_integer("entries", kMostEntries)
      .add_integer("valueBytes", sizeof(Value))
      .add_integer("memberBytes", sizeof(Member))
      .done();
}

}  // namespace hezuo
