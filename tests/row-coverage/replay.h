// SPDX-License-Identifier: MIT
// The shared cases, call by call, under any rulebook.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "case_file.h"
#include "hezuo.h"

namespace coverage {

enum class Call : std::uint8_t { check, check_many, open, apply, advance, calculate };

/// One call of a case and its answer.
struct Asked {
  Call call = Call::check;
  std::string subject;   // form, kind or calculation
  std::string document;  // what is judged: the form, the input, the event
  std::string facts;
  std::string before;  // the task, for events and time
  std::int64_t at = 0;
  std::string answer;
};

/// Every call of the case, in order. `locale` is laid over the case's own options, if given.
std::vector<Asked> play(const cases::Case& one, const hezuo::Rulebook& rulebook, const char* locale = nullptr);

/// The form, kind or calculation that the case is about.
std::string subject_of(const cases::Case& one);

}  // namespace coverage
