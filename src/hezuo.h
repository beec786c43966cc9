// SPDX-License-Identifier: MIT
// The public C++ door of hezuo: the rules of merchant–creator collaboration. Everything is JSON text in, JSON text out,
// with the names and shapes of the TypeScript face. Bad input is an answer; no exception
// leaves it but the one for memory that has run out.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "hezuo_api.h"

namespace hezuo {

class Book;
class Shelf;
struct DeskParts;
struct TableParts;

/// An effective rulebook. Immutable once loaded, so threads may share it.
///
/// All texts are JSON. `options` are objects or empty: `locale` ("zh-CN", "en"), and what each call names.
/// An unknown form, kind, calculation or rule id is `{"error":{"code":"unknown_form","id":"…"}}`: a programming error.
class HEZUO_API Rulebook {
 public:
  /// `options`: `edition` (text, one of `editions`), `overlay` (object of parameter ids and values). Returns null and
  /// says why in `error` (`{"code":…,"id":…,"message":…}`) if they name something unknown or out of range.
  static std::unique_ptr<Rulebook> load(std::string_view options, std::string* error);

  ~Rulebook();
  Rulebook(const Rulebook&) = delete;
  Rulebook& operator=(const Rulebook&) = delete;
  Rulebook(Rulebook&&) = delete;
  Rulebook& operator=(Rulebook&&) = delete;

  /// A document against a form. `options`: `strict`, `only` (list of pointers). Answers a verdict
  /// `{ok, complete, violations, undecided}`.
  [[nodiscard]] std::string check(std::string_view form, std::string_view value, std::string_view facts = {},
                                  std::string_view options = {}) const;

  /// Documents, one a line (NDJSON); blank lines are skipped. Answers `{ok, rows, failed, undecided, results}`.
  /// `options`: as `check`, and `firstRow`, the number of the first of these rows where they are part of more.
  [[nodiscard]] std::string check_many(std::string_view form, std::string_view lines, std::string_view facts = {},
                                       std::string_view options = {}) const;

  /// Opens a task. `options`: `at` (milliseconds since 1970, required), `facts`. Answers a step
  /// `{ok, task, effects}` or `{ok, violations}`.
  [[nodiscard]] std::string open(std::string_view kind, std::string_view input, std::string_view options) const;

  /// Applies an event `{type, actor, at, actorId?, …payload}`. `options`: `facts`, `expectedVersion`.
  [[nodiscard]] std::string apply(std::string_view task, std::string_view event, std::string_view options = {}) const;

  /// Fires the timers that are due before `at` (in `options`).
  [[nodiscard]] std::string advance(std::string_view task, std::string_view options) const;

  /// Every event type that `actor` can ever send, and whether he may `at` that instant (both in `options`).
  [[nodiscard]] std::string actions(std::string_view task, std::string_view options) const;

  /// What `event` would do, and what then happens if nobody acts. `options`: `event`, `at`, `facts`.
  [[nodiscard]] std::string preview(std::string_view task, std::string_view options) const;

  /// Every reachable final state with the shortest way and the money. `options`: `at`.
  [[nodiscard]] std::string endings(std::string_view task, std::string_view options) const;

  /// Branches of events side by side. `options`: `branches` (list of lists of events), `facts`.
  [[nodiscard]] std::string compare(std::string_view task, std::string_view options) const;

  /// The task as `actor` (in `options`) may see it.
  [[nodiscard]] std::string view(std::string_view task, std::string_view options) const;

  /// The functions here that answer JSON, by name and with their texts in order, for callers that pick one at run time;
  /// error `unknown_call` for another name.
  [[nodiscard]] std::string call(std::string_view name, const std::array<std::string_view, 4>& inputs) const;

  /// `{ok, result}` or `{ok, violations}`.
  [[nodiscard]] std::string calculate(std::string_view id, std::string_view input, std::string_view options = {}) const;

  /// `[{id, label, about, forms, kinds, calculations}]`
  [[nodiscard]] std::string systems(std::string_view options = {}) const;
  /// A form, or a calculation: its input, and the members of its `result`.
  [[nodiscard]] std::string describe(std::string_view form, std::string_view options = {}) const;
  [[nodiscard]] std::string json_schema(std::string_view form, std::string_view options = {}) const;
  [[nodiscard]] std::string machine(std::string_view kind, std::string_view options = {}) const;
  [[nodiscard]] std::string rules(std::string_view options = {}) const;
  [[nodiscard]] std::string rule(std::string_view id, std::string_view options = {}) const;
  [[nodiscard]] std::string parameters(std::string_view options = {}) const;
  /// The named, dated sets of parameter values: `[{id, since, sentence, source, values}]`, the default first.
  [[nodiscard]] std::string editions(std::string_view options = {}) const;
  /// What changes from one rulebook to another. `options`: `a` and `b` (each `{edition?, overlay?}`), and for what
  /// comes out differently for one task: `task`, `at` (its own unless given), `event`, `facts`.
  [[nodiscard]] std::string diff(std::string_view options) const;
  /// `{forms, kinds, calculations, rules, codes}`: every id there is.
  [[nodiscard]] std::string ids() const;
  /// `{id, version, edition}`; `id` is a hash of the effective rules.
  [[nodiscard]] std::string rulebook() const;
  /// The bounds of one input: `{maxBytes, maxLevels, maxEntries}`.
  [[nodiscard]] std::string bounds() const;

  /// The length of a text (UTF-8) as the rules count it.
  [[nodiscard]] long long count(std::string_view text) const;
  /// The text that a JSON string literal stands for; a lone surrogate becomes three bytes that no rule accepts.
  [[nodiscard]] static std::string plain_text(std::string_view json);
  /// How many code points from the start count at most `max`.
  [[nodiscard]] long long truncate(std::string_view text, long long max) const;

 private:
  friend class Desk;
  friend class Table;
  explicit Rulebook(std::unique_ptr<const Book> book);
  std::unique_ptr<const Book> book_;
  std::unique_ptr<Shelf> shelf_;  // rulebooks of tasks, of `diff`
};

/// The hot way into `check`, for a caller that shares memory with the library: a document of one form, laid out as a
/// record instead of text; nothing is written where all is well. One desk serves one thread at a time, and the rulebook
/// must outlive it.
class HEZUO_API Desk {
 public:
  /// Null for an unknown form.
  static std::unique_ptr<Desk> open(const Rulebook& rulebook, std::string_view form);
  ~Desk();
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;
  Desk(Desk&&) = delete;
  Desk& operator=(Desk&&) = delete;

  /// Where things are: `{slip, choices, rules}`. `slip`: the desk's own record, to be filled in (src/form/slip.h);
  /// `choices`: by path the words that a field may hold, `[text, address, bytes]`; `rules`: the ids behind the bits
  /// that `check` answers.
  [[nodiscard]] std::string layout() const;
  /// The desk's own record.
  [[nodiscard]] const void* record() const;

  /// `record`: the address of the root value. Answers which rules the facts leave open, bit by bit; or −1: then
  /// `verdict` is what `Rulebook::check` answers for the same document, in English or else in zh-CN; or, where texts
  /// may be `measured` instead of handed over (src/form/judge.h), −2: one must be read, so hand them over and ask
  /// again. `facts` is JSON text as there.
  long long check(const void* record, bool measured, std::string_view facts, bool strict, bool english);
  [[nodiscard]] std::string verdict();
  /// That verdict as numbers, valid until the next call: the open rules, and the violations (src/door/told.h).
  const std::int32_t* told();

 private:
  explicit Desk(std::unique_ptr<DeskParts> parts);
  std::unique_ptr<DeskParts> parts_;
};

/// Any number of entries of one list of a form, given as columns. Each row is judged by the fields of an entry, and by
/// `distinct` over all rows; rules are not looked at and stay open. One table serves one thread at a time, and the
/// rulebook must outlive it.
class HEZUO_API Table {
 public:
  /// How many rows there will be, more or less; any number that whoever wrote the texts does not know; and whether
  /// `take_told` will take the answers, and else `take_answer`.
  struct Expected {
    std::size_t rows = 0;
    unsigned long long seed = 0;
    bool told = false;
  };

  /// `options`: `columns` (the names of the fields that the columns hold), `locale`. Null, with `{"error":{code,id}}`
  /// in `error`, for an `unknown_form`, an `unknown_list` or an `unknown_column`.
  static std::unique_ptr<Table> open(const Rulebook& rulebook, std::string_view form, std::string_view list,
                                     std::string_view options, Expected expected, std::string* error);
  ~Table();
  Table(const Table&) = delete;
  Table& operator=(const Table&) = delete;
  Table(Table&&) = delete;
  Table& operator=(Table&&) = delete;

  /// A letter per column: `t` for texts, `n` for numbers, `b` for booleans.
  [[nodiscard]] std::string kinds() const;

  /// `cells`: of each row an integer, 0 or 1 for a boolean, or the bytes of a text; the least number of all where there
  /// is none. `texts`: the texts one after the other (UTF-8).
  struct Column {
    const long long* cells;
    const char* texts;
  };
  /// The next rows, a column for each name. Says how many rows are faulty since the last answer.
  long long add(const Column* columns, std::size_t rows);
  /// The next row as JSON, whatever it holds.
  long long add_row(std::string_view json);

  /// `{ok, rows, failed, undecided, results}` of the rows since the last answer; `row` counts from the first of all.
  [[nodiscard]] std::string take_answer();
  /// The faulty rows as numbers, valid until the next call: of each its number (low, high) and its violations
  /// (src/door/told.h). What is open in one row is open in all: `open_rules`, a list as JSON.
  const std::int32_t* take_told();
  [[nodiscard]] std::string open_rules() const;

 private:
  explicit Table(std::unique_ptr<TableParts> parts);
  std::unique_ptr<TableParts> parts_;
};

}  // namespace hezuo
