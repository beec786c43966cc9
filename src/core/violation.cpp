// SPDX-License-Identifier: MIT
// Making params and remedies, and remedies in the public shape.
#include "core/violation.h"

#include <algorithm>

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

namespace {
constexpr std::array<RemedyRow, 10> kRemedies = {{
    {nullptr},
    {"provide"},
    {"truncate", {"max"}},
    {"range", {"min", "max"}},
    {"choose", {"from"}},
    {"remove"},
    {"not-before", {"at"}},
    {"not-after", {"at"}},
    {"wait", {"until"}},
    {"top-up", {"amountFen"}},
}};
}  // namespace

const RemedyRow& remedy_row(Op op) { return kRemedies[static_cast<std::size_t>(op)]; }

std::size_t RemedyRow::count() const {
  return static_cast<std::size_t>(std::find(operands.begin(), operands.end(), nullptr) - operands.begin());
}

Value operand(const Remedy& remedy, std::size_t index) {
  if (remedy.op == Op::choose) return remedy.from;
  return make_integer(index == 0 ? remedy.a : remedy.b);
}

Value remedy_json(const Remedy& remedy, Arena& arena) {
  if (remedy.op == Op::none) return make_null();
  const RemedyRow& row = remedy_row(remedy.op);
  ObjectBuilder object(arena);
  object.add("op", row.op);
  for (std::size_t i = 0; i < row.count(); ++i) object.add(row.operands[i], operand(remedy, i));
  return object.done();
}

}  // namespace hezuo
