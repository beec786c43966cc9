// SPDX-License-Identifier: MIT
// Values that a remedy may offer.
#pragma once

#include "form/check.h"

namespace hezuo {

/// The first few texts of a set (a list's entries or a map's keys) that `used` does not hold yet; of a list of
/// objects `member` names the field to compare. Only sound ids are offered.
Value unused_choices(const Value& set, const Value& used, std::string_view member, Arena& arena);

/// Likewise of a fact, as far as it is known, and of a list of the document.
Value unused_choices(const RuleCall& call, std::string_view fact, std::string_view list, std::string_view member);

}  // namespace hezuo
