// SPDX-License-Identifier: MIT
// Laying a verdict out.
#include "door/told.h"

#include <algorithm>
#include <string>

#include "core/text.h"

namespace hezuo {

namespace {
constexpr std::int32_t kWords = 0;
constexpr std::int32_t kMade = 1;
constexpr std::int32_t kValue = 2;
constexpr std::int32_t kNull = -1;
constexpr std::int32_t kWithValues = -1;
constexpr std::int32_t kAsJson = -1;
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
              violation.path.stays() ? violation.path.pointer().data() : nullptr,
              violation.path.has_entry(),
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

Told::Told(const AnswerContext& to, ToldBefore& before)
    : to_(to), before_(before), numbers_(to.arena), texts_(to.arena) {
  add(0);
  add(0);
}

void Told::place(std::string_view words) {
  add(address(words.data()));
  add(static_cast<std::int32_t>(words.size()));
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
  add(units);
}

void Told::number(std::int64_t number) {
  const auto bits = static_cast<std::uint64_t>(number);
  add(static_cast<std::int32_t>(bits & 0xFFFFFFFFU));
  add(static_cast<std::int32_t>(bits >> 32U));
}

void Told::value(const Value& value) {
  if (value.is(Type::integer)) return number(value.number);
  std::string json;
  write(value, json);
  made(json);
}

void Told::piece(const MessagePart& part, const Params& params) {
  if (part.kind == MessagePart::Kind::number) {
    add(kValue);
    add(index_of(params, part.text));
  } else if (part.kind == MessagePart::Kind::words) {
    add(kWords);
    place(part.text);
  } else {
    add(kMade);
    made(part.text);
  }
}

void Told::parameters(const Params& params) {
  ObjectBuilder sorted(to_.arena);
  for (const Param& param : params) sorted.add(param.name, param.value);
  const Value object = sorted.done();
  add(static_cast<std::int32_t>(object.size));
  for (std::size_t i = 0; i < object.size; ++i) {
    place(object.members[i].key);
    add(kValue);
    add(index_of(params, object.members[i].key));
  }
}

/// Its values follow those of the parameters.
void Told::remedy(const Remedy& remedy, std::size_t parameters) {
  const Value object = remedy_json(remedy, to_.arena);
  add(object.is(Type::null) ? kNull : static_cast<std::int32_t>(object.size));
  const auto& operands = remedy_row(remedy.op).operands;
  for (std::size_t i = 0; i < object.size; ++i) {
    const auto& [name, value] = object.members[i];
    place(name);
    if (name == "op") {
      add(kWords);
      place(value.text());
    } else {
      const auto* const which = std::find(operands.begin(), operands.end(), name);
      add(kValue);
      add(static_cast<std::int32_t>(parameters + static_cast<std::size_t>(which - operands.begin())));
    }
  }
}

/// The parameters, and then what the remedy takes.
template <class Each>
void Told::each_value(const Violation& violation, const Each& each) {
  for (const Param& param : violation.params) each(param.value);
  const std::size_t operands = remedy_row(violation.remedy.op).count();
  for (std::size_t i = 0; i < operands; ++i) each(operand(violation.remedy, i));
}

void Told::shape(const Violation& violation, const MessageParts& message) {
  place(violation.rule);
  place(code_name(violation.code));
  if (violation.path.stays()) {
    place(violation.path.pointer());
  } else {
    add(0);
    add(kWithValues);
  }
  add(violation.path.list_bytes());
  add(static_cast<std::int32_t>(message.parts.size()));
  for (const MessagePart& part : message.parts) piece(part, violation.params);
  parameters(violation.params);
  const auto count = static_cast<std::size_t>(violation.params.end() - violation.params.begin());
  remedy(violation.remedy, count);
  add(static_cast<std::int32_t>(count + remedy_row(violation.remedy.op).count()));
  each_value(violation, [this](const Value& value) { add(value.is(Type::integer) ? kNumber : kJson); });
}

void Told::values(const Violation& violation) {
  if (!violation.path.stays()) made(violation.path.pointer());
  if (violation.path.has_entry()) add(static_cast<std::int32_t>(violation.path.entry()));
  each_value(violation, [this](const Value& value) { this->value(value); });
}

void Told::tell(const Violation& violation) {
  const ToldBefore::Shape shape = ToldBefore::shape_of(violation, to_.locale);
  const std::size_t number = ToldBefore::number_of(shape);
  ToldBefore::Known& known = before_.known(number);
  if (!(known.shape == shape)) known = {shape, false, phrase_of(to_.words, violation, to_.locale)};
  if (known.for_good) {
    add(static_cast<std::int32_t>(number));
  } else {
    const MessageParts message = message_parts(to_.words, known.phrase, violation, to_.locale, to_.arena);
    known.for_good = !message.varies;
    add(message.varies ? kForOnce : kForGood - static_cast<std::int32_t>(number));
    this->shape(violation, message);
  }
  values(violation);
}

void Told::tell(const Violations& violations) {
  const std::size_t numbers = numbers_.size();
  const std::size_t texts = texts_.size();
  add(static_cast<std::int32_t>(violations.size()));
  for (const Violation& violation : violations) tell(violation);
  if (well_formed_) return;
  well_formed_ = true;
  before_.forget();
  numbers_.cut(numbers);
  texts_.cut(texts);
  add(kAsJson);
  value(violations_json(violations, to_));
}

const std::int32_t* Told::done() {
  numbers_[0] = address(texts_.data());
  numbers_[1] = static_cast<std::int32_t>(texts_.size());
  return numbers_.data();
}

}  // namespace hezuo
