// SPDX-License-Identifier: MIT
// Overlays are checked against each limit's kind and range; what is wrong is named, and nothing is half applied.
#include "rulebook/parameters.h"

#include <algorithm>
#include <string>

namespace hezuo {

namespace {

bool is_choice(const Limit& limit) { return limit.choices[0] != nullptr; }

Value parameter_value(const Limit& limit, std::int64_t value) {
  return is_choice(limit) ? make_text(limit.choices[static_cast<std::size_t>(value)]) : make_integer(value);
}

/// The rule in words without its full stop.
std::string_view subject_of(std::string_view rule, const AnswerContext& context) {
  const std::string_view label = context.words.find(rule, context.locale);
  if (!label.empty()) return label;
  std::string_view said = context.words.find("say:", rule, context.locale);
  const std::string_view stop = context.locale == Locale::zh_cn ? "。" : ".";
  if (said.size() > stop.size() && said.substr(said.size() - stop.size()) == stop) said.remove_suffix(stop.size());
  return said;
}

/// What the limit says of its rule; a figure of a decision is its row's.
std::string_view sentence_of(const Parameter& parameter, const AnswerContext& context) {
  const std::string_view name = parameter.limit.name;
  std::string_view says = context.words.find("limit:", name, context.locale);
  if (says.empty()) {
    const std::string_view row = name.substr(std::min<std::size_t>(3, name.size()), 1);
    says = context.words.find(context.arena.join({parameter.rule, "#", row}), context.locale);
  }
  const std::string_view colon = context.locale == Locale::zh_cn ? "：" : ": ";
  return context.arena.join({subject_of(parameter.rule, context), colon, says});
}

}  // namespace

/// Where the id stands in `by_id_`, or would.
std::size_t Parameters::place_of(std::string_view id) const {
  std::size_t low = 0;
  std::size_t high = by_id_.size();
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    if (all_[by_id_[middle]].id < id) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

const Parameter* Parameters::find(std::string_view id) const {
  const std::size_t place = place_of(id);
  return place < by_id_.size() && all_[by_id_[place]].id == id ? &all_[by_id_[place]] : nullptr;
}

void Parameters::declare(std::string_view rule, const Limit& limit, const Source& source) {
  if (limit.name == nullptr) return;
  const std::string_view id = arena_.join({rule, ".", limit.name});
  const std::size_t place = place_of(id);
  if (place < by_id_.size() && all_[by_id_[place]].id == id) return;
  const std::int64_t value = choose(id, limit);
  by_id_.push(all_.size());
  std::rotate(by_id_.begin() + place, by_id_.end() - 1, by_id_.end());
  all_.push({id, arena_.keep(rule), limit, &source, value});
}

std::int64_t Parameters::choose(std::string_view id, const Limit& limit) {
  for (const GivenValue& given : overlay_->given()) {
    if (given.id != id) continue;
    if (const auto value = given.value_for(limit); value) return *value;
    const bool choice = is_choice(limit) && !given.of_edition;
    refuse("bad_value", id,
           choice ? arena_.join({"must be ", limit.choices[0], " or ", limit.choices[1]})
                  : arena_.join(
                        {"must be an integer from ", std::to_string(limit.least), " to ", std::to_string(limit.most)}));
  }
  return limit.value;
}

void Parameters::close() {
  for (const GivenValue& given : overlay_->given()) {
    if (find(given.id) == nullptr) refuse("unknown_parameter", given.id, "no parameter has this id");
  }
  for (const Parameter& parameter : all_) {
    const std::string_view name = parameter.limit.name;
    if (name != "min" && name != "entryMin") continue;
    const Parameter* most = find(arena_.join({parameter.rule, name == "min" ? ".max" : ".entryMax"}));
    if (most != nullptr && parameter.value > most->value) {
      refuse("contradiction", parameter.id, arena_.join({"is greater than ", most->id}));
    }
  }
}

std::int64_t Parameters::value(std::string_view id) const {
  const Parameter* known = find(id);
  return known == nullptr ? 0 : known->value;
}

void Parameters::refuse(std::string_view code, std::string_view id, std::string_view message) {
  errors_.push({code, id, message});
}

Value Parameters::value_json(std::string_view id, std::int64_t value) const {
  const Parameter* known = find(id);
  return known == nullptr ? make_integer(value) : parameter_value(known->limit, value);
}

void Parameters::add_changes(Fingerprint& print) const {
  for (const Parameter& parameter : all_) {
    if (parameter.value != parameter.limit.value) print.add(parameter.id).add(parameter.value);
  }
}

Value Parameters::changed_json(Arena& arena) const {
  ObjectBuilder object(arena);
  bool any = false;
  for (const Parameter& parameter : all_) {
    if (parameter.value == parameter.limit.value) continue;
    any = true;
    object.add(parameter.id, parameter_value(parameter.limit, parameter.value));
  }
  return any ? object.done() : Value{};
}

Value Parameters::json(const Parameter& parameter, const AnswerContext& context) const {
  const Limit& limit = parameter.limit;
  Arena& arena = context.arena;
  ObjectBuilder object(arena);
  object.add("id", parameter.id)
      .add("rule", parameter.rule)
      .add("value", parameter_value(limit, parameter.value))
      .add("default", parameter_value(limit, limit.value))
      .add("unit", limit.unit)
      .add("sentence", sentence_of(parameter, context))
      .add("source", source_json(*parameter.source, arena))
      .add("reason", limit.reason);
  if (is_choice(limit)) {
    object.add("choices", ListBuilder(arena).add(make_text(limit.choices[0])).add(make_text(limit.choices[1])).done());
  } else {
    object.add_integer("min", limit.least).add_integer("max", limit.most);
  }
  return object.done();
}

}  // namespace hezuo
