// SPDX-License-Identifier: MIT
// Where texts begin is found once for all who look at them.
#include "form/cells.h"

#include "form/kind.h"

namespace hezuo {

namespace {

char letter_of(Kind kind) {
  if (kind == Kind::boolean) return 'b';
  return is_number(kind) ? 'n' : 't';
}

}  // namespace

Cells::Cells(const Node& field) : field_(&field), kind_(letter_of(field.row->kind)) {}

const char* Cells::read(const long long* cells, const char* texts, std::size_t rows) {
  cells_ = cells;
  for (std::size_t row = 0; row < rows && kind_ == 't'; ++row) {
    texts_[row] = texts;
    if (cells[row] != kNone) texts += cells[row];
  }
  return texts;
}

Value Cells::value(std::size_t row) const {
  if (cells_[row] == kNone) return {};
  if (kind_ == 'b') return make_boolean(cells_[row] != 0);
  return kind_ == 'n' ? make_integer(cells_[row]) : make_text(text(row));
}

}  // namespace hezuo
