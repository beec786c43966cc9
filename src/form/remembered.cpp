// SPDX-License-Identifier: MIT
// Words are kept as the form's table spells them: a document's own are gone with it.
#include "form/remembered.h"

#include <algorithm>

namespace hezuo {

namespace {

/// Makes the value one that outlives its document, if it can be told again at one look.
bool outlive(const Field& row, Value& value) {
  if (value.missing() || value.is(Type::boolean) || value.is(Type::integer)) return true;
  if (!value.is(Type::text)) return false;
  const auto word =
      std::find_if(row.values.begin(), row.values.end(), [&](const char* one) { return value.text() == one; });
  if (word == row.values.end()) return false;
  value = make_text(*word);
  return true;
}

}  // namespace

void Reads::note_again(int node) {
  const auto known = [node](const Read& read) { return read.node == node; };
  more_ = more_ || std::none_of(reads_.begin(), reads_.end(), known);
}

bool Remembered::One::add(const CompiledForm& form, int node, Value value) {
  for (std::size_t i = 0; i < count; ++i) {
    if (kept[i].node == node) return true;
  }
  if (count == kept.size() || !outlive(*form.nodes()[static_cast<std::size_t>(node)].row, value)) return false;
  kept[count++] = {node, value, value.number};
  return true;
}

/// Takes the other's number in, where nothing else differs. Of two numbers each may be between and both together not.
bool Remembered::One::widen(const One& other) {
  if (answer != other.answer || count != other.count) return false;
  Kept* number = nullptr;
  for (std::size_t i = 0; i < count; ++i) {
    if (kept[i].node != other.kept[i].node || kept[i].value.type != other.kept[i].value.type) return false;
    if (!kept[i].is_number()) {
      if (!kept[i].is_same(other.kept[i].value)) return false;
    } else if (number == nullptr) {
      number = &kept[i];
    } else {
      return false;
    }
  }
  if (number == nullptr) return false;
  const std::int64_t seen = other.kept[static_cast<std::size_t>(number - kept.data())].most;
  number->value.number = std::min(number->value.number, seen);
  number->most = std::max(number->most, seen);
  return true;
}

void Remembered::keep(const CompiledForm& form, const Reads& reads, Answer answer) {
  One one;
  one.answer = answer;
  if (reads.more_) return;
  for (std::size_t i = 0; i < reads.count_; ++i) {
    if (!one.add(form, reads.reads_[i].node, *reads.reads_[i].value)) return;
  }
  for (std::size_t i = 0; i < known_; ++i) {
    if (answers_[i].widen(one)) return;
  }
  if (known_ < answers_.size()) answers_[known_++] = one;
}

}  // namespace hezuo
