// SPDX-License-Identifier: MIT
// The plumbing of a call.
#include "door/call.h"

#include <algorithm>

namespace hezuo {

namespace {

bool fits(const Value& value, const Bounds& bounds, std::size_t level) {
  if (value.is(Type::list)) {
    if (level > bounds.levels || value.size > bounds.entries) return false;
    return std::all_of(value.entries, value.entries + value.size,
                       [&](const Value& entry) { return fits(entry, bounds, level + 1); });
  }
  if (value.is(Type::object)) {
    if (level > bounds.levels) return false;
    return std::all_of(value.members, value.members + value.size,
                       [&](const Member& member) { return fits(member.value, bounds, level + 1); });
  }
  return true;
}

}  // namespace

Call::Call(const Book& book, std::string_view options_text) : book_(book) {
  bool broken = false;
  options_ = read_trusted(options_text, &broken);
  if (options_["locale"].text() == "en") locale_ = Locale::en;
}

Bounds Call::bounds() const {
  const GeneralLimits& general = book_.general();
  return {static_cast<std::size_t>(general.max_bytes), static_cast<std::size_t>(general.max_levels),
          static_cast<std::size_t>(general.max_entries)};
}

Value Call::read_trusted(std::string_view text, bool* broken) {
  const ReadResult result = read_json(text, arena_, kTrusted);
  *broken = result.status != ReadStatus::ok && result.status != ReadStatus::empty;
  return result.value;
}

bool Call::within_bounds(const Value& value) const {
  std::string text;
  write(value, text);
  return text.size() <= bounds().bytes && fits(value, bounds(), 1);
}

std::string text_of(const Value& value) {
  std::string text;
  write(value, text);
  return text;
}

std::string error_text(std::string_view code, std::string_view id) {
  Arena arena;
  const Value error = ObjectBuilder(arena).add("code", code).add("id", id).done();
  return text_of(ObjectBuilder(arena).add("error", error).done());
}

Value verdict_json(const Violations& violations, const Pile<std::string_view>& undecided,
                   const AnswerContext& context) {
  ListBuilder open(context.arena);
  for (const std::string_view rule : undecided) open.add(make_text(rule));
  return ObjectBuilder(context.arena)
      .add_boolean("ok", violations.empty())
      .add_boolean("complete", undecided.empty())
      .add("violations", violations_json(violations, context))
      .add("undecided", open.done())
      .done();
}

Violation unreadable(std::string_view rule, ReadStatus status, std::string_view path) {
  return {rule, status == ReadStatus::too_large ? Code::too_large : Code::invalid_json, path, {}, {}};
}

}  // namespace hezuo
