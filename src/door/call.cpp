// SPDX-License-Identifier: MIT
// The plumbing of a call.
#include "door/call.h"

namespace hezuo {

Call::Call(const Book& book, std::string_view options_text) : book_(book) {
  bool broken = false;
  options_ = read_trusted(options_text, &broken);
  sound_ = !broken && (options_.missing() || options_.is(Type::object));
  if (options_["locale"].text() == "en") locale_ = Locale::en;
}

Bounds Call::bounds() const { return bounds_of(book_.general()); }

Value read_trusted(std::string_view text, Arena& arena, bool* broken) {
  const ReadResult result = read_json(text, arena, kTrusted);
  *broken = result.status != ReadStatus::ok && result.status != ReadStatus::empty;
  return result.value;
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

std::string load_error_text(std::string_view code, std::string_view id, std::string_view message) {
  Arena arena;
  return text_of(ObjectBuilder(arena).add("code", code).add("id", id).add("message", message).done());
}

std::string overlay_error_text(const Parameters& parameters, const std::string& where) {
  const OverlayError& first = parameters.errors()[0];
  std::string text = where;
  if (!first.id.empty()) text.append(first.id).append(": ");
  return load_error_text(first.code, first.id, text.append(first.message));
}

std::string bad_options() { return error_text("bad_options", ""); }

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

}  // namespace hezuo
