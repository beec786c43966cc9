// SPDX-License-Identifier: MIT
// Rules between fields and on facts. A rule judges with two values; the third is found here: a missing fact is tried
// at its extremes, and if the answers differ the rule is open. Rules are monotone in each number, so extremes suffice.
#include <new>
#include <string>

#include "core/path.h"
#include "form/check.h"

namespace hezuo {

namespace {

constexpr std::size_t kMostFacts = 6;
constexpr std::int64_t kCrowd = std::int64_t{1} << 40U;

class RuleRunner {
 public:
  RuleRunner(const Subject& subject, const CompiledRule& rule, const Soundness& soundness, Facts& facts, Trials* trials,
             Arena& arena)
      : subject_(subject),
        rule_(rule),
        soundness_(soundness),
        facts_(facts),
        call_(rule, subject, facts, arena),
        trials_(trials),
        arena_(arena) {
    for (const int fact : rule.facts) {
      if (!facts.at(fact).known && unknown_count_ < kMostFacts) unknown_[unknown_count_++] = fact;
    }
  }

  /// Reports violations; returns whether anything stays open.
  bool run(Violations& out) {
    if (rule_.each < 0) return readable(0) && judge(nullptr, out);
    if (!soundness_.sound(rule_.each)) return false;
    const Value& list = value_at(subject_.form, subject_.value, rule_.each, -1);
    bool open = false;
    for (std::size_t i = 0; i < list.size; ++i) {
      if (!readable(i)) continue;
      call_.entry = static_cast<std::int64_t>(i);
      open = judge(&list, out) || open;
    }
    return open;
  }

  [[nodiscard]] std::string_view first_lacking() const {
    int first = -1;
    for (std::size_t i = 0; i < unknown_count_; ++i) {
      if (first < 0 || unknown_[i] < first) first = unknown_[i];
    }
    return facts_.rows()[static_cast<std::size_t>(first)].path;
  }

 private:
  const Node& node_at(int index) const { return subject_.form.nodes()[static_cast<std::size_t>(index)]; }

  bool readable(std::size_t entry) const {
    for (const int node : rule_.nodes) {
      const int list = node == rule_.each ? node : node_at(node).list;
      if (list >= 0 && list == rule_.each) {
        if (!soundness_.sound_in_entry(list, entry, node)) return false;
      } else if (list >= 0) {
        if (!soundness_.sound_throughout(list)) return false;
      } else if (node_at(node).row->kind == Kind::list ? !soundness_.sound_throughout(node) : !soundness_.sound(node)) {
        return false;
      }
    }
    return true;
  }

  /// Tries every combination of the unknown facts' extremes, until one passes and one fails.
  bool judge(const Value* list, Violations& out) {
    if (unknown_count_ > 0 && trials_ != nullptr && still_open()) return true;
    std::int64_t combinations = 1;
    for (std::size_t i = 0; i < unknown_count_; ++i) combinations *= facts_.hypotheses(unknown_[i]);
    Trials seen;
    const Failure* failure = nullptr;
    bool passes = false;
    for (std::int64_t n = 0; n < combinations; ++n) {
      suppose(n);
      const Finding finding = rule_.row->check(call_);
      if (finding.ok) {
        passes = true;
        seen.passing = n;
      } else {
        failure = new (arena_.take(sizeof(Failure))) Failure(finding.failure);
        seen.failing = n;
      }
      if (!passes || failure == nullptr) continue;
      if (trials_ != nullptr) *trials_ = seen;
      return true;
    }
    if (failure != nullptr) report(*failure, list, out);
    return false;
  }

  /// Whether what left the rule open before does so again.
  bool still_open() {
    suppose(trials_->passing);
    if (!rule_.row->check(call_).ok) return false;
    suppose(trials_->failing);
    return !rule_.row->check(call_).ok;
  }

  void suppose(std::int64_t combination) {
    for (std::size_t i = 0; i < unknown_count_; ++i) {
      const int choices = facts_.hypotheses(unknown_[i]);
      facts_.suppose(unknown_[i], static_cast<int>(combination % choices));
      combination /= choices;
    }
  }

  void report(const Failure& failure, const Value* list, Violations& out) {
    const std::string_view path = path_of(list != nullptr ? call_.entry : -1);
    out.push({rule_.row->id, failure.code, path, failure.params, failure.remedy});
  }

  std::string_view path_of(std::int64_t entry) const {
    std::string path;
    if (rule_.at < 0 && rule_.row->at[0] != '\0') path = std::string("/") + rule_.row->at;
    for (int node = rule_.at; node >= 0; node = node_at(node).parent) {
      std::string step = "/" + std::string(node_at(node).name);
      if (node == rule_.each) step += "/" + std::to_string(entry);
      path.insert(0, step);
    }
    return arena_.keep(std::string(subject_.base) + path);
  }

  const Subject& subject_;
  const CompiledRule& rule_;
  const Soundness& soundness_;
  Facts& facts_;
  RuleCall call_;
  Trials* trials_;
  Arena& arena_;
  std::array<int, kMostFacts> unknown_{};
  std::size_t unknown_count_ = 0;
};

}  // namespace

const Value& value_at(const CompiledForm& form, const Value& root, int node, std::int64_t entry) {
  const Node& here = form.nodes()[static_cast<std::size_t>(node)];
  if (here.parent < 0) return member_of(root, here);
  const Value& parent = value_at(form, root, here.parent, entry);
  const bool in_list = form.nodes()[static_cast<std::size_t>(here.parent)].row->kind == Kind::list;
  return member_of(in_list ? parent.at(static_cast<std::size_t>(entry)) : parent, here);
}

int RuleCall::node_of(std::string_view path) const {
  for (const int node : rule_.nodes) {
    if (node >= 0 && subject_.form.nodes()[static_cast<std::size_t>(node)].path == path) return node;
  }
  return subject_.form.find(path);
}

const Value& RuleCall::field(std::string_view path) const {
  const int node = node_of(path);
  const Value& value = value_at(subject_.form, subject_.value, node, entry);
  return node == rule_.each ? value.at(static_cast<std::size_t>(entry)) : value;
}

const Value& RuleCall::list(std::string_view path) const {
  return value_at(subject_.form, subject_.value, node_of(path), -1);
}

const Value& RuleCall::current() const {
  static constexpr Value kAbsent{};
  return subject_.current == nullptr ? kAbsent : *subject_.current;
}

const FactValue& RuleCall::find(std::string_view fact) const {
  for (const int known : rule_.facts) {
    if (facts_.rows()[static_cast<std::size_t>(known)].path == fact) return facts_.at(known);
  }
  return facts_.at(facts_.find(fact));
}

bool RuleCall::holds(std::string_view fact, std::string_view text) const {
  const FactValue& set = find(fact);
  if (!set.known) return set.contains;
  if (set.value.is(Type::object)) return !set.value[text].is(Type::absent);
  return facts_.lookups().has(set.value, text);
}

std::size_t RuleCall::place_of(const Value& list, std::string_view text) const {
  std::size_t place = list.size;
  lookups_.any(list, {}, text, [&place](std::size_t found) {
    place = found;
    return true;
  });
  return place;
}

bool RuleCall::is_none(std::string_view fact) const {
  const FactValue& id = find(fact);
  return id.known ? id.value.is(Type::null) : !id.crowded;
}

bool RuleCall::names(std::string_view fact, std::string_view id) const {
  const FactValue& given = find(fact);
  return given.known ? given.word == id : given.contains;
}

std::int64_t RuleCall::distinct(std::string_view fact) const {
  const FactValue& set = find(fact);
  if (!set.known) return set.crowded ? kCrowd : 0;
  return static_cast<std::int64_t>(facts_.lookups().distinct(set.value));
}

void check_rules(const Subject& subject, const Soundness& soundness, Facts& facts, RuleRun run, Violations& out,
                 Pile<std::string_view>& undecided, Arena& arena) {
  for (const CompiledRule& rule : subject.form.rules()) {
    if (run.only_without_payload && !rule.row->without_payload) continue;
    if (rule.row->check == nullptr || facts.blocks(rule.facts) || !run.runs(rule.row->id)) continue;
    Trials* trials = run.trials == nullptr ? nullptr : run.trials + (&rule - subject.form.rules().data());
    RuleRunner runner(subject, rule, soundness, facts, trials, arena);
    if (!runner.run(out)) continue;
    if (run.strict) {
      out.push({rule.row->id, Code::missing_fact, {}, Params().add("fact", runner.first_lacking()), Remedy::provide()});
    } else {
      undecided.push(rule.row->id);
    }
  }
}

}  // namespace hezuo
