// SPDX-License-Identifier: MIT
// Walks through the machines: what the questions about a task foretell is what then happens.
#include "corpus.h"
#include "events.h"
#include "invariants.h"
#include "mutate.h"
#include "remedy.h"
#include "rounds.h"

namespace fuzz {

namespace {

std::string put(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

class Walk {
 public:
  Walk(const Task& start, Door& door, Random& random, Tally& tally)
      : first_(start.task), task_(start.task), facts_(start.facts), door_(door), random_(random), tally_(tally) {
    endings_ = read_answer(door_.endings(first_, options_text({{"at", put(read_answer(first_)["at"])}})));
    require_endings();
  }

  void run() {
    for (auto n = 1 + random_.below(6); n > 0; --n) step();
    require_replay();
  }

 private:
  void step() {
    const Json before = read_answer(task_);
    if (random_.one_in(6)) {
      const std::string at = put(near_instant(before, random_));
      took(before, door_.advance(task_, options_text({{"at", at}})));
      return;
    }
    Json event = likely_event(before, random_);
    if (random_.one_in(6)) event = read_plain(restructured(put(event), random_));
    const std::string version = random_.one_in(8) ? put(before["version"]) : "";
    const std::string options = options_text({{"facts", facts_}, {"expectedVersion", version}});
    const std::string answer = door_.apply(task_, put(event), options);
    const Json applied = read_answer(answer);
    require_step(applied);
    require_preview(event, answer, version);
    require_actions(before, event, applied);
    require_compare(event, applied);
    if (!applied["ok"].get<bool>()) require_event_remedies(event, applied);
    took(before, answer);
  }

  void took(const Json& before, const std::string& answer) {
    const Json step = read_answer(answer);
    require_step(step);
    require_progress(before, step);
    if (!step["ok"].get<bool>()) return;
    ++tally_.accepted;
    task_ = put(step["task"]);
    require(answer.find("\"task\":" + task_) != std::string::npos, "a task can be taken from its answer");
    require_foretold(step["task"]);
    require_views(step["task"]);
  }

  /// A preview's step is what apply answers, byte for byte, and its timeline is what advance then does.
  void require_preview(const Json& event, const std::string& applied, const std::string& version) {
    if (event.is_null()) return;  // asks what happens if nobody acts
    const std::string options = options_text({{"event", put(event)}, {"facts", facts_}, {"expectedVersion", version}});
    const std::string answer = door_.preview(task_, options);
    require(answer.find("\"step\":" + applied + ",\"timeline\":") != std::string::npos, "preview.step is apply");
    const Json preview = read_answer(answer);
    require_timeline(preview["timeline"]);
    if (preview["timeline"].empty()) return;
    const Json& last = preview["timeline"].back();
    const std::string later = options_text({{"at", put(last["at"].get<std::int64_t>() + 1)}});
    // After a refusal the task stays as it was, and so does what then happens by itself.
    const std::string then = preview["step"]["ok"].get<bool>() ? put(preview["step"]["task"]) : task_;
    const Json advanced = read_answer(door_.advance(then, later));
    require(advanced["ok"].get<bool>() && advanced["task"]["state"] == last["state"], "the timeline comes true");
    if (last.contains("ledger"))
      require(advanced["task"]["ledger"] == last["ledger"], "the timeline's money comes true");
  }

  /// A button that is allowed is never refused for state or actor; one that is not is never taken.
  void require_actions(const Json& before, const Json& event, const Json& applied) {
    if (!event.is_object() || !event.contains("actor") || !event["actor"].is_string()) return;
    const Json at = event.value("at", Json());
    if (!at.is_number_integer() || at < before["at"]) return;
    const std::string options = options_text({{"actor", put(event["actor"])}, {"at", put(at)}});
    const Json actions = read_answer(door_.actions(task_, options));
    if (is_error(actions)) return;
    require(actions.is_array(), "actions are a list");
    for (const Json& action : actions) {
      require(action["allowed"].get<bool>() == action["violations"].empty(), "what is not allowed has a reason");
      require_violations(action["violations"]);
      if (action["type"] != event.value("type", Json())) continue;
      if (!action["allowed"].get<bool>()) require(!applied["ok"].get<bool>(), "what is not allowed is not taken");
      if (applied["ok"].get<bool>() || !action["allowed"].get<bool>()) continue;
      for (const Json& one : applied["violations"]) {
        const bool by_party = one["path"] == "/event/actorId" || one["path"] == "/event/actor";
        require(one["code"] != "wrong_state" && (one["code"] != "wrong_actor" || by_party),
                "what is allowed is not refused for its state");
      }
    }
  }

  void require_compare(const Json& event, const Json& applied) {
    if (!random_.one_in(3)) return;
    const std::string options = options_text({{"branches", "[[" + put(event) + "],[]]"}, {"facts", facts_}});
    const Json compared = read_answer(door_.compare(task_, options));
    require(compared["branches"].size() == 2, "a column for each branch");
    const Json& branch = compared["branches"][0];
    const bool ok = applied["ok"].get<bool>();
    // A version conflict is no part of a branch.
    if (!ok && applied["violations"][0]["code"] == "version_conflict") return;
    require(branch["ok"] == ok && branch["applied"] == (ok ? 1 : 0), "a branch goes as far as apply");
    if (ok) {
      require(branch["state"] == applied["task"]["state"], "a branch ends where apply does");
      require(branch["effects"] == applied["effects"], "a branch has the effects of apply");
    } else {
      require(branch["violations"] == applied["violations"], "a branch is refused as by apply");
    }
    require_timeline(branch["timeline"]);
  }

  void require_event_remedies(const Json& event, const Json& applied) {
    if (!event.is_object()) return;
    const Given given = {event, facts_.empty() ? Json::object() : read_plain(facts_)};
    tally_.remedies +=
        require_remedies(given, applied["violations"], "/event", door_, random_, [this](const Given& next) {
          const Json again =
              read_answer(door_.apply(task_, put(next.value), options_text({{"facts", put(next.facts)}})));
          return again["ok"].get<bool>() ? Json::array() : again["violations"];
        });
  }

  void require_endings() {
    for (const Json& ending : endings_) {
      require(is_final(read_answer(first_)["kind"], ending["state"]), "an ending is final");
      for (const char* span : {"settledFen", "refundedFen", "feeFen"}) {
        require(ending[span]["min"] >= 0 && ending[span]["min"] <= ending[span]["max"], "a span has two ends");
      }
    }
  }

  /// A final state that was reached is among the endings of the start, its money within their span.
  void require_foretold(const Json& task) {
    if (!is_final(task["kind"], task["state"])) return;
    if (task.value("mediation", "none") == "open") return;
    const Json* found = nullptr;
    for (const Json& ending : endings_) {
      if (ending["state"] == task["state"]) found = &ending;
    }
    require(found != nullptr, "the end " + put(task["state"]) + " was among the endings");
    if (!task.contains("ledger")) return;
    for (const char* span : {"settledFen", "refundedFen", "feeFen"}) {
      const Json& money = task["ledger"][span];
      require((*found)[span]["min"] <= money && money <= (*found)[span]["max"],
              std::string(span) + " of the end lies within its ending's span");
    }
  }

  /// A side's view answers as the whole task does to that side.
  void require_views(const Json& task) {
    const char* actor = some_actor(random_);
    const std::string who = "\"" + std::string(actor) + "\"";
    const std::string seen = door_.view(task_, options_text({{"actor", who}}));
    const std::string options = options_text({{"actor", who}, {"at", put(task["at"])}});
    require(door_.actions(seen, options) == door_.actions(task_, options), "a view has the actions of the task");
    require(door_.view(seen, options_text({{"actor", who}})) == seen, "a view of a view is that view");
  }

  /// The log played again gives the same task.
  void require_replay() {
    if (read_answer(first_)["version"] != 1) return;
    const Json wanted = read_answer(task_);
    std::string task = first_;
    for (const Json& entry : wanted["log"]) {
      if (read_answer(task)["version"] > 1) {
        const std::size_t done = read_answer(task)["log"].size();
        if (done < wanted["log"].size() && wanted["log"][done] != entry) continue;  // a timer fired with the last event
      }
      const bool timer = entry.contains("timer");
      const std::string after =
          timer ? options_text({{"at", put(entry["at"].get<std::int64_t>() + 1)}}) : options_text({{"facts", facts_}});
      const Json step = read_answer(timer ? door_.advance(task, after) : door_.apply(task, put(entry), after));
      require(step["ok"].get<bool>(), "a log can be played again: " + put(entry) + put(step));
      task = put(step["task"]);
    }
    require(task == task_, "the log played again gives the same task");
  }

  std::string first_;
  std::string task_;
  std::string facts_;
  Json endings_;
  Door& door_;
  Random& random_;
  Tally& tally_;
};

}  // namespace

void walk_round(Door& door, Random& random, Tally& tally) {
  Walk(random.pick(corpus().opened), door, random, tally).run();
}

}  // namespace fuzz
