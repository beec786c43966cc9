// SPDX-License-Identifier: MIT
// A short list is a help, a list of thousands is none: answers stay bounded.
#include "form/choices.h"

#include "core/text.h"
#include "form/distinct.h"

namespace hezuo {

namespace {

constexpr std::size_t kMostChoices = 20;
constexpr std::int64_t kMostCharacters = 2000;

bool can_be_offered(std::string_view text) {
  const TextTraits traits = examine(text, false);
  return traits.well_formed && !traits.blank && !traits.forbidden && traits.code_points <= kMostCharacters;
}

}  // namespace

Value unused_choices(const Value& set, const Value& used, std::string_view member, Arena& arena) {
  if (set.size == 0) return ListBuilder(arena).done();
  DistinctSet taken(static_cast<std::size_t>(used.size) + kMostChoices, arena);
  for (std::size_t i = 0; i < used.size; ++i) {
    const Value& entry = used.at(i);
    const std::string_view text = member.empty() ? entry.text() : entry[member].text();
    if (!text.empty()) taken.add(text);
  }
  ListBuilder list(arena);
  std::size_t offered = 0;
  for (std::size_t i = 0; i < set.size && offered < kMostChoices; ++i) {
    const std::string_view text = set.is(Type::object) ? set.members[i].key : set.at(i).text();
    if (!can_be_offered(text) || !taken.add(text)) continue;
    list.add(make_text(text));
    ++offered;
  }
  return list.done();
}

Value unused_choices(const RuleCall& call, std::string_view fact, std::string_view list, std::string_view member) {
  if (!call.known(fact)) return unused_choices({}, {}, member, call.arena());
  return unused_choices(call.value(fact), call.list(list), member, call.arena());
}

}  // namespace hezuo
