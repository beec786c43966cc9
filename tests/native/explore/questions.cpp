// SPDX-License-Identifier: MIT
// Every question goes through the public door.
#include "questions.h"

#include "explorer.h"
#include "play.h"

namespace explore {

using hezuo::Value;

namespace {

std::string at_option(std::int64_t at) { return R"({"at":)" + std::to_string(at) + "}"; }

/// A refusal that does not speak of the payload.
bool is_about_sending(const Value& violation) {
  const std::string_view path = violation["path"].text();
  return path == "/event/type" || path == "/event/actor" || path == "/event/at" || path == "/event/actorId";
}

const Value* find_action(const Value& actions, const Value& event) {
  for (std::size_t i = 0; i < actions.size; ++i) {
    const Value& action = actions.at(i);
    const bool same_item = action["taskId"].missing() || action["taskId"].text() == event["taskId"].text();
    if (same_item && action["type"].text() == event["type"].text()) return &action;
  }
  return nullptr;
}

bool refused_for_sending(const Value& step) {
  for (std::size_t i = 0; i < step["violations"].size; ++i) {
    if (is_about_sending(step["violations"].at(i))) return true;
  }
  return false;
}

/// Every reason that the action gives stands among those of the refusal.
bool gives_its_reasons(const Value& action, const Value& step) {
  const std::string reasons = text_of(step["violations"]);
  for (std::size_t i = 0; i < action["violations"].size; ++i) {
    if (reasons.find(text_of(action["violations"].at(i))) == std::string::npos) return false;
  }
  return action["violations"].size > 0;
}

}  // namespace

const Document& Questions::actions(std::string_view actor, std::int64_t at) {
  auto& known = actions_[std::string(actor) + std::to_string(at)];
  if (!known) {
    const std::string options = R"({"actor":")" + std::string(actor) + R"(","at":)" + std::to_string(at) + "}";
    known = std::make_unique<Document>(cases::seed_rulebook().actions(task_, options));
  }
  return *known;
}

std::string Questions::actions_agree(const Value& event, const Value& step) {
  const Value* action = find_action(*actions(event["actor"].text(), event["at"].number), event);
  const bool allowed = action != nullptr && (*action)["allowed"].flag;
  if (step["ok"].flag) return allowed ? "" : "taken, but no action: " + text_of(event);
  if (allowed) return refused_for_sending(step) ? "an action, but refused: " + text_of(event) : "";
  if (!refused_for_sending(step)) return "no action, but only its payload is refused: " + text_of(event);
  const bool same = action == nullptr || gives_its_reasons(*action, step);
  return same ? "" : "refused for other reasons than the action's: " + text_of(event);
}

std::string Questions::preview_agrees(const std::string& event, const std::string& step) const {
  const Document preview(cases::seed_rulebook().preview(task_, options_of(plan_, R"("event":)" + event)));
  return text_of(preview["step"]) == step ? "" : "another preview: " + event;
}

std::string Questions::advances_add_up(std::int64_t a, std::int64_t b) const {
  const Document first(cases::seed_rulebook().advance(task_, at_option(a)));
  const Document once(cases::seed_rulebook().advance(task_, at_option(b)));
  const Document twice(cases::seed_rulebook().advance(text_of(first["task"]), at_option(b)));
  const bool same = once["ok"].flag && text_of(once["task"]) == text_of(twice["task"]);
  return same ? "" : "advancing to " + std::to_string(a) + " and " + std::to_string(b) + ": " + task_;
}

std::string Questions::deadline_comes_first(const std::string& event, std::int64_t deadline) const {
  const Document at_once(cases::seed_rulebook().apply(task_, event, options_of(plan_)));
  const Document passed(cases::seed_rulebook().advance(task_, at_option(deadline + 1)));
  const Document after(cases::seed_rulebook().apply(text_of(passed["task"]), event, options_of(plan_)));
  const bool same = text_of(at_once["ok"]) == text_of(after["ok"]) &&
                    text_of(at_once["task"]) == text_of(after["task"]) &&
                    text_of(at_once["violations"]) == text_of(after["violations"]);
  return same ? "" : "the deadline does not come first: " + event;
}

std::string Questions::replays(const std::string& opened) const {
  const Document wanted(task_);
  const Value& log = wanted["log"];
  std::string task = opened;
  for (std::size_t i = 0; i < log.size; ++i) {
    const bool fired = !log.at(i)["timer"].missing();
    // Timers of one instant fire together.
    if (fired && Document(task)["version"].number > static_cast<std::int64_t>(i) + 1) continue;
    const Document step(fired ? cases::seed_rulebook().advance(task, at_option(log.at(i)["at"].number + 1))
                              : cases::seed_rulebook().apply(task, text_of(log.at(i)), options_of(plan_)));
    if (!step["ok"].flag) return "refused in replay: " + text_of(log.at(i));
    task = text_of(step["task"]);
  }
  return task == task_ ? "" : "another task in replay: " + task_;
}

}  // namespace explore
