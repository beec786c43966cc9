// SPDX-License-Identifier: MIT
// Making params and remedies, and remedies in the public shape.
#include "core/violation.h"

namespace hezuo {

Params& Params::add(const char* name, const Value& value) {
  if (size_ < items_.size()) items_[size_++] = {name, value};
  return *this;
}
Params& Params::add(const char* name, std::int64_t number) { return add(name, make_integer(number)); }
Params& Params::add(const char* name, std::string_view text) { return add(name, make_text(text)); }

Remedy Remedy::of(Op op, std::int64_t a, std::int64_t b) {
  Remedy remedy;
  remedy.op = op;
  remedy.a = a;
  remedy.b = b;
  return remedy;
}
Remedy Remedy::provide() { return of(Op::provide); }
Remedy Remedy::remove() { return of(Op::remove); }
Remedy Remedy::truncate(std::int64_t max) { return of(Op::truncate, max); }
Remedy Remedy::range(std::int64_t min, std::int64_t max) { return of(Op::range, min, max); }
Remedy Remedy::not_before(std::int64_t at) { return of(Op::not_before, at); }
Remedy Remedy::not_after(std::int64_t at) { return of(Op::not_after, at); }
Remedy Remedy::wait(std::int64_t until) { return of(Op::wait, until); }
Remedy Remedy::top_up(std::int64_t fen) { return of(Op::top_up, fen); }
Remedy Remedy::choose(const Value& from) {
  Remedy remedy = of(Op::choose);
  remedy.from = from;
  return remedy;
}

Value remedy_json(const Remedy& remedy, Arena& arena) {
  ObjectBuilder object(arena);
  switch (remedy.op) {
    case Op::none:
      return make_null();
    case Op::provide:
      return object.add("op", "provide").done();
    case Op::remove:
      return object.add("op", "remove").done();
    case Op::truncate:
      return object.add("op", "truncate").add_integer("max", remedy.a).done();
    case Op::range:
      return object.add("op", "range").add_integer("min", remedy.a).add_integer("max", remedy.b).done();
    case Op::choose:
      return object.add("op", "choose").add("from", remedy.from).done();
    case Op::not_before:
      return object.add("op", "not-before").add_integer("at", remedy.a).done();
    case Op::not_after:
      return object.add("op", "not-after").add_integer("at", remedy.a).done();
    case Op::wait:
      return object.add("op", "wait").add_integer("until", remedy.a).done();
    case Op::top_up:
      return object.add("op", "top-up").add_integer("amountFen", remedy.a).done();
  }
  return make_null();
}

}  // namespace hezuo
