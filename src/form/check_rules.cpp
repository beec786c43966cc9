// SPDX-License-Identifier: MIT
// Rules between fields and on facts. A rule judges with two values; the third is found here: a missing fact is tried
// at its extremes, and if the answers differ the rule is open. Rules are monotone in each number, so extremes suffice.
#include <string>

#include "core/path.h"
#include "core/text.h"
#include "form/check.h"

namespace hezuo {

namespace {

constexpr std::size_t kMostFacts = 6;
constexpr std::uint32_t kNothing = ~0U;
constexpr std::int64_t kCrowd = std::int64_t{1} << 40U;

class RuleRunner {
  using Answer = Remembered::Answer;

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
    if (trials != nullptr && facts.none_known(rule.facts)) remembered_ = &trials->remembered;
  }

  /// Reports violations; returns whether anything stays open.
  bool run(Violations& out) {
    if (rule_.each < 0) return readable(0) && judge(out, false);
    if (!soundness_.sound(rule_.each)) return false;
    const Value& list = value_at(subject_.form, subject_.value, rule_.each, -1);
    bool open = false;
    for (std::size_t i = 0; i < list.size; ++i) {
      if (!readable(i)) continue;
      call_.entry = static_cast<std::int64_t>(i);
      call_.entry_value = &list.entries[i];
      open = judge(out, open) || open;
    }
    return open;
  }

  [[nodiscard]] std::string_view first_lacking() {
    look_at_facts();
    int first = -1;
    for (std::size_t i = 0; i < unknown_count_; ++i) {
      if (first < 0 || unknown_[i] < first) first = unknown_[i];
    }
    return facts_.rows()[static_cast<std::size_t>(first)].path;
  }

 private:
  const Node& node_at(int index) const { return subject_.form.nodes()[static_cast<std::size_t>(index)]; }

  bool readable(std::size_t entry) const {
    if (soundness_.throughout()) return true;
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

  /// Whether the rule stays open here. Where it is open elsewhere, all that matters is whether this entry breaks it.
  bool judge(Violations& out, bool open_elsewhere) {
    if (remembered_ == nullptr) return trial(out, open_elsewhere) == Answer::open;
    Answer answer = remembered_->find([this](int node) -> const Value& { return call_.value_of(node); });
    if (answer != Answer::unknown) return answer == Answer::open;
    call_.reads().clear();
    answer = trial(out, open_elsewhere);
    if (answer != Answer::unknown) remembered_->keep(subject_.form, call_.reads(), answer);
    return answer == Answer::open;
  }

  void look_at_facts() {
    if (looked_at_facts_) return;
    looked_at_facts_ = true;
    for (std::size_t i = 0; i < rule_.facts.size() && unknown_count_ < kMostFacts; ++i) {
      if (facts_.at(rule_.facts[i]).known) continue;
      unknown_[unknown_count_++] = rule_.facts[i];
      mask_ |= 1U << i;
    }
    if (trials_ != nullptr && trials_->unknown != mask_) trials_->found(0, 0, mask_);
  }

  /// Tries every combination of the unknown facts' extremes, until one passes and one fails, or one did not matter.
  /// Unknown: a rule that is broken, and reported; or one that passes where it need not be known whether it is open.
  Answer trial(Violations& out, bool open_elsewhere) {
    look_at_facts();
    if (unknown_count_ > 0 && trials_ != nullptr) {
      const Again again = try_again(open_elsewhere);
      if (again.done) return again.answer;
    }
    std::uint32_t combinations = 1;
    for (std::size_t i = 0; i < unknown_count_; ++i) combinations *= facts_.hypotheses(unknown_[i]);
    std::uint32_t passing = kNothing;
    const Failure* failure = nullptr;
    std::uint32_t failing = 0;
    for (std::uint32_t n = 0; n < combinations; ++n) {
      suppose(n);
      const Finding finding = check();
      if (finding.ok && !call_.supposed()) return Answer::passes;
      if (finding.ok) {
        passing = n;
      } else {
        failure = arena_.make<Failure>(finding.failure);
        failing = n;
      }
      if (!call_.supposed()) break;
      if (passing == kNothing || failure == nullptr) continue;
      if (trials_ != nullptr) trials_->found(passing, failing, mask_);
      return Answer::open;
    }
    if (failure == nullptr) return Answer::passes;
    report(*failure, out);
    return Answer::unknown;
  }

  Finding check() {
    call_.forget();
    return rule_.row->check(call_);
  }

  struct Again {
    bool done;
    Answer answer;
  };

  /// Whether what left the rule open before does so again, or plays no part this time.
  Again try_again(bool open_elsewhere) {
    suppose(trials_->passing);
    if (!check().ok) return {false, Answer::unknown};
    if (!call_.supposed()) return {true, Answer::passes};
    if (open_elsewhere) return {true, Answer::unknown};
    suppose(trials_->failing);
    if (check().ok) return {false, Answer::unknown};
    return {true, Answer::open};
  }

  void suppose(std::uint32_t combination) {
    if (combination == supposed_) return;
    supposed_ = combination;
    for (std::size_t i = 0; i < unknown_count_; ++i) {
      const std::uint32_t choices = facts_.hypotheses(unknown_[i]);
      facts_.suppose(unknown_[i], combination % choices);
      combination /= choices;
    }
  }

  HEZUO_SELDOM void report(const Failure& failure, Violations& out) const {
    out.make(rule_.id, failure.code, place(), failure.params, failure.remedy);
  }

  [[nodiscard]] Place place() const {
    if (rule_.at < 0) {
      return rule_.row->at[0] == '\0' ? subject_.base : arena_.join({subject_.base, "/", rule_.row->at});
    }
    const Place own = subject_.form.place_of(node_at(rule_.at), rule_.each, call_.entry);
    return subject_.base.empty() ? own : Place(arena_.join({subject_.base, own.text(arena_)}));
  }

  const Subject& subject_;
  const CompiledRule& rule_;
  const Soundness& soundness_;
  Facts& facts_;
  RuleCall call_;
  Trials* trials_;
  Remembered* remembered_ = nullptr;
  Arena& arena_;
  bool looked_at_facts_ = false;
  std::array<int, kMostFacts> unknown_;  // made by `look_at_facts`
  std::size_t unknown_count_ = 0;
  std::uint32_t mask_ = 0;
  std::uint32_t supposed_ = kNothing;
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
    if (node >= 0 && same_name(subject_.form.nodes()[static_cast<std::size_t>(node)].path, path)) return node;
  }
  return subject_.form.find(path);
}

const Value& RuleCall::field(std::string_view path) const {
  const int node = node_of(path);
  const Value& value = value_of(node);
  reads_.note(node, value);
  if (subject_.unread != nullptr && (value.is_measured() || value.is(Type::object) || value.is(Type::list))) {
    *subject_.unread = true;
  }
  return value;
}

const Value& RuleCall::value_of(int node) const {
  if (entry_value == nullptr) return value_at(subject_.form, subject_.value, node, entry);
  if (node == rule_.each) return *entry_value;
  const Node& here = subject_.form.nodes()[static_cast<std::size_t>(node)];
  return here.parent == rule_.each ? member_of(*entry_value, here)
                                   : value_at(subject_.form, subject_.value, node, entry);
}

const Value& RuleCall::list(std::string_view path) const {
  reads_.note_more();
  if (subject_.unread != nullptr) *subject_.unread = true;
  return value_at(subject_.form, subject_.value, node_of(path), -1);
}

const Value& RuleCall::current() const {
  reads_.note_more();
  return subject_.current == nullptr ? kAbsent : *subject_.current;
}

const FactValue& RuleCall::find(std::string_view fact) const {
  for (std::size_t i = 0; i < rule_.fact_paths.size(); ++i) {
    if (same_name(rule_.fact_paths[i], fact)) return look_at(rule_.facts[i]);
  }
  return look_at(facts_.find(fact));
}

const FactValue& RuleCall::look_at(int fact) const {
  const FactValue& value = facts_.at(fact);
  if (!value.known) supposed_ = true;
  return value;
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

bool RuleCall::holds_field(std::string_view fact, std::string_view path) const {
  const FactValue& set = find(fact);
  return set.known ? holds(fact, field(path).text()) : set.contains;
}

bool RuleCall::names_field(std::string_view fact, std::string_view path) const {
  const FactValue& given = find(fact);
  return given.known ? given.word == field(path).text() : given.contains;
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
    if (rule.row->check == nullptr || facts.blocks(rule.facts) || !run.runs(rule.id)) continue;
    Trials* trials = run.trials == nullptr ? nullptr : run.trials + (&rule - subject.form.rules().data());
    RuleRunner runner(subject, rule, soundness, facts, trials, arena);
    if (!runner.run(out)) continue;
    if (run.strict) {
      out.push({rule.id, Code::missing_fact, {}, Params().add("fact", runner.first_lacking()), Remedy::provide()});
    } else {
      undecided.push(rule.id);
    }
  }
}

}  // namespace hezuo
