// SPDX-License-Identifier: MIT
// Laying a verdict out.
#include "door/told.h"

#include "core/text.h"

namespace hezuo {

namespace {
constexpr std::int32_t kWords = 0;
constexpr std::int32_t kMade = 1;
constexpr std::int32_t kNumber = 2;
constexpr std::int32_t kNull = -1;

std::int32_t address(const void* place) { return static_cast<std::int32_t>(reinterpret_cast<std::uintptr_t>(place)); }
}  // namespace

void Told::place(std::string_view words) {
  numbers_.push(address(words.data()));
  numbers_.push(static_cast<std::int32_t>(words.size()));
}

void Told::made(std::string_view text) {
  std::int32_t units = 0;
  const char* end = text.data() + text.size();
  for (const char* p = text.data(); p < end; ++units) {
    const CodePoint point = next_code_point(p, end);
    well_formed_ = well_formed_ && point.well_formed;
    if (point.value > 0xFFFF) ++units;
  }
  texts_ += text;
  numbers_.push(units);
}

void Told::number(std::int64_t number) {
  const auto bits = static_cast<std::uint64_t>(number);
  numbers_.push(static_cast<std::int32_t>(bits & 0xFFFFFFFFU));
  numbers_.push(static_cast<std::int32_t>(bits >> 32U));
}

void Told::message(const MessageParts& parts) {
  numbers_.push(static_cast<std::int32_t>(parts.size()));
  for (const MessagePart& part : parts) {
    if (part.kind == MessagePart::Kind::number) {
      numbers_.push(kNumber);
      number(part.number);
    } else if (part.kind == MessagePart::Kind::words) {
      numbers_.push(kWords);
      place(part.text);
    } else {
      numbers_.push(kMade);
      made(part.text);
    }
  }
}

/// `of_words`: texts among its members are words of the library.
void Told::object(const Value& object, bool of_words) {
  numbers_.push(object.is(Type::null) ? kNull : static_cast<std::int32_t>(object.size));
  for (std::size_t i = 0; i < object.size; ++i) {
    const auto& [key, value] = object.members[i];
    place(key);
    if (value.is(Type::integer)) {
      numbers_.push(kNumber);
      number(value.number);
    } else if (of_words && value.is(Type::text)) {
      numbers_.push(kWords);
      place(value.text());
    } else {
      std::string json;
      write(value, json);
      numbers_.push(kMade);
      made(json);
    }
  }
}

bool Told::tell(const Violations& violations, std::int32_t open, const WordBook& book, PhraseMemo& memo,
                Locale locale) {
  numbers_.push(0);
  numbers_.push(0);
  numbers_.push(open);
  numbers_.push(static_cast<std::int32_t>(violations.size()));
  for (const Violation& violation : violations) {
    place(violation.rule);
    place(code_name(violation.code));
    made(violation.path);
    message(message_parts(book, memo.of(book, violation, locale), violation, locale, arena_));
    ObjectBuilder params(arena_);
    for (const Param& param : violation.params) params.add(param.name, param.value);
    object(params.done(), false);
    object(remedy_json(violation.remedy, arena_), true);
  }
  const std::string_view texts = arena_.keep(texts_);
  numbers_[0] = address(texts.data());
  numbers_[1] = static_cast<std::int32_t>(texts.size());
  return well_formed_;
}

}  // namespace hezuo
