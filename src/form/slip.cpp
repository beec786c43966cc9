// SPDX-License-Identifier: MIT
// One block of memory: each object's members, followed by what lies inside them.
#include "form/slip.h"

#include <new>

namespace hezuo {

namespace {

bool is_list_of_objects(const Node& node) { return node.row->kind == Kind::list && node.row->entry == Kind::object; }

}  // namespace

Slip::Slip(const CompiledForm& form) : form_(form) {
  places_.stretch(form.nodes().size());
  const Nodes& roots = form.roots();
  Member* members = place_object(roots, static_cast<char*>(arena_.take(bytes_of(roots))), true);
  root_ = make_record(members, roots.size());
  top_ = {&root_, members, roots.size()};
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

/// `first`: not in a later entry of a list, so that these are the places that `layout` tells.
Member* Slip::place_object(const Nodes& nodes, char* memory, bool first) {
  auto* members = reinterpret_cast<Member*>(memory);
  memory += nodes.size() * sizeof(Member);
  for (const int index : nodes) {
    const Node& node = node_at(index);
    Member* member = new (members + node.slot) Member{node.name, {}};
    place_inside(index, member->value, memory, first);
    memory += bytes_inside(node);
  }
  return members;
}

void Slip::place_inside(int index, Value& value, char* memory, bool first) {
  const Node& node = node_at(index);
  Place place;
  place.at = &value;
  if (node.row->kind == Kind::object) {
    place.first = place_object(node.children, memory, first);
    place.count = node.children.size();
  } else if (node.row->kind == Kind::list) {
    auto* entries = reinterpret_cast<Value*>(memory);
    place.first = entries;
    place.count = kMostEntries;
    place.stride = is_list_of_objects(node) ? bytes_of(node.children) : 0;
    char* inside = memory + kMostEntries * sizeof(Value);
    place.members = inside;
    for (std::size_t i = 0; i < kMostEntries; ++i, inside += place.stride) {
      new (entries + i) Value;
      if (is_list_of_objects(node)) place_object(node.children, inside, first && i == 0);
    }
  }
  if (first) places_[static_cast<std::size_t>(index)] = place;
}

Value Slip::layout(Arena& arena) const {
  const auto place_json = [&](const Place& place) {
    ListBuilder list(arena);
    for (const void* address : {place.at, place.first}) {
      list.add(make_integer(static_cast<std::int64_t>(reinterpret_cast<std::uintptr_t>(address))));
    }
    list.add(make_integer(static_cast<std::int64_t>(place.count)));
    list.add(make_integer(static_cast<std::int64_t>(place.stride)));
    return list.add(make_integer(static_cast<std::int64_t>(reinterpret_cast<std::uintptr_t>(place.members)))).done();
  };
  ObjectBuilder places(arena);
  places.add("", place_json(top_));
  for (std::size_t i = 0; i < places_.size(); ++i) places.add(form_.nodes()[i].path, place_json(places_[i]));
  return places.done();
}

}  // namespace hezuo
