// SPDX-License-Identifier: MIT
// Random walks over every machine through the public door, with the documents of the shared cases as a start.
#pragma once

#include <functional>
#include <random>
#include <string>
#include <vector>

#include "case_file.h"

namespace walks {

/// A task as text, and the facts that were given.
struct Opened {
  std::string kind;
  std::string task;
  std::string facts;
};

/// One opened task for each scenario of the cases whose opening succeeds.
const std::vector<Opened>& opened_tasks();

/// Events with sound and unsound payloads for the machine, at instants around `at`.
std::string random_event(const std::string& kind, const std::string& task, std::mt19937& random);

/// Walks `steps` events from the task; `visit` sees each task, the event tried, and the answer.
void walk(
    const Opened& start, int steps, std::mt19937& random,
    const std::function<void(const std::string& task, const std::string& event, const hezuo::Value& answer)>& visit);

}  // namespace walks
