// SPDX-License-Identifier: MIT
// The other questions, asked at an explored record and held against what `apply` says there.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "document.h"
#include "plan.h"

namespace explore {

/// Asks about one record. Each answer is a fault in words, or empty.
class Questions {
 public:
  Questions(const Plan& plan, const std::string& task) : plan_(plan), task_(task) {}

  /// Does `actions` say of this event what `apply` answered?
  std::string actions_agree(const hezuo::Value& event, const hezuo::Value& step);

  /// Is the preview's step this very answer?
  std::string preview_agrees(const std::string& event, const std::string& step) const;

  /// Is advancing to a, then b, advancing to b?
  std::string advances_add_up(std::int64_t a, std::int64_t b) const;

  /// Is an event after a deadline the deadline, then the event?
  std::string deadline_comes_first(const std::string& event, std::int64_t deadline) const;

  /// Does the log of this record, from the opened task, give its bytes?
  std::string replays(const std::string& opened) const;

 private:
  const Document& actions(std::string_view actor, std::int64_t at);

  const Plan& plan_;
  const std::string& task_;
  std::map<std::string, std::unique_ptr<Document>> actions_;
};

}  // namespace explore
