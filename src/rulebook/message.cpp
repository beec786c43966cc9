// SPDX-License-Identifier: MIT
// Filling `{placeholders}`: …Fen as yuan, …At and until as Shanghai time, states by their label.
#include "rulebook/message.h"

#include <string>

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

bool is_field_rule(std::string_view rule) { return rule.find('/') != std::string_view::npos; }

class Message {
 public:
  Message(const WordBook& book, const Violation& violation, Locale locale, Arena& arena)
      : book_(book), violation_(violation), locale_(locale), arena_(arena), message_{Pile<MessagePart>(arena)} {}

  MessageParts fill(const Phrase& phrase) {
    std::string_view pattern = phrase.pattern;
    while (!pattern.empty()) {
      const std::size_t open = std::min(pattern.find('{'), pattern.size());
      words(pattern.substr(0, open));
      pattern.remove_prefix(open);
      if (pattern.empty()) break;
      const std::size_t close = std::min(pattern.find('}'), pattern.size() - 1);
      placeholder(pattern.substr(1, close - 1), phrase);
      pattern.remove_prefix(close + 1);
    }
    return message_;
  }

 private:
  void words(std::string_view words) {
    if (!words.empty()) message_.parts.push({MessagePart::Kind::words, words, 0});
  }
  void text(std::string_view text) {
    if (!text.empty()) message_.parts.push({MessagePart::Kind::text, text, 0});
  }
  void words_or(std::string_view found, std::string_view id) { found.empty() ? text(id) : words(found); }

  void placeholder(std::string_view name, const Phrase& phrase) {
    if (name == "label") return label(phrase);
    const Value* value = violation_.params.find(name);
    if (value == nullptr) return words("?");
    param(name, *value);
  }

  /// What the violation is about: a place of its own (the event's instant, the stored task), or the rule's subject.
  void label(const Phrase& phrase) {
    if (!phrase.label.empty()) return words(phrase.label);
    message_.varies = true;
    const std::string_view stored = "/task";
    const std::string_view path = violation_.path.has_entry() ? std::string_view{} : violation_.path.pointer();
    const bool of_task = path.substr(0, stored.size()) == stored;
    const std::string_view place = book_.find("place:", of_task ? stored : path, locale_);
    if (place.empty()) return words(book_.label(violation_.rule, locale_));
    words(place);
    if (of_task) text(path.substr(stored.size()));
  }

  void param(std::string_view name, const Value& value) {
    if (value.is(Type::integer)) return number(name, value.number);
    message_.varies = true;
    if (value.is(Type::list)) return list(name, value);
    const std::string_view given = value.text();
    if (name == "fact") return words_or(book_.find("fact:", given, locale_), given);
    if (name == "actor") return words_or(book_.find("actor:", given, locale_), given);
    if (name == "state") return words_or(word_of_rule(":", given), given);
    if (name == "allowed") return words_or(word_of_rule("/", given), given);
    text(given);
  }

  void number(std::string_view name, std::int64_t number) {
    const bool money = ends_with(name, "Fen");
    if (!money && !ends_with(name, "At") && name != "until") {
      message_.parts.push({MessagePart::Kind::number, name, number});
      return;
    }
    message_.varies = true;
    text(arena_.keep(money ? yuan(number) : shanghai_text(number)));
  }

  void list(std::string_view name, const Value& list) {
    if (list.size == 0) return words(book_.find("code:nothing", locale_));
    for (std::size_t i = 0; i < list.size; ++i) {
      if (i > 0) words(locale_ == Locale::zh_cn ? "、" : ", ");
      param(name, list.entries[i]);
    }
  }

  std::string_view word_of_rule(std::string_view separator, std::string_view id) {
    std::string key(violation_.rule);
    key += separator;
    key += id;
    return book_.find(key, locale_);
  }

  const WordBook& book_;
  const Violation& violation_;
  Locale locale_;
  Arena& arena_;
  MessageParts message_;
};

}  // namespace

Phrase phrase_of(const WordBook& book, const Violation& violation, Locale locale) {
  std::string key(violation.rule);
  key += '!';
  key += code_name(violation.code);
  std::string_view pattern = book.find(key, locale);
  // A guard explains what the state alone does not.
  if (const Value* guard = violation.params.find("guard"); guard != nullptr && pattern.empty()) {
    pattern = book.find("guard:", guard->text(), locale);
  }
  if (pattern.empty() && violation.code != Code::missing_fact) pattern = book.find("say:", violation.rule, locale);
  if (pattern.empty()) pattern = book.find("code:", code_name(violation.code), locale);
  return {pattern, is_field_rule(violation.rule) ? book.label(violation.rule, locale) : std::string_view{}};
}

MessageParts message_parts(const WordBook& book, const Phrase& phrase, const Violation& violation, Locale locale,
                           Arena& arena) {
  return Message(book, violation, locale, arena).fill(phrase);
}

std::string_view message(const WordBook& book, const Violation& violation, Locale locale, Arena& arena) {
  std::string text;
  for (const MessagePart& part :
       message_parts(book, phrase_of(book, violation, locale), violation, locale, arena).parts) {
    if (part.kind == MessagePart::Kind::number) {
      text += std::to_string(part.number);
    } else {
      text += part.text;
    }
  }
  return arena.keep(text);
}

}  // namespace hezuo
