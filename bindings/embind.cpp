// SPDX-License-Identifier: MIT
// The door for JavaScript: few, coarse functions over plain text. `handle` names a rulebook that was opened before.
#include <emscripten.h>
#include <emscripten/bind.h>

#include <vector>

#include "hezuo.h"

namespace {

using hezuo::Desk;
using hezuo::Rulebook;
using hezuo::Table;

/// The rulebooks of this module instance. They stay: a page opens one or two and keeps them.
std::vector<std::unique_ptr<Rulebook>>& books() {
  static std::vector<std::unique_ptr<Rulebook>> opened;
  return opened;
}

const Rulebook& book(int handle) { return *books()[static_cast<std::size_t>(handle)]; }

std::string open_rulebook(const std::string& options) {
  std::string error;
  std::unique_ptr<Rulebook> opened = Rulebook::load(options, &error);
  if (opened == nullptr) return R"({"ok":false,"error":)" + error + "}";
  std::string answer = R"({"ok":true,"handle":)" + std::to_string(books().size()) + R"(,"rulebook":)";
  // `{"maxBytes":…,"maxEntries":…,"maxLevels":…}` without its first brace.
  answer += opened->rulebook() + "," + opened->bounds().substr(1);
  books().push_back(std::move(opened));
  return answer;
}

/// `text` is a JSON string literal, so that lone surrogates arrive.
int measure(int handle, const std::string& question, const std::string& text, int max) {
  const Rulebook& rulebook = book(handle);
  const std::string plain = Rulebook::plain_text(text);
  return static_cast<int>(question == "count" ? rulebook.count(plain) : rulebook.truncate(plain, max));
}

/// What goes in and comes out past embind, which would copy texts byte by byte.
std::string given;
std::string answered;

/// Where JavaScript writes the texts of a record; one document at a time.
constexpr std::size_t kRoomBytes = 65536;
alignas(8) char room[kRoomBytes];

std::vector<std::unique_ptr<Desk>>& desks() {
  static std::vector<std::unique_ptr<Desk>> opened;
  return opened;
}

Desk& desk_at(int desk) { return *desks()[static_cast<std::size_t>(desk)]; }

/// `{desk, room, roomBytes, layout}`, or nothing for an unknown form.
std::string open_desk(int handle, const std::string& form) {
  std::unique_ptr<Desk> opened = Desk::open(book(handle), form);
  if (opened == nullptr) return {};
  std::string answer = R"({"desk":)" + std::to_string(desks().size());
  answer += R"(,"room":)" + std::to_string(reinterpret_cast<std::uintptr_t>(room));
  answer += R"(,"roomBytes":)" + std::to_string(kRoomBytes) + R"(,"layout":)" + opened->layout() + "}";
  desks().push_back(std::move(opened));
  return answer;
}

/// Open tables; a closed one leaves its place to the next.
std::vector<std::unique_ptr<Table>>& tables() {
  static std::vector<std::unique_ptr<Table>> opened;
  return opened;
}

Table& table_at(int table) { return *tables()[static_cast<std::size_t>(table)]; }

/// `{table, kinds, open}`, or an error.
std::string open_table(int handle, const std::string& form, const std::string& list, const std::string& options,
                       int rows, int seed) {
  std::string error;
  const Table::Expected expected{static_cast<std::size_t>(rows), static_cast<unsigned long long>(seed), true};
  std::unique_ptr<Table> opened = Table::open(book(handle), form, list, options, expected, &error);
  if (opened == nullptr) return error;
  const std::string told = R"(,"kinds":")" + opened->kinds() + R"(","open":)" + opened->open_rules() + "}";
  std::size_t place = 0;
  while (place < tables().size() && tables()[place] != nullptr) ++place;
  if (place == tables().size()) tables().emplace_back();
  tables()[place] = std::move(opened);
  return R"({"table":)" + std::to_string(place) + told;
}

int add_to_table(int table, const std::string& row) { return static_cast<int>(table_at(table).add_row(row)); }

}  // namespace

/// Called past embind, whose way costs more than a check: numbers only. `facts` is an address in the room.
extern "C" EMSCRIPTEN_KEEPALIVE int hezuo_desk_check(int desk, bool measured, const char* facts, int facts_bytes,
                                                     bool strict, bool english) {
  Desk& opened = desk_at(desk);
  const std::string_view facts_text(facts, static_cast<std::size_t>(facts_bytes));
  return static_cast<int>(opened.check(opened.record(), measured, facts_text, strict, english));
}

/// As `Table::add`, of what was written where `hezuo_room` says.
extern "C" EMSCRIPTEN_KEEPALIVE int hezuo_table_add(int table, const Table::Column* columns, int rows) {
  return static_cast<int>(table_at(table).add(columns, static_cast<std::size_t>(rows)));
}

/// As `Table::take_told`: an address.
extern "C" EMSCRIPTEN_KEEPALIVE const std::int32_t* hezuo_table_told(int table) { return table_at(table).take_told(); }

/// Embind knows no `void` here.
extern "C" EMSCRIPTEN_KEEPALIVE void hezuo_table_close(int table) { tables()[static_cast<std::size_t>(table)].reset(); }

/// Where JavaScript writes the texts of the next call, one after the other, or the rows of a table; for none, the room
/// is given back.
extern "C" EMSCRIPTEN_KEEPALIVE char* hezuo_room(int bytes) {
  if (bytes == 0) {
    given = {};
    answered = {};
  } else if (given.size() < static_cast<std::size_t>(bytes)) {
    given.resize(static_cast<std::size_t>(bytes));
  }
  return given.data();
}

/// Calls the function of the first text with the others, of as many bytes each. Answers the bytes of the answer.
extern "C" EMSCRIPTEN_KEEPALIVE int hezuo_call(int handle, int name, int first, int second, int third, int fourth) {
  std::string_view rest = given;
  const auto take = [&rest](int bytes) {
    const std::string_view text = rest.substr(0, static_cast<std::size_t>(bytes));
    rest.remove_prefix(text.size());
    return text;
  };
  const std::string_view function = take(name);
  answered = book(handle).call(function, {take(first), take(second), take(third), take(fourth)});
  return static_cast<int>(answered.size());
}

extern "C" EMSCRIPTEN_KEEPALIVE const char* hezuo_call_answer() { return answered.data(); }

/// Where the verdict stands as numbers, or 0.
extern "C" EMSCRIPTEN_KEEPALIVE const std::int32_t* hezuo_desk_told(int desk) { return desk_at(desk).told(); }

EMSCRIPTEN_BINDINGS(hezuo) {
  emscripten::function("openRulebook", &open_rulebook);
  emscripten::function("measure", &measure);
  emscripten::function("openDesk", &open_desk);
  emscripten::function("openTable", &open_table);
  emscripten::function("addToTable", &add_to_table);
}
