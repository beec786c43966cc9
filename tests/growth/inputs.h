// SPDX-License-Identifier: MIT
// Inputs of any size, grown from the bases of the shared cases.
#pragma once

#include <cstdint>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>

#include "hezuo.h"

namespace growth {

using nlohmann::json;

/// The bases of a file of cases: `base("douyin-live/form-facts.json", "order")`.
json base(const std::string& file, const std::string& name);

/// A rulebook whose lists may be as long as any input's.
const hezuo::Rulebook& roomy();

/// A list with an entry for each number below `count`.
json list_of(std::size_t count, const std::function<json(std::size_t)>& entry);

std::string id_of(const char* prefix, std::size_t number);

/// The task of a step that went well.
json task_of(const std::string& step);

}  // namespace growth
