// SPDX-License-Identifier: MIT
// Tasks with a long past: logs of orders, inquiries of a membership; and questions about long futures.
#include "inputs.h"
#include "row.h"

namespace growth {

namespace {

using Call = std::function<std::string()>;

constexpr std::size_t kEvents = 10000;
constexpr std::int64_t kHour = 3600000;

json opened_order() {
  const json facts = base("douyin-live/form-facts.json", "facts");
  const json options = {{"at", facts["now"]}, {"facts", facts}};
  return task_of(
      roomy().open("douyin-live.order", base("douyin-live/form-facts.json", "order").dump(), options.dump()));
}

json event_of(const char* type, const char* actor, std::int64_t at, const json& payload = json::object()) {
  json event = payload;
  event.update({{"type", type}, {"actor", actor}, {"at", at}});
  return event;
}

/// An order in progress on which the creator has worked `n` times.
json worked_order(std::size_t n) {
  json order = opened_order();
  const std::int64_t at = order["at"];
  order = task_of(roomy().apply(order.dump(), event_of("accept", "creator", at + 1).dump()));
  for (std::size_t i = 0; i < n; ++i) {
    order["log"].push_back(event_of("work", "creator", at + 2 + static_cast<std::int64_t>(i)));
  }
  order["version"] = n + 2;
  order["at"] = at + 2 + static_cast<std::int64_t>(n);
  return order;
}

/// An order of which the merchant reminded the creator `n` times, all on one day.
json reminded_order(std::size_t n) {
  json order = opened_order();
  const std::int64_t at = order["at"];
  for (std::size_t i = 0; i < n; ++i) {
    order["log"].push_back(event_of("remind", "merchant", at + static_cast<std::int64_t>(i)));
  }
  order["at"] = at + static_cast<std::int64_t>(n);
  return order;
}

template <class Ask>
Call asking(const json& task, Ask ask) {
  return [text = task.dump(), at = task["at"].get<std::int64_t>(), ask] { return ask(text, at); };
}

Call apply_after_log(std::size_t n) {
  return asking(worked_order(n), [](const std::string& order, std::int64_t at) {
    return roomy().apply(order, event_of("work", "creator", at).dump());
  });
}

Call remind_after_log(std::size_t n) {
  return asking(reminded_order(n), [](const std::string& order, std::int64_t at) {
    return roomy().apply(order, event_of("remind", "merchant", at).dump());
  });
}

Call advance_after_log(std::size_t n) {
  return asking(reminded_order(n), [](const std::string& order, std::int64_t at) {
    return roomy().advance(order, json{{"at", at + 100 * kHour}}.dump());
  });
}

Call actions_after_log(std::size_t n) {
  return asking(worked_order(n), [](const std::string& order, std::int64_t at) {
    return roomy().actions(order, json{{"actor", "merchant"}, {"at", at}}.dump());
  });
}

Call preview_after_log(std::size_t n) {
  return asking(worked_order(n), [](const std::string& order, std::int64_t at) {
    const json cancel = event_of("cancel", "merchant", at, {{"reason", "later"}});
    return roomy().preview(order, json{{"event", cancel}}.dump());
  });
}

Call endings_after_log(std::size_t n) {
  return asking(worked_order(n), [](const std::string& order, std::int64_t at) {
    return roomy().endings(order, json{{"at", at}}.dump());
  });
}

Call view_after_log(std::size_t n) {
  return asking(worked_order(n), [](const std::string& order, std::int64_t /*at*/) {
    return roomy().view(order, R"({"actor":"creator"})");
  });
}

Call compare_after_log(std::size_t n) {
  return asking(worked_order(n), [](const std::string& order, std::int64_t at) {
    const json cancel = event_of("cancel", "merchant", at, {{"reason", "later"}});
    return roomy().compare(order, json{{"branches", {json::array(), {cancel}}}}.dump());
  });
}

Call compare_long_branch(std::size_t n) {
  return asking(worked_order(0), [n](const std::string& order, std::int64_t at) {
    const json branch = list_of(n, [at](std::size_t /*i*/) { return event_of("work", "creator", at); });
    return roomy().compare(order, json{{"branches", {branch}}}.dump());
  });
}

Call compare_many_branches(std::size_t n) {
  return asking(worked_order(0), [n](const std::string& order, std::int64_t at) {
    const json branches =
        list_of(n, [at](std::size_t /*i*/) { return json::array({event_of("work", "creator", at)}); });
    return roomy().compare(order, json{{"branches", branches}}.dump());
  });
}

/// A member of the pool who was asked `n` times and has answered all but the last.
json asked_member(std::size_t n) {
  const json form = base("xingtu-preferred/membership.json", "membership");
  json member = task_of(roomy().open("xingtu-preferred.membership", form.dump(), R"({"at":1775008800000})"));
  member = task_of(roomy().apply(member.dump(), event_of("sign", "creator", 1775008800001).dump()));
  member["inquiries"] = list_of(n, [n](std::size_t i) {
    return json{{"inquiryId", id_of("q", i)}, {"answer", i + 1 < n ? "confirmed" : "open"}};
  });
  return member;
}

Call ask_once_more(std::size_t n) {
  return asking(asked_member(n), [n](const std::string& member, std::int64_t at) {
    return roomy().apply(member, event_of("inquire", "platform", at, {{"inquiryId", id_of("q", n)}}).dump());
  });
}

Call answer_the_last(std::size_t n) {
  return asking(asked_member(n), [n](const std::string& member, std::int64_t at) {
    return roomy().apply(member, event_of("refuse", "creator", at, {{"inquiryId", id_of("q", n - 1)}}).dump());
  });
}

Call endings_of_member(std::size_t n) {
  return asking(asked_member(n), [](const std::string& member, std::int64_t at) {
    return roomy().endings(member, json{{"at", at}}.dump());
  });
}

}  // namespace

std::vector<Row> log_rows() {
  return {
      // call, what grows, most, expected, prepare
      {"apply", "events in the log", kEvents, R"("ok":true)", apply_after_log},
      {"apply", "reminders in the log", kEvents, R"("quota")", remind_after_log},
      {"advance", "events in the log", kEvents, R"("cancelled.timeout")", advance_after_log},
      {"actions", "events in the log", kEvents, R"("allowed":true)", actions_after_log},
      {"preview", "events in the log", kEvents, R"("ok":true)", preview_after_log},
      {"endings", "events in the log", kEvents, R"("settledFen")", endings_after_log},
      {"view", "events in the log", kEvents, R"("kind":"douyin-live.order")", view_after_log},
      {"compare", "events in the log", kEvents, R"("ok":true)", compare_after_log},
      {"compare", "events of a branch", kEvents, R"("ok":true)", compare_long_branch},
      {"compare", "branches", kEvents, R"("ok":true)", compare_many_branches},
      {"apply", "inquiries of a member", kEvents, R"("ok":true)", ask_once_more},
      {"apply", "answers of a member", kEvents, R"("ok":true)", answer_the_last},
      {"endings", "inquiries of a member", kEvents, R"("removed")", endings_of_member},
  };
}

}  // namespace growth
