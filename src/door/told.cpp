// SPDX-License-Identifier: MIT
// Laying a verdict out whose shapes the reader knows: what every faulty check runs through.
#include "door/told.h"

namespace hezuo {

namespace {
/// Room for a verdict with a few known violations.
constexpr std::size_t kFewNumbers = 64;
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
    shape.params[count++] = param.name;
  }
  return shape;
}

std::size_t ToldBefore::number_of(const Shape& shape) {
  const auto mix = [](const char* place) { return reinterpret_cast<std::uintptr_t>(place) / 8; };
  return (mix(shape.rule) + mix(shape.path) + static_cast<std::size_t>(shape.code) * 5) % kMost;
}

Told::Told(const AnswerContext& to, ToldBefore& before)
    : to_(to), before_(before), numbers_(to.arena), texts_(to.arena) {
  numbers_.reserve(kFewNumbers);
  add(0);
  add(0);
}

void Told::number(std::int64_t number) {
  const auto bits = static_cast<std::uint64_t>(number);
  add(static_cast<std::int32_t>(bits & 0xFFFFFFFFU));
  add(static_cast<std::int32_t>(bits >> 32U));
}

void Told::values(const Violation& violation) {
  if (!violation.path.stays()) made(violation.path.pointer());
  if (violation.path.has_entry()) add(static_cast<std::int32_t>(violation.path.entry()));
  each_value(violation, [this](const Value& value) {
    if (value.is(Type::integer)) return number(value.number);
    json(value);
  });
}

void Told::tell(const Violation& violation) {
  const ToldBefore::Shape shape = ToldBefore::shape_of(violation, to_.locale);
  const std::size_t number = ToldBefore::number_of(shape);
  const ToldBefore::Known& known = before_.known(number);
  if (known.for_good && known.shape == shape) {
    add(static_cast<std::int32_t>(number));
  } else {
    tell_shape(violation, shape, number);
  }
  values(violation);
}

void Told::tell(const Violations& violations) {
  const std::size_t numbers = numbers_.size();
  const std::size_t texts = texts_.size();
  add(static_cast<std::int32_t>(violations.size()));
  for (const Violation& violation : violations) tell(violation);
  if (well_formed_) return;
  numbers_.cut(numbers);
  texts_.cut(texts);
  tell_as_json(violations);
}

const std::int32_t* Told::done() {
  numbers_[0] = address(texts_.data());
  numbers_[1] = static_cast<std::int32_t>(texts_.size());
  return numbers_.data();
}

}  // namespace hezuo
