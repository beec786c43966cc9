// SPDX-License-Identifier: MIT
// Columns: cells of many rows of one list, read where the caller wrote them.
#include <algorithm>
#include <optional>

#include "door/row_results.h"
#include "door/told.h"
#include "form/entry_check.h"
#include "hezuo.h"

namespace hezuo {

namespace {

/// A list of objects that stands in the form itself, or −1.
int list_of_objects(const CompiledForm& form, std::string_view path) {
  const int index = form.find(path);
  if (index < 0) return -1;
  const Node& node = form.nodes()[static_cast<std::size_t>(index)];
  return node.parent < 0 && node.row->kind == Kind::list && node.row->entry == Kind::object ? index : -1;
}

}  // namespace

struct TableParts {
  struct Column {
    Cells* cells;
    const char* texts;  // of the next row
  };

  HEZUO_SELDOM TableParts(const Book& book, const CompiledForm& of, int which, std::string_view options,
                          const Table::Expected& how)
      : form(of), list(node_at(which)), call(book, options), expected(how), entries(of, which, how.rows, how.seed) {
    members.stretch(list.children.size());
    for (const int child : list.children) members[node_at(child).slot].key = node_at(child).name;
    for (const CompiledRule& rule : form.rules()) {
      if (rule.each == which && rule.row->check != nullptr) open.push(rule.row->id);
    }
  }

  [[nodiscard]] const Node& node_at(int node) const { return form.nodes()[static_cast<std::size_t>(node)]; }

  HEZUO_SELDOM bool add_column(std::string_view name) {
    Cells* cells = entries.cells(name);
    if (cells != nullptr) columns.push({cells, nullptr});
    return cells != nullptr;
  }

  /// What was taken is not asked for any more.
  void begin() {
    if (!taken) return;
    taken = false;
    told_arena.clear();
    told.emplace(AnswerContext{call.context().words, call.context().locale, told_arena}, told_before);
  }

  /// Of the rows given, a block.
  void add(const Table::Column* given, std::size_t from, std::size_t rows) {
    arena.clear();
    for (std::size_t c = 0; c < columns.size(); ++c) {
      columns[c].texts = columns[c].cells->read(given[c].cells + from, columns[c].texts, rows);
    }
    entries.begin(rows, arena);
    for (std::size_t row = 0;; ++row) {
      const std::size_t doubtful = entries.skip(row);
      done += static_cast<std::int64_t>(doubtful - row);
      results.count(doubtful - row, true, !open.empty());
      row = doubtful;
      if (row == rows) return;
      judge_row(row);
    }
  }

  HEZUO_CALLED void judge_row(std::size_t row) {
    arena.clear();
    for (const Column& column : columns) members[column.cells->field().slot].value = column.cells->value(row);
    judge({ReadStatus::ok, make_record(members.data(), members.size())});
  }

  HEZUO_CALLED void judge(const ReadResult& entry) {
    Violations violations(arena);
    if (entry.status == ReadStatus::ok) {
      entries.check(entry.value, violations, arena);
    } else {
      violations.push(unreadable(form.id(), entry.status, ""));
    }
    const std::int64_t number = done++;
    if (violations.empty()) return results.count(1, true, !open.empty());
    const AnswerContext context = call.context();
    if (!expected.told) return results.add(number, violations, open, {context.words, context.locale, arena});
    results.count(1, false, !open.empty());
    told->number(number);
    told->tell(violations);
  }

  const CompiledForm& form;
  const Node& list;
  Call call;
  Table::Expected expected;
  EntryCheck entries;
  Pile<Member> members{call.arena()};  // of an entry, by name
  Pile<Column> columns{call.arena()};
  Pile<std::string_view> open{call.arena()};
  Arena arena;  // of a row, or of a look at a block
  RowResults results;
  std::int64_t done = 0;
  Arena told_arena;
  ToldBefore told_before;
  std::optional<Told> told;
  bool taken = true;
};

Table::Table(std::unique_ptr<TableParts> parts) : parts_(std::move(parts)) {}
Table::~Table() = default;

std::unique_ptr<Table> Table::open(const Rulebook& rulebook, std::string_view form_id, std::string_view list,
                                   std::string_view options, Expected expected, std::string* error) {
  const auto refuse = [error](std::string_view code, std::string_view id) {
    *error = error_text(code, id);
    return nullptr;
  };
  const CompiledForm* form = rulebook.book_->form(form_id);
  if (form == nullptr) return refuse("unknown_form", form_id);
  const int node = list_of_objects(*form, list);
  if (node < 0) return refuse("unknown_list", list);
  auto parts = std::make_unique<TableParts>(*rulebook.book_, *form, node, options, expected);
  if (!parts->call.sound()) return refuse("bad_options", "");
  const Value& names = parts->call.option("columns");
  for (std::size_t i = 0; i < names.size && names.is(Type::list); ++i) {
    if (!parts->add_column(names.at(i).text())) return refuse("unknown_column", names.at(i).text());
  }
  return std::unique_ptr<Table>(new Table(std::move(parts)));
}

std::string Table::kinds() const {
  std::string kinds;
  for (const TableParts::Column& column : parts_->columns) kinds += column.cells->kind();
  return kinds;
}

long long Table::add(const Column* columns, std::size_t rows) {
  parts_->begin();
  for (std::size_t c = 0; c < parts_->columns.size(); ++c) parts_->columns[c].texts = columns[c].texts;
  for (std::size_t from = 0; from < rows; from += Cells::kRows) {
    parts_->add(columns, from, std::min(Cells::kRows, rows - from));
  }
  return parts_->results.failed();
}

long long Table::add_row(std::string_view json) {
  parts_->begin();
  parts_->arena.clear();
  ReadResult read = read_json(json, parts_->arena, parts_->call.bounds());
  if (read.status == ReadStatus::empty) read.status = ReadStatus::ok;
  parts_->judge(read);
  return parts_->results.failed();
}

std::string Table::take_answer() {
  std::string answer = parts_->results.answer();
  parts_->results = {};
  return answer;
}

const std::int32_t* Table::take_told() {
  parts_->begin();
  parts_->results = {};
  parts_->taken = true;
  return parts_->told->done();
}

std::string Table::open_rules() const {
  ListBuilder list(parts_->call.arena());
  for (const std::string_view rule : parts_->open) list.add(make_text(rule));
  return text_of(list.done());
}

}  // namespace hezuo
