// SPDX-License-Identifier: MIT
// Editions: named, dated overlays for what a platform is known to have ruled at a time.
#pragma once

#include <span>

#include "rulebook/source.h"

namespace hezuo {

struct EditionValue {
  const char* parameter;
  std::int64_t value;  // of a choice its index
};

/// Its reason stands in the words under `edition:ID`.
struct Edition {
  const char* id;
  const char*
      since;  // the month of the evidence, `2020-12`; empty for the seeds, whose defaults have dates of their own
  Source source;
  std::span<const EditionValue> values;
};

inline constexpr std::string_view kSeedEdition = "seed";

/// The first is the default.
std::span<const Edition> all_editions();
/// The edition of that id, or null.
const Edition* find_edition(std::string_view id);

}  // namespace hezuo
