// SPDX-License-Identifier: MIT
// Laying a verdict out.
#include "door/told.h"

#include <string>

#include "core/text.h"

namespace hezuo {

namespace {
constexpr std::int32_t kWords = 0;
constexpr std::int32_t kMade = 1;
constexpr std::int32_t kValue = 2;
constexpr std::int32_t kNull = -1;
constexpr std::int32_t kWithValues = -1;
constexpr std::int32_t kForOnce = -1;
constexpr std::int32_t kForGood = -2;
constexpr std::int32_t kNumber = 0;
constexpr std::int32_t kJson = 1;

std::int32_t address(const void* place) { return static_cast<std::int32_t>(reinterpret_cast<std::uintptr_t>(place)); }

std::int32_t index_of(const Params& params, std::string_view name) {
  std::int32_t index = 0;
  for (const Param& param : params) {
    if (param.name == name) break;
    ++index;
  }
  return index;
}
}  // namespace

ToldBefore::Shape ToldBefore::shape_of(const Violation& violation, Locale locale) {
  Shape shape{violation.rule.data(),
              violation.path_stays ? violation.path.data() : nullptr,
              {},
              violation.code,
              violation.remedy.op,
              locale};
  std::size_t count = 0;
  for (const Param& param : violation.params) {
    if (param.value.is(Type::integer)) shape.numbers = static_cast<std::uint8_t>(shape.numbers | 1U << count);
    shape.params[count++] = param.name.data();
  }
  return shape;
}

std::size_t ToldBefore::number_of(const Shape& shape) {
  const auto mix = [](const char* place) { return reinterpret_cast<std::uintptr_t>(place) / 8; };
  return (mix(shape.rule) + mix(shape.path) + static_cast<std::size_t>(shape.code) * 5) % kMost;
}

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
  for (const char c : text) texts_.push(c);
  numbers_.push(units);
}

void Told::number(std::int64_t number) {
  const auto bits = static_cast<std::uint64_t>(number);
  numbers_.push(static_cast<std::int32_t>(bits & 0xFFFFFFFFU));
  numbers_.push(static_cast<std::int32_t>(bits >> 32U));
}

void Told::value(const Value& value) {
  if (value.is(Type::integer)) return number(value.number);
  std::string json;
  write(value, json);
  made(json);
}

void Told::piece(const MessagePart& part, const Params& params) {
  if (part.kind == MessagePart::Kind::number) {
    numbers_.push(kValue);
    numbers_.push(index_of(params, part.text));
  } else if (part.kind == MessagePart::Kind::words) {
    numbers_.push(kWords);
    place(part.text);
  } else {
    numbers_.push(kMade);
    made(part.text);
  }
}

void Told::parameters(const Params& params) {
  ObjectBuilder sorted(arena_);
  for (const Param& param : params) sorted.add(param.name, param.value);
  const Value object = sorted.done();
  numbers_.push(static_cast<std::int32_t>(object.size));
  for (std::size_t i = 0; i < object.size; ++i) {
    place(object.members[i].key);
    numbers_.push(kValue);
    numbers_.push(index_of(params, object.members[i].key));
  }
}

/// Its values follow those of the parameters.
void Told::remedy(const Remedy& remedy, std::int32_t parameters) {
  const Value object = remedy_json(remedy, arena_);
  numbers_.push(object.is(Type::null) ? kNull : static_cast<std::int32_t>(object.size));
  const RemedyRow& row = remedy_row(remedy.op);
  for (std::size_t i = 0; i < object.size; ++i) {
    const auto& [name, value] = object.members[i];
    place(name);
    if (name == "op") {
      numbers_.push(kWords);
      place(value.text());
    } else {
      numbers_.push(kValue);
      numbers_.push(parameters + (row.b != nullptr && name == row.b ? 1 : 0));
    }
  }
}

void Told::shape(const Violation& violation, const MessageParts& message) {
  place(violation.rule);
  place(code_name(violation.code));
  if (violation.path_stays) {
    place(violation.path);
  } else {
    numbers_.push(0);
    numbers_.push(kWithValues);
  }
  numbers_.push(static_cast<std::int32_t>(message.parts.size()));
  for (const MessagePart& part : message.parts) piece(part, violation.params);
  parameters(violation.params);
  const auto count = static_cast<std::int32_t>(violation.params.end() - violation.params.begin());
  remedy(violation.remedy, count);
  const RemedyRow& row = remedy_row(violation.remedy.op);
  const bool choices = violation.remedy.op == Op::choose;
  numbers_.push(count + (row.a != nullptr || choices ? 1 : 0) + (row.b != nullptr ? 1 : 0));
  for (const Param& param : violation.params) numbers_.push(param.value.is(Type::integer) ? kNumber : kJson);
  if (row.a != nullptr) numbers_.push(kNumber);
  if (row.b != nullptr) numbers_.push(kNumber);
  if (choices) numbers_.push(kJson);
}

void Told::values(const Violation& violation) {
  if (!violation.path_stays) made(violation.path);
  for (const Param& param : violation.params) value(param.value);
  const RemedyRow& row = remedy_row(violation.remedy.op);
  if (row.a != nullptr) number(violation.remedy.a);
  if (row.b != nullptr) number(violation.remedy.b);
  if (violation.remedy.op == Op::choose) value(violation.remedy.from);
}

void Told::tell(const Violation& violation, const WordBook& book, ToldBefore& before, Locale locale) {
  const ToldBefore::Shape shape = ToldBefore::shape_of(violation, locale);
  const std::size_t number = ToldBefore::number_of(shape);
  ToldBefore::Known& known = before.known(number);
  if (!(known.shape == shape)) known = {shape, false, phrase_of(book, violation, locale)};
  if (known.for_good) {
    numbers_.push(static_cast<std::int32_t>(number));
  } else {
    const MessageParts message = message_parts(book, known.phrase, violation, locale, arena_);
    known.for_good = !message.varies;
    numbers_.push(message.varies ? kForOnce : kForGood - static_cast<std::int32_t>(number));
    this->shape(violation, message);
  }
  values(violation);
}

bool Told::tell(const Violations& violations, std::int32_t open, const WordBook& book, ToldBefore& before,
                Locale locale) {
  numbers_.push(0);
  numbers_.push(0);
  numbers_.push(open);
  numbers_.push(static_cast<std::int32_t>(violations.size()));
  for (const Violation& violation : violations) tell(violation, book, before, locale);
  numbers_[0] = address(texts_.data());
  numbers_[1] = static_cast<std::int32_t>(texts_.size());
  if (!well_formed_) before.forget();
  return well_formed_;
}

}  // namespace hezuo
