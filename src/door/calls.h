// SPDX-License-Identifier: MIT
// Every function of the public door as a row, for callers that name it at run time: the C door, the played cases.
#pragma once

#include <array>
#include <span>

#include "hezuo.h"

namespace hezuo {

inline constexpr std::size_t kMostInputs = 4;

/// Those not given are empty.
using Inputs = std::array<std::string_view, kMostInputs>;

struct DoorCall {
  std::string_view name;
  Inputs inputs;  // their names, as many as there are
  std::string (*answer)(const Rulebook&, const Inputs&);

  [[nodiscard]] std::size_t input_count() const;
};

std::span<const DoorCall> door_calls();

/// Null if there is none of that name.
const DoorCall* find_call(std::string_view name);

}  // namespace hezuo
