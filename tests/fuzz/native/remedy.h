// SPDX-License-Identifier: MIT
// Applying remedies to what was refused, as a page would.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "door.h"
#include "json.h"
#include "random.h"

namespace fuzz {

/// What a remedy may touch: a form or an event, and the facts beside it.
struct Given {
  Json value;
  Json facts;
};

/// The case after the remedy of `violation`; nothing where the remedy wants a value from elsewhere (`provide`).
/// Paths of the value begin with `root` ("" for forms, "/event" for events).
std::optional<Given> mended(const Given& given, const Json& violation, const std::string& root, Door& door,
                            Random& random);

/// Applies every remedy and asks again: the violation (rule, code, path) must be gone. Gives how many were tried.
int require_remedies(const Given& given, const Json& violations, const std::string& root, Door& door, Random& random,
                     const std::function<Json(const Given&)>& ask_again);

}  // namespace fuzz
