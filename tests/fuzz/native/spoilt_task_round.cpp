// SPDX-License-Identifier: MIT
// Spoilt tasks, events, inputs and options through every function that takes a task.
#include "corpus.h"
#include "events.h"
#include "invariants.h"
#include "mutate.h"
#include "rounds.h"

namespace fuzz {

namespace {

/// A refused step for a task that is none, else what `sound` asks of the answer.
template <class Sound>
void require_answer(const std::string& text, const Sound& sound) {
  const Json answer = read_answer(text);
  if (is_error(answer)) {
    require(answer["error"]["code"].is_string(), "an error has a code");
  } else if (answer.is_object() && answer.contains("ok") && !answer["ok"].get<bool>()) {
    require_step(answer);
  } else {
    sound(answer);
  }
}

void opening(Door& door, Random& random, Tally& tally) {
  const Task& seed = random.pick(corpus().opened);
  const Json task = read_plain(seed.task);
  const std::string input = task.is_discarded() ? seed.task : task["input"].dump();
  const std::string at = task.is_discarded() ? "0" : task["at"].dump();
  const std::string options = options_text({{"at", at}, {"facts", seed.facts}});
  const std::string kind = random.one_in(20) ? random.pick(corpus().ids) : seed.kind;
  require_answer(door.open(kind, mutated(input, random), random.one_in(2) ? mutated(options, random) : options),
                 [&](const Json& step) {
                   ++tally.accepted;
                   require_step(step);
                   require(step["task"]["version"] == 1, "a task begins with version 1");
                 });
}

}  // namespace

void spoilt_task_round(Door& door, Random& random, Tally& tally) {
  if (random.one_in(3)) return opening(door, random, tally);
  const Task& seed = random.pick(corpus().opened);
  const Json sound = read_plain(seed.task);
  const std::string task = mutated(seed.task, random);
  const std::string likely = sound.is_discarded() ? corpus().events[0] : likely_event(sound, random).dump();
  const std::string event = mutated(random.one_in(2) ? random.pick(corpus().events) : likely, random);
  const auto spoil = [&random](const std::string& options) { return mutated(options, random); };
  const std::string at = sound.is_discarded() ? "1773108000000" : std::to_string(near_instant(sound, random));
  const std::string who = "\"" + std::string(some_actor(random)) + "\"";
  switch (random.below(8)) {
    case 0:
    case 1:
      require_answer(door.apply(task, event, spoil(options_text({{"facts", seed.facts}, {"expectedVersion", "1"}}))),
                     [&tally](const Json& step) {
                       ++tally.accepted;
                       require_step(step);
                     });
      break;
    case 2:
      require_answer(door.advance(task, spoil(options_text({{"at", at}}))), require_step);
      break;
    case 3:
      require_answer(door.preview(task, spoil(options_text({{"event", event}, {"facts", seed.facts}}))),
                     [](const Json& preview) {
                       require_step(preview["step"]);
                       require_timeline(preview["timeline"]);
                     });
      break;
    case 4:
      require_answer(door.actions(task, spoil(options_text({{"at", at}, {"actor", who}}))),
                     [](const Json& actions) { require(actions.is_array(), "actions are a list"); });
      break;
    case 5:
      require_answer(door.endings(task, spoil(options_text({{"at", at}}))),
                     [](const Json& endings) { require(endings.is_array(), "endings are a list"); });
      break;
    case 6:
      require_answer(
          door.compare(task, spoil(options_text({{"branches", "[[" + event + "],[]]"}, {"facts", seed.facts}}))),
          [](const Json& compared) { require(compared["branches"].is_array(), "branches are a list"); });
      break;
    default:
      require_answer(door.view(task, spoil(options_text({{"actor", who}}))),
                     [](const Json& seen) { require(seen["kind"].is_string(), "a view is a task"); });
  }
}

}  // namespace fuzz
