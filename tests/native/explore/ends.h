// SPDX-License-Identifier: MIT
// The endings of every explored record by brute force: what `endings` must answer, from the graph alone.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "explorer.h"

namespace explore {

struct Span {
  std::int64_t min = 0;
  std::int64_t max = 0;
};

/// One final state that can be reached: the fewest entries of the log on the way, and the money there.
struct End {
  std::size_t entries = 0;
  Span settled;
  Span refunded;
  Span fee;
};

using Ends = std::map<std::string, End>;  // by final state

/// Of every record. A final state with money still frozen is none.
std::vector<Ends> ends_of(const Explored& explored);

/// The same of `endings` at the record's own instant.
Ends endings_of(const std::string& task);

/// For a message, and to compare by.
std::string text_of(const Ends& ends);

}  // namespace explore
