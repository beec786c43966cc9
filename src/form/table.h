// SPDX-License-Identifier: MIT
// A form as rows: fields, facts, rules. Everything else about a form derives from these.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/code.h"
#include "core/json.h"
#include "rulebook/limit.h"
#include "rulebook/source.h"

namespace hezuo {

enum class Kind : std::uint8_t {
  text,
  id,
  link,
  phone,
  wechat,
  plain_id,  // `^[A-Za-z0-9_-]{1,64}$`
  enumeration,
  integer,
  instant,
  boolean,
  list,
  object
};
enum class Presence : std::uint8_t { required, optional, forbidden };

/// A bound that no parameter holds because each task brings its own.
enum class Bound : std::uint8_t {
  none,
  ledger_amount,  // at most the task's amount
  ledger_room,    // at most what the task's amount may still grow by
};

/// A row that counts only while the sibling field has one of these values (`true`, `false` for booleans).
struct When {
  const char* field = nullptr;
  std::array<const char*, 3> is{};
};

struct TaskRecord;
struct FormTable;
class RuleCall;
struct Finding;

/// A text of an event's payload that must name something the task has, or something it has not yet.
struct Membership {
  bool (*has)(const TaskRecord&, std::string_view);
  bool fresh;  // must not be there yet (`not_unique`); otherwise it must be there (`not_listed`)
};

/// An object of an event's payload that is a form of its own. Its faults bear that form's rule ids.
struct Nested {
  const FormTable* form;
  /// The facts that the nested form's rules see; null: those of the event.
  Value (*facts)(const TaskRecord&, const Value& event, const Value& given, Arena& arena) = nullptr;
  /// Of a change: which fields of the form may change now. Null: the object is the whole form.
  bool (*editable)(const TaskRecord&, std::string_view field) = nullptr;
  /// Of a change: the form as it stands.
  const Value& (*current)(const TaskRecord&) = nullptr;
  /// Of a change: the rule that a locked field breaks, after all others; null: the payload field's own rule, in place.
  const char* locked_rule = nullptr;
  /// Of a change: the rules of the form that are looked at again.
  std::array<const char*, 4> rules = {};
  /// The facts that the caller is to give, where `facts` derives the others.
  std::array<const char*, 4> given = {};
};

/// One field. `path` names the way in: `contact.phone`, `products[].plan`. Rows of one path with different `when`
/// follow each other: the first that holds counts.
struct Field {
  const char* path;
  Kind kind;
  Presence presence = Presence::required;
  Kind entry = Kind::object;  // of a list: what its entries are
  bool distinct = false;
  bool multiline = false;
  bool whole_minute = false;
  Bound bound = Bound::none;
  const char* unit = "";
  When when = {};
  Limits limits = {};
  std::span<const char* const> values = {};
  Source source = {};
  const char* limits_of = nullptr;  // the rule whose parameters these limits are, if not its own
  const Membership* membership = nullptr;
  const Nested* nested = nullptr;
};

enum class FactKind : std::uint8_t {
  instant,
  money,
  integer,
  flag,
  id,           // any text; null is absent
  id_or_none,   // any text, or null which says "none"
  any_text,     // any text, of which only the listed ones mean something
  enumeration,  // one of `values`
  texts,        // a list of texts
  rates,        // a map of text to 0…100
  records,      // a list of objects with `fields`
};

/// A member of a record among the facts.
struct RecordField {
  std::string_view name;
  FactKind kind;
  bool optional = false;
  std::span<const char* const> values = {};
};

/// What only the platform knows: `merchant.balanceFen`. The order of the rows is the order of the *Facts* line.
struct Fact {
  std::string_view path;
  FactKind kind;
  std::span<const char* const> values = {};
  std::span<const RecordField> fields = {};
};

/// One rule between fields or on facts. `check` sees every fact it reads as known: what a missing fact leaves open
/// is found by trying its extremes, so a rule never deals with three values itself. It must be monotone in each number
/// that it reads, of facts and of the document: if two numbers pass, or fail, so does each between them.
struct Rule {
  const char* id;
  const char* at;                               // where it reports: "", "quantity", "products[].productId"
  std::array<const char*, 4> reads = {};        // other fields it looks at
  std::array<const char*, 6> facts = {};        // facts it looks at
  Finding (*check)(const RuleCall&) = nullptr;  // null: a rule that explains and refuses nothing
  std::array<Code, 2> codes = {Code::conflict, Code::conflict};
  Limits limits = {};
  Source source = {};
  bool without_payload = false;  // of an event: can be judged before its payload is known
};

/// Something `describe` says beside the fields: `{ landing-page, brand-link }`. Its words: `note:FORM/GROUP/ID`.
struct Note {
  const char* group;
  const char* id;
  Source source = {};
};

struct FormTable {
  const char* id;
  std::span<const Field> fields;
  std::span<const Fact> facts = {};
  std::span<const Rule> rules = {};
  Source source = {};
  std::span<const Note> notes = {};
};

}  // namespace hezuo
