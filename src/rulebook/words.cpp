// SPDX-License-Identifier: MIT
// Finding words.
#include "rulebook/words.h"

#include <algorithm>

#include "core/sort.h"

namespace hezuo {

std::string_view WordBook::Row::in(Locale locale) const {
  return locale == Locale::zh_cn ? zh_cn : std::string_view{english + start[0], std::size_t{start[1]} - start[0]};
}

namespace {
void unpack(const PackedWords& words, std::vector<WordBook::Row>& rows) {
  const std::size_t first = rows.size();
  const char* next = words.chinese;
  const auto take = [&next] {
    const std::string_view text = next;
    next += text.size() + 1;
    return text;
  };
  rows.resize(first + words.rows);
  for (std::size_t i = 0; i < words.rows; ++i) rows[first + i] = {take(), {}, words.english, words.english_starts + i};
  for (std::size_t i = 0; i < words.rows; ++i) rows[first + i].zh_cn = take();
}
}  // namespace

const std::vector<WordBook::Row>& WordBook::all() const {
  return rows_.get([this] {
    auto rows = std::make_unique<std::vector<Row>>();
    for (const PackedWords& words : packed_) unpack(words, *rows);
    sort(rows->data(), rows->size(), [](const Row& a, const Row& b) { return a.key < b.key; });
    return rows.release();
  });
}

std::string_view WordBook::find(std::string_view key, Locale locale) const {
  const auto before = [](const Row& row, std::string_view wanted) { return row.key < wanted; };
  const std::vector<Row>& rows = all();
  const auto row = std::lower_bound(rows.begin(), rows.end(), key, before);
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
