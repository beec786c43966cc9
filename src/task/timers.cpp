// SPDX-License-Identifier: MIT
// A heap of timers, of which some may have lost their reason since they were put there.
#include "task/timers.h"

#include <algorithm>

#include "core/sort.h"

namespace hezuo {

namespace {

/// When the timer of the task, or of the item in focus, is due; `kNever` if it is not pending.
std::int64_t due_of(const TaskRecord& task, const CompiledTimer& timer) {
  const int state = task.focus >= 0 ? task.item(static_cast<std::size_t>(task.focus)).state : task.state;
  if ((timer.from >> static_cast<unsigned>(state) & 1U) == 0) return kNever;
  if (timer.row->guard != nullptr && !timer.row->guard->holds(task)) return kNever;
  const std::int64_t due = timer.row->due(task, timer.limit);
  return due == kNever ? kNever : std::min(due, kMaxInstant);
}

/// The timers of the task, or of the item in focus.
template <class Take>
void each_timer(const TaskRecord& task, const Take& take) {
  for (const CompiledTimer& timer : task.machine->timers()) {
    if (const std::int64_t due = due_of(task, timer); due != kNever) take(PendingTimer{&timer, due, task.focus});
  }
}

bool fires_before(const TaskRecord& task, const PendingTimer& a, const PendingTimer& b) {
  if (a.due != b.due) return a.due < b.due;
  const std::string_view name = a.timer->row->type;
  if (name != b.timer->row->type) return name < b.timer->row->type;
  return a.item >= 0 && task.item(static_cast<std::size_t>(a.item)).id < task.item(static_cast<std::size_t>(b.item)).id;
}

bool has_items(const TaskRecord& task) { return task.machine->table().items != nullptr; }

}  // namespace

void pending_timers(const TaskRecord& task, Pile<PendingTimer>& out) {
  const auto take = [&out](const PendingTimer& timer) { out.push(timer); };
  if (!has_items(task)) {
    each_timer(task, take);
  } else {
    TaskRecord focused = task;
    for (std::size_t i = 0; i < task.item_count(); ++i) {
      focused.focus = static_cast<int>(i);
      each_timer(focused, take);
    }
  }
  sort(out.data(), out.size(),
       [&task](const PendingTimer& a, const PendingTimer& b) { return fires_before(task, a, b); });
}

TimerQueue::TimerQueue(TaskRecord& task, Arena& arena) : task_(task), heap_(arena) {
  if (!has_items(task)) {
    add(-1);
  } else {
    for (std::size_t i = 0; i < task.item_count(); ++i) add(static_cast<int>(i));
  }
}

void TimerQueue::add(int item) {
  const auto after = [this](const PendingTimer& a, const PendingTimer& b) { return fires_before(task_, b, a); };
  const int focus = task_.focus;
  task_.focus = item;
  each_timer(task_, [&](const PendingTimer& timer) {
    heap_.push(timer);
    std::push_heap(heap_.begin(), heap_.end(), after);
  });
  task_.focus = focus;
}

void TimerQueue::pop() {
  const auto after = [this](const PendingTimer& a, const PendingTimer& b) { return fires_before(task_, b, a); };
  std::pop_heap(heap_.begin(), heap_.end(), after);
  heap_.cut(heap_.size() - 1);
}

bool TimerQueue::is_pending(const PendingTimer& timer) {
  const int focus = task_.focus;
  task_.focus = timer.item;
  const bool pending = due_of(task_, *timer.timer) == timer.due;
  task_.focus = focus;
  return pending;
}

const PendingTimer* TimerQueue::next() {
  while (!heap_.empty() && !is_pending(heap_[0])) pop();
  return heap_.empty() ? nullptr : heap_.begin();
}

void TimerQueue::fired() {
  const int item = heap_[0].item;
  if (item >= 0) {
    pop();
  } else {
    heap_.cut(0);  // a task's own few timers hang on each other
  }
  add(item);
}

}  // namespace hezuo
