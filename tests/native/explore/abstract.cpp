// SPDX-License-Identifier: MIT
// Instants become ranks, names become what they have in common.
#include "abstract.h"

#include <algorithm>
#include <set>

#include "document.h"

namespace explore {

using hezuo::Member;
using hezuo::Type;
using hezuo::Value;

namespace {

bool ends_with(std::string_view text, std::string_view tail) {
  return text.size() >= tail.size() && text.substr(text.size() - tail.size()) == tail;
}

bool is_instant(const Member& member) {
  const bool named = member.key == "at" || ends_with(member.key, "At") || ends_with(member.key, "By");
  return named && member.value.is(Type::integer);
}

bool is_common(std::string_view member) {
  const auto common = {"kind", "version", "openedAt", "input", "rulebook", "log"};
  return std::any_of(common.begin(), common.end(), [&](std::string_view name) { return name == member; });
}

bool is_name(std::string_view member) {
  const auto names = {"taskId", "inquiryId", "merchantId"};
  return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return name == member; });
}

class Abstraction {
 public:
  Abstraction(const Value& task, const Plan& plan) : task_(task), plan_(plan) {
    for (const std::int64_t landmark : plan.landmarks(task)) instants_.insert(landmark);
    gather(task, true);
  }

  std::string key() const { return record(task_, true); }

 private:
  bool counts(const Member& member, const Value& holder, bool root) const {
    return !(root && is_common(member.key)) && !plan_.forgotten(member.key, holder);
  }

  void gather(const Value& value, bool root) {
    for (std::size_t i = 0; value.is(Type::list) && i < value.size; ++i) gather(value.at(i), false);
    for (std::size_t i = 0; value.is(Type::object) && i < value.size; ++i) {
      const Member& member = value.members[i];
      if (!counts(member, value, root)) continue;
      if (is_instant(member)) {
        instants_.insert(member.value.number);
      } else {
        gather(member.value, false);
      }
    }
  }

  std::string record(const Value& holder, bool root) const {
    std::string out = "{";
    for (std::size_t i = 0; i < holder.size; ++i) {
      const Member& member = holder.members[i];
      if (!counts(member, holder, root) || is_name(member.key)) continue;
      out += std::string(member.key) + ':' + part(member) + ',';
    }
    return out + "}";
  }

  std::string part(const Member& member) const {
    if (is_instant(member)) {
      return '#' + std::to_string(std::distance(instants_.begin(), instants_.find(member.value.number)));
    }
    if (member.key == "tasks") return tasks(member.value);
    if (member.key == "strikes") return std::to_string(member.value.size);
    if (member.value.is(Type::list)) return entries(member.value);
    return member.value.is(Type::object) ? record(member.value, false) : text_of(member.value);
  }

  /// In any order: inquiries by their answers, timers by their deadlines.
  std::string entries(const Value& list) const {
    std::multiset<std::string> all;
    for (std::size_t i = 0; i < list.size; ++i) {
      all.insert(list.at(i).is(Type::object) ? record(list.at(i), false) : text_of(list.at(i)));
    }
    return joined(all);
  }

  /// Each merchant's tasks together, merchants of one role in any order.
  std::string tasks(const Value& items) const {
    const Value& merchants = task_["input"]["merchants"];
    std::multiset<std::string> all;
    for (std::size_t m = 0; m < merchants.size; ++m) {
      std::multiset<std::string> own;
      for (std::size_t i = 0; i < items.size; ++i) {
        const Value& item = items.members[i].value;
        if (item["merchantId"].text() == merchants.at(m)["merchantId"].text()) own.insert(record(item, false));
      }
      all.insert(std::string(merchants.at(m)["role"].text()) + joined(own));
    }
    return joined(all);
  }

  static std::string joined(const std::multiset<std::string>& parts) {
    std::string out = "[";
    for (const std::string& one : parts) out += one + ';';
    return out + "]";
  }

  const Value& task_;
  const Plan& plan_;
  std::set<std::int64_t> instants_;
};

}  // namespace

std::string key_of(const Value& task, const Plan& plan) { return Abstraction(task, plan).key(); }

std::int64_t first_due(const Value& task) {
  return task["timers"].size == 0 ? -1 : task["timers"].at(0)["dueAt"].number;
}

Instants instants_to_try(const Value& task, const Plan& plan) {
  const std::int64_t now = task["at"].number;
  const std::int64_t due = first_due(task);
  std::set<std::int64_t> instants = {now};
  const auto add = [&](std::int64_t instant) {
    if (instant > now && (due < 0 || instant <= due)) instants.insert(instant);
  };
  for (const std::int64_t landmark : plan.landmarks(task)) {
    add(landmark);
    add(landmark + 1);
  }
  if (due >= 0) add(due);
  return {instants.begin(), instants.end()};
}

}  // namespace explore
