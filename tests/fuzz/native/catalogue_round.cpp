// SPDX-License-Identifier: MIT
// The catalogue, texts and overlays.
#include "corpus.h"
#include "invariants.h"
#include "mutate.h"
#include "rounds.h"

namespace fuzz {

namespace {

std::string some_id(Random& random) { return random.one_in(5) ? odd_text(random) : random.pick(corpus().ids); }

void texts(Door& door, Random& random) {
  const std::string text = odd_text(random);
  const long long length = door.count(text);
  const long long bytes = static_cast<long long>(text.size());
  require(length >= 0 && length <= bytes, "a text counts at most its bytes");
  const long long max = static_cast<long long>(random.below(40)) - 2;
  const long long kept = door.truncate(text, max);
  require(kept >= 0 && kept <= bytes, "a text is cut within itself");
  require(length > max || kept >= length, "a text that is short enough stays whole");
  (void)door.plain_text(text);
  (void)door.plain_text(mutated(Json(restructured("\"a\"", random)).dump(), random));
}

std::string some_overlay(Random& random) {
  Json overlay = Json::object();
  for (auto n = random.below(3); n > 0; --n) {
    const std::int64_t values[] = {0, 1, 2, 20, 81, 100000, -1, 9007199254740991};
    overlay[random.pick(corpus().ids)] = random.pick(values);
  }
  return mutated(Json{{"overlay", overlay}, {"edition", random.one_in(4) ? "none" : ""}}.dump(), random);
}

void overlays(Door& door, Random& random, Tally& tally) {
  const std::unique_ptr<hezuo::Rulebook> book = door.load(some_overlay(random));
  if (book == nullptr) return;
  ++tally.accepted;
  Door other(*book, false);
  const Document& seed = random.pick(corpus().documents);
  const Json verdict = read_answer(other.check(seed.form, seed.value, seed.facts, seed.options));
  require_verdict(verdict, seed.options.find("strict") != std::string::npos);
}

}  // namespace

void catalogue_round(Door& door, Random& random, Tally& tally) {
  const std::string options = mutated(R"({"locale":"en"})", random);
  switch (random.below(12)) {
    case 0:
      (void)door.describe(some_id(random), options);
      break;
    case 1:
      (void)door.json_schema(some_id(random), options);
      break;
    case 2:
      (void)door.machine(some_id(random), options);
      break;
    case 3:
      (void)door.rule(some_id(random), options);
      break;
    case 4:
      if (random.one_in(10)) (void)door.rules(options);
      break;
    case 5:
      if (random.one_in(10)) (void)door.parameters();
      break;
    case 6:
      (void)door.ids();
      (void)door.rulebook();
      (void)door.bounds();
      break;
    case 7:
      overlays(door, random, tally);
      break;
    default:
      texts(door, random);
  }
}

}  // namespace fuzz
