// SPDX-License-Identifier: MIT
// Finding words.
#include "rulebook/words.h"

#include <algorithm>

namespace hezuo {

namespace {

using Rows = Pile<WordBook::Row>;

void unpack(const PackedWords& words, Rows& rows) {
  const auto take = [](const char*& next) -> std::string_view {
    const std::string_view text = next;
    next += text.size() + 1;
    return text;
  };
  const char* key = words.keys;
  const char* chinese = words.chinese;
  const char* english = words.english;
  std::string_view before;
  rows.cut(0);
  for (std::size_t i = 0; i < words.rows; ++i) {
    const auto shared = static_cast<unsigned char>(*key++);
    before = rows.arena().join({before.substr(0, shared), take(key)});
    rows.push({before, take(chinese), take(english)});
  }
}

/// Both by key; from the last on, so that what stands already is moved once at most.
void merge(const Rows& more, Rows& rows) {
  std::size_t left = rows.size();
  std::size_t right = more.size();
  rows.stretch(left + right);
  while (right > 0) {
    const bool older = left > 0 && more[right - 1].key < rows[left - 1].key;
    rows[left + right - 1] = older ? rows[left - 1] : more[right - 1];
    (older ? left : right) -= 1;
  }
}

}  // namespace

const Pile<WordBook::Row>& WordBook::all() const {
  return rows_.get([this](Arena& arena) {
    auto* rows = arena.make<Rows>(arena);
    Rows more(arena);
    for (const PackedWords& words : packed_) {
      unpack(words, more);
      merge(more, *rows);
    }
    return rows;
  });
}

std::string_view WordBook::find(std::string_view key, Locale locale) const {
  const auto before = [](const Row& row, std::string_view wanted) { return row.key < wanted; };
  const Pile<Row>& rows = all();
  const Row* row = std::lower_bound(rows.begin(), rows.end(), key, before);
  return row == rows.end() || row->key != key ? std::string_view{} : row->in(locale);
}

std::string_view WordBook::find(std::string_view prefix, std::string_view key, Locale locale) const {
  std::string whole(prefix);
  whole += key;
  return find(whole, locale);
}

std::string_view WordBook::label(std::string_view id, Locale locale) const {
  const std::string_view words = find(id, locale);
  return words.empty() ? id : words;
}

}  // namespace hezuo
