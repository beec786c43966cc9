// SPDX-License-Identifier: MIT
// JSON Pointers, built on the way down and spelled out only when something is wrong.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/arena.h"

namespace hezuo {

struct Path {
  const Path* parent = nullptr;
  std::string_view key;
  std::int64_t index = -1;  // an entry of a list when not negative
};

/// `/products/0/productId`, with `~` and `/` in keys escaped; a null path is the whole document.
std::string_view spell(const Path* path, Arena& arena);

/// `base` followed by the path.
std::string_view spell(std::string_view base, const Path* path, Arena& arena);

}  // namespace hezuo
