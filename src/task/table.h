// SPDX-License-Identifier: MIT
// A task kind as rows: states, transitions, timers, fields, decisions. The machine, its diagram, its actions and its
// previews derive from these.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "form/table.h"

namespace hezuo {

enum class Actor : std::uint8_t { merchant, creator, platform };
inline constexpr auto kActorNames = std::to_array<const char*>({"merchant", "creator", "platform"});

/// The side of that name, if there is one.
constexpr std::optional<Actor> find_actor(std::string_view name) {
  for (std::size_t i = 0; i < kActorNames.size(); ++i) {
    if (name == kActorNames[i]) return static_cast<Actor>(i);
  }
  return std::nullopt;
}

class Change;

struct StateRow {
  const char* id;
  const char* tab;     // the list it stands in
  bool final = false;  // nothing more is expected to happen
};

/// A condition on the task beyond its state.
struct Guard {
  const char* name;
  bool (*holds)(const TaskRecord&);
};

/// Something a transition does: it changes the task's fields or money, and says so in effects.
struct Deed {
  const char* name;
  void (*run)(Change&);
};

inline constexpr std::size_t kMostFrom = 6;
using From = std::array<const char*, kMostFrom>;  // ids, or a prefix: `in-progress.*`
using Deeds = std::array<const Deed*, 4>;

/// One event of one actor. `to` null: the state is kept.
struct Transition {
  const char* event;
  Actor actor;
  From from;
  const char* to = nullptr;
  const Guard* guard = nullptr;
  Deeds deeds = {};
  Source source = {};
  std::array<const char*, 2> or_to = {};  // where a deed may send it instead
};

/// A number that guards, deeds and fees use, by its rule's id; a parameter like every limit.
struct Setting {
  const char* rule;
  Limit limit;
  Source source = {};
};

/// What a timer's `due` answers when it will never fire (a permanent period).
inline constexpr std::int64_t kNever = INT64_MAX;

/// Fires by itself once the clock is past `due`. `rule` is its id in the rulebook, with its limit.
struct TimerRow {
  const char* type;
  const char* rule;
  From from;
  const char* to;
  std::int64_t (*due)(const TaskRecord&, std::int64_t limit);
  const Guard* guard = nullptr;
  Deeds deeds = {};
  Limit limit = {};
  Source source = {};
};

/// The payload of one event: its fields, the facts its rules read, its rules. The form's id is `KIND/EVENT`.
struct EventRow {
  const char* event;
  FormTable payload;
};

/// A field of the task beside the common ones; absent until set unless it has an initial word or flag.
struct TaskField {
  const char* name;
  Kind kind;
  const char* initial = nullptr;  // JSON: `"none"` in quotes, `false`, `0`, `[]`, `null`
  bool decides = true;            // does any guard, rule, timer or decision look at it
  std::span<const char* const> values = {};
  const char* like = nullptr;      // an object shaped as the payload field `event/field`
  Kind entry = Kind::object;       // of a list: what its entries are
  std::span<const Field> of = {};  // of a list of objects: their members
};

/// Who may act for a side: a member of the input, `creatorIds` (its first) or `creatorId`.
struct Party {
  Actor actor;
  const char* member;
};

/// A member of the input that a side may see only once `shown` holds.
struct Hidden {
  Actor actor;
  const char* member;
  bool (*shown)(const TaskRecord&);
  Source source = {};
};

inline constexpr std::int64_t kNotStated = -1;

struct Predicate {
  const char* name;
  bool (*holds)(const TaskRecord&, std::int64_t at);
};

/// `cells` has a character for each predicate: `1` must hold, `0` must not, `-` does not matter.
struct DecisionRow {
  const char* cells;
  Limit percent;  // of the amount; without a name: no figure is stated
  Source source = {};
  std::array<const char*, 4> opens = {};  // of a decision about editing: the fields of the form that may change
};

/// First match counts.
struct DecisionTable {
  const char* rule;
  std::span<const Predicate> predicates;
  std::span<const DecisionRow> rows;
  const FormTable* edits = nullptr;  // the form whose fields the rows open
};

/// What opening freezes; 0 where no money moves.
struct Opening {
  std::int64_t (*amount)(const Value& input, const Value& facts) = nullptr;
  Deeds deeds = {};
  Source source = {};
};

/// Tasks within a task: an activity's. Each has an id, a state, fields and a ledger of its own; events other than the
/// creating one name theirs by `id`, and rows, guards, deeds and timers then speak of that one. When a timer of an item
/// is due hangs on that item alone.
struct ItemsTable {
  const char* member;    // of the task: `tasks`
  const char* id;        // of the events: `taskId`
  const char* creation;  // the event that makes one: `publish`
  std::span<const StateRow> states;
  std::span<const TaskField> fields;
  std::span<const Party> parties = {};  // members of the item: `merchantId`, or of its form: `form/creatorId`
};

struct MachineTable {
  const char* kind;
  const FormTable* form;
  std::span<const StateRow> states;  // the first is the initial one
  std::span<const char* const> tabs = {};
  Opening opening = {};
  std::span<const TaskField> fields = {};
  std::span<const EventRow> events = {};
  std::span<const Transition> transitions = {};
  std::span<const TimerRow> timers = {};
  std::span<const DecisionTable> decisions = {};
  std::span<const Party> parties = {};
  std::span<const Hidden> hidden = {};
  /// Instants at which what may happen changes without a timer (the day of the live): endings look at both sides.
  std::int64_t (*turning_point)(const TaskRecord&) = nullptr;
  std::span<const Setting> settings = {};
  /// The platform's fee on what is settled to the creator.
  std::int64_t (*fee)(const TaskRecord&, std::int64_t gross) = nullptr;
  const ItemsTable* items = nullptr;
  /// Rules without a check of their own: what a setting or a deed is about.
  std::span<const Rule> notes = {};
};

}  // namespace hezuo
