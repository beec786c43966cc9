// SPDX-License-Identifier: MIT
// What can be reached from a record is what can be reached from where its steps lead: repeated until nothing changes.
#include "ends.h"

#include <algorithm>
#include <set>

#include "document.h"
#include "play.h"

namespace explore {

using hezuo::Value;

namespace {

std::set<std::string> final_states(const Value& machine) {
  std::set<std::string> names;
  for (std::size_t i = 0; i < machine["states"].size; ++i) {
    if (machine["states"].at(i)["final"].flag) names.emplace(machine["states"].at(i)["id"].text());
  }
  return names;
}

Span widest(const Span& a, const Span& b) { return {std::min(a.min, b.min), std::max(a.max, b.max)}; }

bool same(const Span& a, const Span& b) { return a.min == b.min && a.max == b.max; }

/// Takes over what `next` can reach by a step of so many entries; says whether that was news.
bool take_over(Ends& ends, const Ends& next, std::size_t entries) {
  bool news = false;
  for (const auto& [state, end] : next) {
    End further = end;
    further.entries += entries;
    const auto [known, fresh] = ends.emplace(state, further);
    if (fresh) {
      news = true;
      continue;
    }
    const End before = known->second;
    known->second = {std::min(before.entries, further.entries), widest(before.settled, end.settled),
                     widest(before.refunded, end.refunded), widest(before.fee, end.fee)};
    const End& after = known->second;
    news = news || after.entries != before.entries || !same(after.settled, before.settled) ||
           !same(after.refunded, before.refunded) || !same(after.fee, before.fee);
  }
  return news;
}

Span span_of(const Value& value) { return {value["min"].number, value["max"].number}; }

std::string text_of(const Span& span) { return std::to_string(span.min) + ".." + std::to_string(span.max); }

}  // namespace

std::vector<Ends> ends_of(const Explored& explored) {
  const std::set<std::string> finals = final_states(machine_of(explored.plan.kind));
  std::vector<Ends> ends(explored.tasks.size());
  for (std::size_t node = 0; node < ends.size(); ++node) {
    const Document task(explored.tasks[node]);
    const std::string state(task["state"].text());
    const Value& ledger = task["ledger"];
    if (finals.count(state) == 0 || ledger["frozenFen"].number > 0) continue;
    const auto exactly = [&ledger](const char* part) { return Span{ledger[part].number, ledger[part].number}; };
    ends[node][state] = {0, exactly("settledFen"), exactly("refundedFen"), exactly("feeFen")};
  }
  for (bool news = true; news;) {
    news = false;
    for (auto edge = explored.edges.rbegin(); edge != explored.edges.rend(); ++edge) {
      if (edge->from != edge->to) news = take_over(ends[edge->from], ends[edge->to], edge->entries) || news;
    }
  }
  return ends;
}

Ends endings_of(const std::string& task) {
  const std::string at = text_of(Document(task)["at"]);
  const Document endings(cases::seed_rulebook().endings(task, R"({"at":)" + at + "}"));
  Ends ends;
  for (std::size_t i = 0; i < (*endings).size; ++i) {
    const Value& ending = (*endings).at(i);
    ends[std::string(ending["state"].text())] = {ending["path"].size, span_of(ending["settledFen"]),
                                                 span_of(ending["refundedFen"]), span_of(ending["feeFen"])};
  }
  return ends;
}

std::string text_of(const Ends& ends) {
  std::string out;
  for (const auto& [state, end] : ends) {
    out += state + " after " + std::to_string(end.entries) + ": settled " + text_of(end.settled) + ", refunded " +
           text_of(end.refunded) + ", fee " + text_of(end.fee) + "\n";
  }
  return out;
}

}  // namespace explore
