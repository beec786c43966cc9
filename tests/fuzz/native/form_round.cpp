// SPDX-License-Identifier: MIT
// Forms: documents, facts and options.
#include "corpus.h"
#include "invariants.h"
#include "mutate.h"
#include "remedy.h"
#include "rounds.h"

namespace fuzz {

namespace {

std::string some_options(const Document& seed, Random& random) {
  static const char* const kOptions[] = {"", "{}", R"({"strict":true})", R"({"locale":"en"})",
                                         R"({"strict":true,"locale":"en"})"};
  if (random.one_in(8)) return mutated(R"({"strict":true,"only":["/title",""],"locale":"en"})", random);
  return random.one_in(4) ? seed.options : random.pick(kOptions);
}

bool is_strict(const std::string& options) {
  const Json read = read_plain(options);
  return read.is_object() && read.contains("strict") && read["strict"] == true;
}

/// A line gives the same verdict as the document alone, whatever line was before it.
void require_same_in_batch(const Document& given, const std::string& before, const std::string& verdict_text,
                           Door& door) {
  if (given.value.find_first_of("\n") != std::string::npos) return;
  if (given.value.find_first_not_of(" \t\r") == std::string::npos) return;
  const std::string lines = given.value + "\n" + before + "\n" + given.value;
  const Json three = read_answer(door.check_many(given.form, lines, given.facts, given.options));
  const Json batch = read_answer(door.check_many(given.form, given.value, given.facts, given.options));
  const Json verdict = read_answer(verdict_text);
  require(batch["rows"] == 1, "a line is a row");
  require(batch["failed"] == (verdict["ok"].get<bool>() ? 0 : 1), "a batch counts what check refuses");
  require(batch["undecided"] == (verdict["complete"].get<bool>() ? 0 : 1), "a batch counts what check leaves open");
  require(batch["ok"] == verdict["ok"], "a batch is well when its rows are");
  if (verdict["ok"].get<bool>()) return;
  Json row = batch["results"].at(0);
  require(row == three["results"].at(0), "the first row of more is as the only one");
  row["row"] = three["rows"].get<int>() - 1;
  require(row == three["results"].back(), "the same line gives the same verdict after another");
  row.erase("row");
  require(row == verdict, "a row's verdict is that of check");
}

/// What `only` leaves is part of the whole verdict, and whole for the root.
void require_parts(const Document& given, const Json& verdict, Door& door) {
  if (!given.options.empty() || verdict["violations"].empty()) return;
  const std::string path = verdict["violations"][0]["path"];
  const std::string options = Json{{"only", {path}}}.dump(-1, ' ', false, Json::error_handler_t::replace);
  const Json part = read_answer(door.check(given.form, given.value, given.facts, options));
  if (path.find("\xEF\xBF\xBD") != std::string::npos) return;
  require_verdict(part, false);
  require(!part["violations"].empty() && part["violations"][0] == verdict["violations"][0],
          "only keeps what stands at its pointer");
  for (const Json& one : part["violations"]) {
    require(std::find(verdict["violations"].begin(), verdict["violations"].end(), one) != verdict["violations"].end(),
            "only adds nothing");
  }
}

void calculation(Door& door, Random& random, Tally& tally) {
  const Document& seed = random.pick(corpus().calculations);
  const Json answer = read_answer(door.calculate(seed.form, mutated(seed.value, random), some_options(seed, random)));
  if (is_error(answer)) return;
  require(answer.size() == 2, "a calculation has a result or violations");
  if (answer["ok"].get<bool>()) {
    ++tally.accepted;
    require(answer["result"].is_object(), "a calculation that is well has a result");
  } else {
    require(!answer["violations"].empty(), "a calculation that is refused has violations");
    require_violations(answer["violations"]);
  }
}

}  // namespace

void form_round(Door& door, Random& random, Tally& tally) {
  if (random.one_in(12)) return calculation(door, random, tally);
  const bool plain = random.one_in(2);  // readable by any JSON reader, so that remedies can be applied
  const Document& seed = random.pick(corpus().documents);
  const auto spoil = [&](const std::string& text) {
    return plain ? restructured(text, random) : mutated(text, random);
  };
  Document given = {seed.form, spoil(seed.value), seed.facts, some_options(seed, random)};
  if (random.one_in(2) && !seed.facts.empty()) given.facts = spoil(seed.facts);
  if (random.one_in(30)) given.form = random.pick(corpus().ids);
  const std::string text = door.check(given.form, given.value, given.facts, given.options);
  const Json verdict = read_answer(text);
  if (is_error(verdict)) return;
  require_verdict(verdict, is_strict(given.options));
  if (verdict["ok"].get<bool>()) ++tally.accepted;
  require_same_in_batch(given, seed.value, text, door);
  require_parts(given, verdict, door);
  if (!plain) return;
  const Given document = {read_plain(given.value), given.facts.empty() ? Json::object() : read_plain(given.facts)};
  if (document.value.is_discarded() || document.facts.is_discarded()) return;
  tally.remedies += require_remedies(document, verdict["violations"], "", door, random, [&](const Given& next) {
    const auto put = [](const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); };
    return read_answer(door.check(given.form, put(next.value), put(next.facts), given.options))["violations"];
  });
}

}  // namespace fuzz
