// SPDX-License-Identifier: MIT
// What an exploration of one machine is given: a document to open it with, the payloads to try, the instants that
// matter, and what bounds it. Events, actors, states and deadlines come from the machine and the task themselves.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/json.h"

namespace explore {

using Instants = std::vector<std::int64_t>;

/// Payloads of one event as the rest of a JSON object: `,"liveId":"live-1"`. The first is a sound one.
using Payloads = std::map<std::string, std::vector<std::string>>;

struct Plan {
  std::string kind;
  std::string about;  // what sets it apart from the kind's other plans
  std::string input;
  std::string facts;  // of the opening and of every event
  Payloads payloads;

  /// Instants at which what may happen changes without a timer: the day of the live, the end of the first hour.
  Instants (*landmarks)(const hezuo::Value& task) = [](const hezuo::Value&) { return Instants{}; };

  /// The bound: events that are not sent in this task, since they would only repeat themselves without end.
  bool (*beyond)(const hezuo::Value& task, const hezuo::Value& event) = [](const hezuo::Value&, const hezuo::Value&) {
    return false;
  };

  /// Members of a record that cannot matter any more, in the record as it stands.
  bool (*forgotten)(std::string_view member, const hezuo::Value& holder) = [](std::string_view, const hezuo::Value&) {
    return false;
  };
};

/// 2026-03-10 10:00 in Shanghai; every plan opens its task then.
inline constexpr std::int64_t kOpenedAt = 1773108000000;

/// Instrumented code is ten times as slow: there one member publishes nothing,
/// and there is one round.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool kSmall = true;
#else
inline constexpr bool kSmall = false;
#endif

std::vector<Plan> douyin_plans();
std::vector<Plan> juhuasuan_plans();
std::vector<Plan> wechat_plans();
std::vector<Plan> xingtu_plans();

/// All of them.
const std::vector<Plan>& plans();

}  // namespace explore
