// SPDX-License-Identifier: MIT
// Sources in the public shape.
#include "rulebook/source.h"

namespace hezuo {

namespace {
constexpr const char* kKindNames[] = {"seed", "public", "reading"};
}

Value source_json(const Source& source, Arena& arena) {
  return ObjectBuilder(arena)
      .add("kind", kKindNames[static_cast<std::size_t>(source.kind)])
      .add("document", source.document)
      .add("clause", source.clause)
      .add("quote", source.quote)
      .done();
}

}  // namespace hezuo
