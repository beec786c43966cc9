// SPDX-License-Identifier: MIT
// Telling what violations of one kind have in common, which is done once for each kind; and what is told as text.
#include <algorithm>
#include <string>

#include "core/text.h"
#include "door/told.h"

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

std::int32_t index_of(const Params& params, std::string_view name) {
  std::int32_t index = 0;
  for (const Param& param : params) {
    if (name == param.name) break;
    ++index;
  }
  return index;
}
}  // namespace

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

void Told::json(const Value& value) {
  std::string text;
  write(value, text);
  made(text);
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

void Told::tell_shape(const Violation& violation, const ToldBefore::Shape& shape, std::size_t number) {
  ToldBefore::Known& known = before_.known(number);
  if (!(known.shape == shape)) known = {shape, false, phrase_of(to_.words, violation, to_.locale)};
  const MessageParts message = message_parts(to_.words, known.phrase, violation, to_.locale, to_.arena);
  known.for_good = !message.varies;
  add(message.varies ? kForOnce : kForGood - static_cast<std::int32_t>(number));
  this->shape(violation, message);
}

void Told::tell_as_json(const Violations& violations) {
  well_formed_ = true;
  before_.forget();
  add(kAsJson);
  json(violations_json(violations, to_));
}

}  // namespace hezuo
