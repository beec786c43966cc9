// SPDX-License-Identifier: MIT
// Text to JSON value, bounded in bytes, levels and list lengths.
#pragma once

#include "core/json.h"

namespace hezuo {

/// Bounds of one document. Levels count containers: a scalar root has none, `{"a":[]}` has two.
struct Bounds {
  std::size_t bytes = 0;
  std::size_t levels = 0;
  std::size_t entries = 0;
};

enum class ReadStatus : std::uint8_t { ok, empty, invalid_json, too_large };

struct ReadResult {
  ReadStatus status = ReadStatus::ok;
  Value value;
};

/// Reads one JSON document (RFC 8259). Texts without escapes point into `text`, the rest lives in the arena.
/// Lone surrogate escapes and broken UTF-8 stay in the text for the rules to judge. `empty`: no document at all.
ReadResult read_json(std::string_view text, Arena& arena, const Bounds& bounds);

/// Whether a value that was read under other bounds keeps these, by its own size.
bool is_within(const Value& value, const Bounds& bounds);

}  // namespace hezuo
