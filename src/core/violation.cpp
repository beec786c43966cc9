// SPDX-License-Identifier: MIT
// Remedies in the public shape.
#include "core/violation.h"

namespace hezuo {

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
