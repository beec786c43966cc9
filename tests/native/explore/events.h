// SPDX-License-Identifier: MIT
// The events that are sent at a record: all that the machine knows, with the plan's payloads.
#pragma once

#include "plan.h"

namespace explore {

enum class Senders : std::uint8_t {
  possible,  // those whom some row lets send the event
  all,
};

struct Scene {
  const Plan& plan;
  const hezuo::Value& machine;
  const hezuo::Value& task;
};

/// In the order of the machine; events that name a task within the task, once for each of them.
std::vector<std::string> events_at(const Scene& scene, std::int64_t at, Senders senders);

}  // namespace explore
