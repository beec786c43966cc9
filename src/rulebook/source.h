// SPDX-License-Identifier: MIT
// Where a rule comes from. Users see which it is.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/json.h"

namespace hezuo {

enum class SourceKind : std::uint8_t { seed, public_fact, reading };

struct Source {
  SourceKind kind = SourceKind::reading;
  const char* document = "";  // S0 … S4
  const char* clause = "";    // §3, Q13, 规则一
  const char* quote = "";     // the Chinese words
};

constexpr Source seed(const char* document, const char* clause, const char* quote) {
  return {SourceKind::seed, document, clause, quote};
}
/// A public fact from outside the seeds.
constexpr Source public_fact(const char* document, const char* clause, const char* quote = "") {
  return {SourceKind::public_fact, document, clause, quote};
}
/// Our reading where the source is silent or ambiguous; the clause is the nearest one.
constexpr Source reading(const char* document, const char* clause, const char* quote = "") {
  return {SourceKind::reading, document, clause, quote};
}

Value source_json(const Source& source, Arena& arena);

}  // namespace hezuo
