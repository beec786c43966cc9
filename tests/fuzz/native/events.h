// SPDX-License-Identifier: MIT
// Events made from what `machine` says of itself, and options for calls, as text.
#pragma once

#include <initializer_list>
#include <string>
#include <utility>

#include "json.h"
#include "random.h"

namespace fuzz {

/// The machine of a kind, read once.
const Json& machine_of(const std::string& kind);

bool is_final(const std::string& kind, const std::string& state);

/// An event that the machine knows, mostly by the right actor with a sound payload, at an instant near the task's
/// deadlines.
Json likely_event(const Json& task, Random& random);

std::int64_t near_instant(const Json& task, Random& random);

const char* some_actor(Random& random);

/// `{"name":text,…}`; empty texts are left out.
std::string options_text(std::initializer_list<std::pair<const char*, std::string>> parts);

}  // namespace fuzz
