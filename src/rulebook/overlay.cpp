// SPDX-License-Identifier: MIT
// Values as they were given; whether a parameter has that id is seen once all are declared.
#include "rulebook/overlay.h"

#include <string>

#include "rulebook/editions.h"

namespace hezuo {

std::optional<std::int64_t> GivenValue::value_for(const Limit& limit) const {
  if (limit.choices[0] != nullptr && !of_edition) {
    for (std::size_t i = 0; i < limit.choices.size(); ++i) {
      if (limit.choices[i] == text && !number) return static_cast<std::int64_t>(i);
    }
    return std::nullopt;
  }
  if (!number || value < limit.least || value > limit.most) return std::nullopt;
  return value;
}

Overlay::Overlay(std::string_view edition, const Value& values, Arena& arena)
    : arena_(arena), given_(arena), errors_(arena) {
  take_edition(edition);
  take_values(values);
}

std::int64_t Overlay::value(std::string_view rule, const Limit& limit) const {
  if (given_.empty()) return limit.value;
  const std::string id = std::string(rule) + "." + limit.name;
  for (const GivenValue& given : given_) {
    if (given.id == id) return given.value_for(limit).value_or(limit.value);
  }
  return limit.value;
}

void Overlay::take_edition(std::string_view id) {
  const Edition* found = find_edition(id);
  if (found == nullptr) {
    errors_.push({"unknown_edition", arena_.keep(id), "no edition has this name"});
    return;
  }
  for (const EditionValue& row : found->values) given_.push({row.parameter, true, true, row.value, {}});
}

void Overlay::take_values(const Value& values) {
  if (values.missing()) return;
  if (!values.is(Type::object)) {
    errors_.push({"bad_overlay", "", "an overlay is an object of parameter ids and values"});
    return;
  }
  const std::size_t of_edition = given_.size();
  for (std::size_t i = 0; i < values.size; ++i) {
    const Member& member = values.members[i];
    GivenValue given;
    given.id = arena_.keep(member.key);
    given.number = member.value.is(Type::integer);
    given.value = given.number ? member.value.number : 0;
    given.text = arena_.keep(member.value.text());
    // An overlay's value takes the place of its edition's.
    std::size_t place = 0;
    while (place < of_edition && given_[place].id != given.id) ++place;
    if (place == of_edition) {
      given_.push(given);
    } else {
      given_[place] = given;
    }
  }
}

}  // namespace hezuo
