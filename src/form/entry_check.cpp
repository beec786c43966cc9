// SPDX-License-Identifier: MIT
// Where all cells of an entry are well by themselves, so is the entry; anything else is walked as a document.
#include "form/entry_check.h"

#include <algorithm>

#include "core/text.h"

namespace hezuo {

EntryCheck::EntryCheck(const CompiledForm& form, int list, std::size_t expected, std::uint64_t seed)
    : form_(form), list_(list) {
  document_.stretch(form.roots().size());
  for (const int root : form.roots()) document_[node_at(root).slot].key = node_at(root).name;
  by_value_alone_ = !node_at(list).row->distinct;
  for (const int child : node_at(list).children) {
    const Node& node = node_at(child);
    TextSet* seen = node.row->distinct ? &sets_.emplace_front(expected, seed) : nullptr;
    columns_.push({child, node.slot, node.variants.data(), seen, way_of(node)});
    const bool plain =
        node.row->kind != Kind::list && node.row->kind != Kind::object && node.row->when.field == nullptr;
    by_value_alone_ = by_value_alone_ && plain && node.variants.size() == 1;
  }
}

void EntryCheck::check(const Value& entry, Violations& out, Arena& arena) {
  added_ = false;
  if (by_value_alone_ && entry.is_record() && surely_well(entry, arena)) return;
  Value list;
  list.type = Type::list;
  list.size = 1;
  list.entries = &entry;
  document_[node_at(list_).slot].value = list;
  const Value document = make_record(document_.data(), document_.size());
  Subject subject{form_, document, ""};
  subject.repeats = this;
  Soundness soundness(form_, arena);
  Violations found(arena);
  Violations unknown(arena);
  check_field(subject, list_, soundness, found, unknown, arena);
  sort_by_path(unknown);
  const std::size_t prefix = form_.pointer_of(node_at(list_)).size() + std::string_view("/0").size();
  for (const Violations* violations : {&found, &unknown}) {
    for (Violation violation : *violations) {
      if (violation.path.has_entry()) {
        violation.path = Place::of_field(violation.path.in_entry());
      } else if (violation.path.pointer().size() < prefix) {
        continue;  // of the list itself
      } else {
        violation.path = violation.path.pointer().substr(prefix);
      }
      out.push(violation);
    }
  }
}

EntryCheck::Way EntryCheck::way_of(const Node& node) {
  const Kind kind = node.row->kind;
  if (node.row->presence == Presence::forbidden || node.row->bound != Bound::none) return Way::judge;
  if (kind == Kind::integer || (kind == Kind::instant && !node.row->whole_minute)) return Way::number;
  // Other kinds have a format or are counted otherwise.
  return kind == Kind::id ? Way::short_text : Way::judge;
}

/// Whether the value is well without a closer look.
bool EntryCheck::within(const Column& column, const Value& value) {
  if (column.way == Way::number) {
    return value.is(Type::integer) && value.number >= column.variant->min && value.number <= column.variant->max;
  }
  return column.way == Way::short_text && value.size > 0 && value.size <= column.variant->max &&
         is_graphic(value.text());
}

bool EntryCheck::surely_well(const Value& entry, Arena& arena) {
  const Judge judge{arena, form_.general()};
  for (const Column& column : columns_) {
    const Value& value = entry.members[column.slot].value;
    if (!within(column, value) && !judge.field(*column.variant, value).ok) return false;
  }
  added_ = true;
  bool all_fresh = true;
  for (Column& column : columns_) {
    const Value& value = entry.members[column.slot].value;
    column.repeated = column.seen != nullptr && !value.missing() && !column.seen->add(value.text());
    all_fresh = all_fresh && !column.repeated;
  }
  return all_fresh;
}

TextSet* EntryCheck::seen(const Node* field) const {
  for (const Column& column : columns_) {
    if (&node_at(column.node) == field) return column.seen;
  }
  return nullptr;
}

bool EntryCheck::fresh(int node, std::string_view text) {
  const Column* column =
      std::find_if(columns_.begin(), columns_.end(), [node](const Column& one) { return one.node == node; });
  return added_ ? !column->repeated : column->seen->add(text);
}

}  // namespace hezuo
