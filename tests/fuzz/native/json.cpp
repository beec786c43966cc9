// SPDX-License-Identifier: MIT
// Reading answers.
#include "json.h"

#include <algorithm>

namespace fuzz {

void unexpected(const char* assertion) { throw Broken(std::string("the answer has another shape: ") + assertion); }

namespace {

/// Fractions, and integers beyond 64 bits: kept as they were spelled, which this library does not.
bool has_fraction(const Json& value) {
  if (!value.is_structured()) return value.is_number_float();
  return std::any_of(value.begin(), value.end(), has_fraction);
}

}  // namespace

Json read_answer(const std::string& answer) {
  std::string text = answer;
  bool spoilt = false;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    if (text[i] != '\\') continue;
    // The writer spells every character plainly that it can: an escape in this range is a lone surrogate.
    if (text.compare(i, 3, "\\ud") == 0 && i + 6 <= text.size()) {
      text.replace(i + 2, 4, "fffd");
      spoilt = true;
    }
    ++i;
  }
  // Numbers beyond every double are JSON, though not to this reader; a stored task keeps those of its input.
  for (std::size_t at = text.find("1e400"); at != std::string::npos; at = text.find("1e400", at)) {
    text.replace(at, 5, "1e300");
    spoilt = true;
  }
  Json read = Json::parse(text, nullptr, false);
  require(!read.is_discarded(), "the answer is JSON");
  require(spoilt || read.dump() == text || has_fraction(read),
          "the answer is canonical: sorted, without spaces, numbers plain");
  return read;
}

}  // namespace fuzz
