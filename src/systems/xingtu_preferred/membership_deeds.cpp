// SPDX-License-Identifier: MIT
// The membership's deeds. The acceptance rate is kept as a fact of the task, so that every side reads the same.
#include "systems/xingtu_preferred/membership_deeds.h"

#include "task/change.h"

namespace hezuo::xingtu_preferred {

namespace {

constexpr std::int64_t kWholePercent = 100;

std::string_view answer_to(const TaskRecord& task, std::string_view inquiry) {
  const Value& inquiries = task.field("inquiries");
  for (std::size_t i = 0; i < inquiries.size; ++i) {
    if (inquiries.at(i)["inquiryId"].text() == inquiry) return inquiries.at(i)["answer"].text();
  }
  return {};
}

std::int64_t count_answers(const TaskRecord& task, std::string_view answer) {
  const Value& inquiries = task.field("inquiries");
  std::int64_t count = 0;
  for (std::size_t i = 0; i < inquiries.size; ++i) count += inquiries.at(i)["answer"].text() == answer ? 1 : 0;
  return count;
}

Value inquiry_json(const Value& id, const char* answer, Arena& arena) {
  return ObjectBuilder(arena).add("inquiryId", id).add("answer", answer).done();
}

/// The fewest further confirmations that bring the rate back, or null where no number does.
Value confirmations_to_recover(std::int64_t confirmed, std::int64_t answered, std::int64_t least_percent) {
  const std::int64_t lacking = least_percent * answered - kWholePercent * confirmed;
  const std::int64_t each = kWholePercent - least_percent;
  return each > 0 ? make_integer((lacking + each - 1) / each) : make_null();
}

void reckon_acceptance_rate(TaskRecord& task) {
  const std::int64_t least_percent = task.machine->setting(kLeastAcceptancePercent);
  const std::int64_t confirmed = count_answers(task, "confirmed");
  const std::int64_t answered = confirmed + count_answers(task, "refused");
  const bool at_risk = kWholePercent * confirmed < least_percent * answered;
  task.set("atRisk", make_boolean(at_risk));
  task.set("confirmationsToRecover",
           at_risk ? confirmations_to_recover(confirmed, answered, least_percent) : make_null());
}

void record_answer(Change& change, const char* answer) {
  TaskRecord& task = change.task();
  const std::string_view asked = change.event()["inquiryId"].text();
  const Value& inquiries = task.field("inquiries");
  ListBuilder list(change.arena());
  for (std::size_t i = 0; i < inquiries.size; ++i) {
    const Value& inquiry = inquiries.at(i);
    const bool meant = inquiry["inquiryId"].text() == asked;
    list.add(meant ? inquiry_json(inquiry["inquiryId"], answer, change.arena()) : inquiry);
  }
  task.set("inquiries", list.done());
  reckon_acceptance_rate(task);
}

bool holds(const Value& texts, std::string_view text) {
  for (std::size_t i = 0; i < texts.size; ++i) {
    if (texts.at(i).text() == text) return true;
  }
  return false;
}

Value with(const Value& list, const Value& entry, Arena& arena) {
  ListBuilder longer(arena);
  for (std::size_t i = 0; i < list.size; ++i) longer.add(list.at(i));
  return longer.add(entry).done();
}

}  // namespace

void ask(Change& change) {
  TaskRecord& task = change.task();
  const Value inquiry = inquiry_json(change.event()["inquiryId"], "open", change.arena());
  task.set("inquiries", with(task.field("inquiries"), inquiry, change.arena()));
}

void confirm_intent(Change& change) { record_answer(change, "confirmed"); }
void refuse_intent(Change& change) { record_answer(change, "refused"); }

void strike(Change& change) {
  TaskRecord& task = change.task();
  const Value& order = change.event()["orderId"];
  if (!holds(task.field("strikes"), order.text())) {
    task.set("strikes", with(task.field("strikes"), order, change.arena()));
  }
  if (static_cast<std::int64_t>(task.field("strikes").size) >= task.machine->setting(kMostStrikes)) {
    change.go_to("removed");
  }
}

bool was_asked(const TaskRecord& task, std::string_view inquiry) { return !answer_to(task, inquiry).empty(); }
bool is_unanswered(const TaskRecord& task, std::string_view inquiry) { return answer_to(task, inquiry) == "open"; }

}  // namespace hezuo::xingtu_preferred
