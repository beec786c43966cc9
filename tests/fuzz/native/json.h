// SPDX-License-Identifier: MIT
// Answers as an independent library reads them, and the one way in which an invariant fails.
#pragma once

#include <stdexcept>
#include <string>

namespace fuzz {
/// Throws `Broken`.
void unexpected(const char* assertion);
}  // namespace fuzz

// A member that should be there and is not is a finding like any other.
#define JSON_ASSERT(holds) ((holds) ? void() : fuzz::unexpected(#holds))
#include <nlohmann/json.hpp>

namespace fuzz {

using Json = nlohmann::json;

/// An invariant that does not hold.
struct Broken : std::runtime_error {
  using std::runtime_error::runtime_error;
};

inline void require(bool holds, const std::string& what) {
  if (!holds) throw Broken(what);
}

/// The answer read by nlohmann_json; lone surrogates, which it refuses, become U+FFFD first.
Json read_answer(const std::string& answer);

/// The text if it is JSON without lone surrogates and the like, else a discarded value.
inline Json read_plain(const std::string& text) { return Json::parse(text, nullptr, false); }

}  // namespace fuzz
