// SPDX-License-Identifier: MIT
// A document against a form: every violation, in the rulebook's order, and what the facts leave open.
#pragma once

#include <span>

#include "form/compiled_form.h"
#include "form/facts.h"
#include "form/finding.h"
#include "form/remembered.h"

namespace hezuo {

class Screen;
struct TaskRecord;

/// Checks an object of a payload that is a form of its own; says whether it is sound.
class NestedForms {
 public:
  /// Whether the object can be judged at all: what it would change may be unknown.
  [[nodiscard]] virtual bool applies(int node) const = 0;
  virtual bool check(int node, const Value& value, Violations& out, Violations& unknown) = 0;

 protected:
  ~NestedForms() = default;
};

/// Of a list that comes in parts: what the parts before had in its distinct fields.
class Repeats {
 public:
  /// Whether the text of that node is new.
  virtual bool fresh(int node, std::string_view text) = 0;

 protected:
  ~Repeats() = default;
};

/// What is checked, and in whose name.
struct Subject {
  const CompiledForm& form;
  const Value& value;
  std::string_view base;                            // "" or "/event"
  std::span<const std::string_view> envelope = {};  // members that belong to the event itself
  const TaskRecord* task = nullptr;                 // for rules of events
  std::int64_t amount = 0;                          // `Bound::ledger_amount`
  std::int64_t at = 0;                              // the event's instant
  std::int64_t room = kMaxFen;                      // `Bound::ledger_room`
  NestedForms* nested = nullptr;
  const Value* current = nullptr;  // of a change: the form as it stands
  bool* unread = nullptr;          // of a measured document: set where what was not handed over must be read
  Repeats* repeats = nullptr;      // null: the document has all there is
};

/// What is sound and what is not, so that a rule runs as soon as the fields it reads are.
class Soundness {
 public:
  Soundness(const CompiledForm& form, Arena& arena);

  void spoil(int node);
  void spoil_entry(int list, std::size_t size, std::size_t entry, int node);
  /// Whether nothing was spoilt at all.
  [[nodiscard]] bool throughout() const { return throughout_; }
  [[nodiscard]] bool sound(int node) const { return !flags_[static_cast<std::size_t>(node)].faulty; }
  /// The list and everything in it.
  [[nodiscard]] bool sound_throughout(int list) const;
  [[nodiscard]] bool sound_in_entry(int list, std::size_t entry, int node) const;

 private:
  struct Flags {
    bool faulty = false;
    bool faulty_inside = false;
    std::uint64_t* entries = nullptr;  // a bit per node of the entry, bit 0 the entry itself
  };
  Arena& arena_;
  Flags* flags_;
  bool throughout_ = true;
};

/// Field rules in table order; unknown fields are collected, to be sorted with those of nested forms.
void check_fields(const Subject& subject, Soundness& soundness, Violations& out, Violations& unknown, Arena& arena);
/// One field of the root object alone.
void check_field(const Subject& subject, int root, Soundness& soundness, Violations& out, Violations& unknown,
                 Arena& arena);
/// All fields of a record; fields that are plainly right are not looked at twice. False where a text that was only
/// measured must be read: then what was found means nothing.
bool check_record_fields(const Subject& subject, const Screen& screen, Soundness& soundness, Violations& out,
                         Arena& arena);
void sort_by_path(Violations& violations);

/// What a rule sees while it judges.
class RuleCall {
 public:
  RuleCall(const CompiledRule& rule, const Subject& subject, const Facts& facts, Arena& arena)
      : rule_(rule), subject_(subject), facts_(facts), arena_(arena), lookups_(arena) {}

  /// The value of a field that the rule's row names, in the entry it runs for.
  [[nodiscard]] const Value& field(std::string_view path) const;
  /// The whole list that it runs over, or any other list.
  [[nodiscard]] const Value& list(std::string_view path) const;
  [[nodiscard]] std::int64_t limit(std::size_t index) const { return rule_.limits[index]; }

  /// False while the fact is only supposed: then its numbers must not be shown.
  [[nodiscard]] bool known(std::string_view fact) const { return find(fact).known; }
  [[nodiscard]] std::int64_t number(std::string_view fact) const { return find(fact).number; }
  [[nodiscard]] bool flag(std::string_view fact) const { return find(fact).number != 0; }
  [[nodiscard]] bool holds(std::string_view fact, std::string_view text) const;
  /// … the text of a field; it is not read while the set is only supposed.
  [[nodiscard]] bool holds_field(std::string_view fact, std::string_view path) const;
  /// Distinct texts in a set; more than any limit while it is supposed to be large.
  [[nodiscard]] std::int64_t distinct(std::string_view fact) const;
  [[nodiscard]] const Value& value(std::string_view fact) const { return find(fact).value; }
  /// The text of an enumeration, of an id, or of any text; a supposed one where it is unknown.
  [[nodiscard]] std::string_view word(std::string_view fact) const { return find(fact).word; }
  /// `id_or_none`: does it say "none", or name this id?
  [[nodiscard]] bool is_none(std::string_view fact) const;
  [[nodiscard]] bool names_field(std::string_view fact, std::string_view path) const;
  /// Does any record whose member is this text satisfy the predicate? While unknown: as supposed.
  template <class Predicate>
  [[nodiscard]] bool any_record(std::string_view fact, std::string_view member, std::string_view text,
                                const Predicate& predicate) const {
    const FactValue& records = find(fact);
    if (!records.known) return records.contains;
    return facts_.lookups().any(records.value, member, text,
                                [&](std::size_t place) { return predicate(records.value.at(place)); });
  }
  /// The first place of the text in a list of the form's, or the list's size.
  [[nodiscard]] std::size_t place_of(const Value& list, std::string_view text) const;
  /// What is the same for every entry that the rule runs for: made when it is first asked for.
  template <class Make>
  [[nodiscard]] const Value& once(const Make& make) const {
    if (!made_) {
      const Reads others = reads_;
      reads_.clear();
      same_for_all_ = make();
      made_ = true;
      made_by_reading_ = reads_.any();
      reads_ = others;
    }
    if (made_by_reading_) reads_.note_more();
    return same_for_all_;
  }

  /// Of a change: the form as it stands; absent in every other call.
  [[nodiscard]] const Value& current() const;
  [[nodiscard]] const Value& now() const { return facts_.now(); }
  [[nodiscard]] const TaskRecord& task() const { return *subject_.task; }
  [[nodiscard]] std::int64_t at() const { return subject_.at; }
  [[nodiscard]] Arena& arena() const { return arena_; }

  /// Since `forget`: whether the check looked at any fact that is only supposed.
  [[nodiscard]] bool supposed() const { return supposed_; }
  void forget() { supposed_ = false; }
  /// What it read of the document, in one entry or without any.
  [[nodiscard]] Reads& reads() { return reads_; }
  /// The value of a node, in the entry it runs for; nothing is noted.
  [[nodiscard]] const Value& value_of(int node) const;

  std::int64_t entry = -1;  // the entry it runs for
  const Value* entry_value = nullptr;

 private:
  [[nodiscard]] const FactValue& find(std::string_view fact) const;
  [[nodiscard]] const FactValue& look_at(int fact) const;
  /// The rule's own fields first: those that it reads stand in its row.
  [[nodiscard]] int node_of(std::string_view path) const;

  const CompiledRule& rule_;
  const Subject& subject_;
  const Facts& facts_;
  Arena& arena_;
  mutable bool supposed_ = false;
  mutable Reads reads_;
  mutable Lookups lookups_;
  mutable bool made_ = false;
  mutable bool made_by_reading_ = false;
  mutable Value same_for_all_;
};

/// Two combinations of supposed facts that left a rule open: one passed, one failed.
struct Trials {
  std::uint32_t passing = 0;
  std::uint32_t failing = 0;
  std::uint32_t unknown = 0;  // of which facts, by bits: these alone may the two be used for
  Remembered remembered;      // while all are unknown

  void found(std::uint32_t passes, std::uint32_t fails, std::uint32_t of) {
    if (passes != passing || fails != failing) remembered.forget();
    passing = passes;
    failing = fails;
    unknown = of;
  }
};

/// The rules between fields and on facts. With `strict`, what is open is a `missing_fact`.
struct RuleRun {
  bool strict = false;
  bool only_without_payload = false;
  std::array<const char*, 4> only = {};  // these alone, if any is named
  Trials* trials = nullptr;              // by rule; what opened a rule once is tried first the next time

  [[nodiscard]] bool runs(std::string_view rule) const {
    if (only[0] == nullptr) return true;
    for (const char* id : only) {
      if (id != nullptr && rule == id) return true;
    }
    return false;
  }
};
void check_rules(const Subject& subject, const Soundness& soundness, Facts& facts, RuleRun run, Violations& out,
                 Pile<std::string_view>& undecided, Arena& arena);

/// The value at a node; `entry` is the index in the list of objects it stands in.
const Value& value_at(const CompiledForm& form, const Value& root, int node, std::int64_t entry);

}  // namespace hezuo
