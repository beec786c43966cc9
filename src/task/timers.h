// SPDX-License-Identifier: MIT
// Which timers are pending, and which fires next.
#pragma once

#include "task/record.h"

namespace hezuo {

struct PendingTimer {
  const CompiledTimer* timer = nullptr;
  std::int64_t due = 0;
  int item = -1;  // the item whose timer it is
};

/// In firing order: by due instant, then name, then item.
void pending_timers(const TaskRecord& task, Pile<PendingTimer>& out);

/// The timers of a task while they fire one after the other. A timer of an item hangs on that item alone, so that after
/// one has fired only its item's are looked at again.
class TimerQueue {
 public:
  /// The task is the caller's, who lets it change by firing alone.
  TimerQueue(TaskRecord& task, Arena& arena);

  /// The timer that fires next, if any is pending.
  [[nodiscard]] const PendingTimer* next();
  /// To be said once that timer has fired.
  void fired();

 private:
  void add(int item);
  void pop();
  [[nodiscard]] bool is_pending(const PendingTimer& timer);

  TaskRecord& task_;
  Pile<PendingTimer> heap_;
};

}  // namespace hezuo
