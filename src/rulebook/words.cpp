// SPDX-License-Identifier: MIT
// Finding words and filling `{placeholders}`: …Fen as yuan, …At and until as Shanghai time, states by their label.
#include "rulebook/words.h"

#include <algorithm>

#include "core/sort.h"
#include "core/time.h"

namespace hezuo {

namespace {

bool ends_with(std::string_view text, std::string_view tail) {
  return text.size() >= tail.size() && text.substr(text.size() - tail.size()) == tail;
}

std::string yuan(std::int64_t fen) {
  const std::string cents = std::to_string(fen % 100);
  return std::to_string(fen / 100) + (cents.size() < 2 ? ".0" : ".") + cents;
}

std::string number_text(std::string_view name, std::int64_t number) {
  if (ends_with(name, "Fen")) return yuan(number);
  if (ends_with(name, "At") || name == "until") return shanghai_text(number);
  return std::to_string(number);
}

}  // namespace

std::string_view WordBook::Row::in(Locale locale) const {
  return locale == Locale::zh_cn ? zh_cn : std::string_view{english + start[0], std::size_t{start[1]} - start[0]};
}

void WordBook::add(const PackedWords& words) {
  const std::size_t first = rows_.size();
  const char* next = words.chinese;
  const auto take = [&next] {
    const std::string_view text = next;
    next += text.size() + 1;
    return text;
  };
  rows_.resize(first + words.rows);
  for (std::size_t i = 0; i < words.rows; ++i) rows_[first + i] = {take(), {}, words.english, words.english_starts + i};
  for (std::size_t i = 0; i < words.rows; ++i) rows_[first + i].zh_cn = take();
}

void WordBook::close() {
  sort(rows_.data(), rows_.size(), [](const Row& a, const Row& b) { return a.key < b.key; });
}

std::string_view WordBook::find(std::string_view key, Locale locale) const {
  const auto before = [](const Row& row, std::string_view wanted) { return row.key < wanted; };
  const auto row = std::lower_bound(rows_.begin(), rows_.end(), key, before);
  return row == rows_.end() || row->key != key ? std::string_view{} : row->in(locale);
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

namespace {

class Message {
 public:
  Message(const WordBook& book, const Violation& violation, Locale locale)
      : book_(book), violation_(violation), locale_(locale) {}

  std::string fill(std::string_view pattern) {
    std::string out;
    while (!pattern.empty()) {
      const std::size_t open = std::min(pattern.find('{'), pattern.size());
      out += pattern.substr(0, open);
      pattern.remove_prefix(open);
      if (pattern.empty()) break;
      const std::size_t close = std::min(pattern.find('}'), pattern.size() - 1);
      out += placeholder(pattern.substr(1, close - 1));
      pattern.remove_prefix(close + 1);
    }
    return out;
  }

 private:
  std::string placeholder(std::string_view name) {
    if (name == "label") return label();
    const Value* value = violation_.params.find(name);
    if (value == nullptr) return "?";
    return param_text(name, *value);
  }

  /// What the violation is about: a place of its own (the event's instant, the stored task), or the rule's subject.
  std::string label() {
    const std::string_view stored = "/task";
    const std::string_view place = violation_.path.substr(0, stored.size()) == stored ? stored : violation_.path;
    const std::string_view words = book_.find("place:", place, locale_);
    const bool own = !words.empty() && violation_.rule.find('/') == std::string_view::npos;
    if (!own) return std::string(book_.label(violation_.rule, locale_));
    return std::string(words) + std::string(place == stored ? violation_.path.substr(stored.size()) : "");
  }

  std::string param_text(std::string_view name, const Value& value) {
    if (value.is(Type::integer)) return number_text(name, value.number);
    if (value.is(Type::list)) return list_text(name, value);
    const std::string_view text = value.text();
    if (name == "fact") return std::string(or_self(book_.find("fact:", text, locale_), text));
    if (name == "actor") return std::string(or_self(book_.find("actor:", text, locale_), text));
    if (name == "state") return word_of_rule(":", text);
    if (name == "allowed") return word_of_rule("/", text);
    return std::string(text);
  }

  std::string list_text(std::string_view name, const Value& list) {
    if (list.size == 0) return std::string(book_.find("code:nothing", locale_));
    std::string out;
    for (std::size_t i = 0; i < list.size; ++i) {
      if (i > 0) out += locale_ == Locale::zh_cn ? "、" : ", ";
      out += param_text(name, list.entries[i]);
    }
    return out;
  }

  std::string word_of_rule(std::string_view separator, std::string_view id) {
    std::string key(violation_.rule);
    key += separator;
    key += id;
    return std::string(or_self(book_.find(key, locale_), id));
  }

  static std::string_view or_self(std::string_view words, std::string_view id) { return words.empty() ? id : words; }

  const WordBook& book_;
  const Violation& violation_;
  Locale locale_;
};

}  // namespace

std::string_view WordBook::message(const Violation& violation, Locale locale, Arena& arena) const {
  std::string key(violation.rule);
  key += '!';
  key += code_name(violation.code);
  std::string_view pattern = find(key, locale);
  // A guard explains what the state alone does not.
  if (const Value* guard = violation.params.find("guard"); guard != nullptr && pattern.empty()) {
    pattern = find("guard:", guard->text(), locale);
  }
  if (pattern.empty() && violation.code != Code::missing_fact) pattern = find("say:", violation.rule, locale);
  if (pattern.empty()) pattern = find("code:", code_name(violation.code), locale);
  return arena.keep(Message(*this, violation, locale).fill(pattern));
}

}  // namespace hezuo
