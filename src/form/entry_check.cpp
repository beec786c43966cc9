// SPDX-License-Identifier: MIT
// Where all cells of an entry are well by themselves, so is the entry; anything else is walked as a document.
#include "form/entry_check.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "core/text.h"

namespace hezuo {

EntryCheck::EntryCheck(const CompiledForm& form, int list, std::size_t expected, std::uint64_t seed)
    : form_(form), list_(list) {
  document_.stretch(form.roots().size());
  for (const int root : form.roots()) document_[node_at(root).slot].key = node_at(root).name;
  by_value_alone_ = !node_at(list).row->distinct;
  const Judge judge{arena_, form.general()};
  for (const int child : node_at(list).children) {
    const Node& node = node_at(child);
    TextSet* seen = node.row->distinct ? &sets_.emplace_front(expected, seed) : nullptr;
    const Variant* variant = node.variants.data();
    columns_.push({child, variant, seen, way_of(node), judge.field(*variant, kAbsent).ok});
    const bool plain =
        node.row->kind != Kind::list && node.row->kind != Kind::object && node.row->when.field == nullptr;
    by_value_alone_ = by_value_alone_ && plain && node.variants.size() == 1;
  }
  for (Column& column : columns_) {
    if (column.seen != nullptr) distinct_.push(&column);
  }
}

Cells* EntryCheck::cells(std::string_view field) {
  for (Column& column : columns_) {
    const Node& node = node_at(column.node);
    if (node.name != field || node.row->kind == Kind::list || node.row->kind == Kind::object) continue;
    return column.cells = arena_.make<Cells>(node);
  }
  return nullptr;
}

void EntryCheck::begin(std::size_t rows, Arena& arena) {
  const Judge judge{arena, form_.general()};
  rows_ = rows;
  well_ = by_value_alone_ ? ~Rows{0} : 0;
  for (Column& column : columns_) {
    if (well_ != 0) well_ &= well(column, rows, judge);
  }
  for (const Column* column : distinct_) {
    if (well_ != 0) column->seen->expect(column->hashes.data(), rows);
  }
}

std::size_t EntryCheck::skip(std::size_t row) {
  while (row < rows_ && (well_ >> row & 1U) != 0 && add(row)) ++row;
  return row;
}

void EntryCheck::check(const Value& entry, Violations& out, Arena& arena) {
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
  added_ = false;
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

/// The rows whose cells are well without a closer look.
EntryCheck::Rows EntryCheck::within(const Column& column, std::size_t rows) {
  const Cells& cells = *column.cells;
  const auto [min, max] = std::pair{column.variant->min, column.variant->max};
  Rows within = 0;
  for (std::size_t row = 0; row < rows && column.way == Way::number; ++row) {
    const long long cell = cells.at(row);
    within |= Rows{cell >= min && cell <= max && cell != Cells::kNone} << row;
  }
  for (std::size_t row = 0; row < rows && column.way == Way::short_text; ++row) {
    const long long size = cells.at(row);
    within |= Rows{size > 0 && size <= max && is_graphic(cells.text(row))} << row;
  }
  return within;
}

EntryCheck::Rows EntryCheck::well(Column& column, std::size_t rows, const Judge& judge) {
  const Rows all = rows < Cells::kRows ? (Rows{1} << rows) - 1 : ~Rows{0};
  if (column.cells == nullptr) return column.absent_well ? all : 0;
  Rows well = within(column, rows);
  for (Rows left = all & ~well; left != 0; left &= left - 1) {
    const auto row = static_cast<std::size_t>(std::countr_zero(left));
    const bool absent = column.cells->at(row) == Cells::kNone;
    const bool ok = absent ? column.absent_well : judge.field(*column.variant, column.cells->value(row)).ok;
    well |= Rows{ok} << row;
  }
  for (std::size_t row = 0; row < rows && column.seen != nullptr; ++row) {
    const bool given = column.cells->at(row) != Cells::kNone;
    column.hashes[row] = given ? column.seen->hash_of(column.cells->text(row)) : 0;
  }
  return well;
}

/// The row's texts, where none of them has been there before; else those that were not are added all the same.
bool EntryCheck::add(std::size_t row) {
  bool all_fresh = true;
  for (Column* column : distinct_) {
    const bool given = column->cells != nullptr && column->cells->at(row) != Cells::kNone;
    column->repeated = given && !column->seen->add(column->cells->text(row), column->hashes[row]);
    all_fresh = all_fresh && !column->repeated;
  }
  added_ = !all_fresh;
  return all_fresh;
}

bool EntryCheck::fresh(int node, std::string_view text) {
  const Column* column =
      std::find_if(columns_.begin(), columns_.end(), [node](const Column& one) { return one.node == node; });
  return added_ ? !column->repeated : column->seen->add(text);
}

}  // namespace hezuo
