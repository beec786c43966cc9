// SPDX-License-Identifier: MIT
// Rows given as columns have the faults that the same rows have in one document.
#include <algorithm>
#include <catch2/catch.hpp>
#include <limits>
#include <random>
#include <set>

#include "hezuo.h"
#include "play.h"

namespace {

using hezuo::Table;
using hezuo::Value;
using Texts = std::vector<std::string>;

/// Lists may be as long as a test is.
const hezuo::Rulebook& roomy_rulebook() {
  static const std::unique_ptr<hezuo::Rulebook> loaded = [] {
    std::string error;
    auto book = hezuo::Rulebook::load(R"({"overlay":{"wechat-channels.general-plan/items.max":5000,)"
                                      R"("douyin-live.order/products.max":5000}})",
                                      &error);
    INFO(error);
    REQUIRE(book != nullptr);
    return book;
  }();
  return *loaded;
}

struct Subject {
  std::string form;
  std::string list;
  Texts columns;
  std::vector<Texts> cells;  // what each column may hold, as JSON; empty: no such member
};

const std::vector<Subject>& subjects() {
  static const Texts ids = {R"("a")",
                            R"("b")",
                            R"("同款商品")",
                            R"("3512345678901234567")",
                            R"("3512345678901234568")",
                            R"("")",
                            R"(" ")",
                            R"("\ud800")",
                            R"("\u0061")",
                            "7",
                            "",
                            "null",
                            R"("12345678")",
                            R"("123456789")",
                            "\"" + std::string(129, 'x') + "\""};
  static const Texts rates = {"1",     "50",     "51", "0",    "-1", "1.5", "9007199254740991",
                              "1e300", R"("9")", "",   "null", "7",  "8"};
  static const std::vector<Subject> all = {
      {"wechat-channels.general-plan", "items", {"productId", "commissionPercent"}, {ids, rates}},
      {"douyin-live.order",
       "products",
       {"plan", "commissionPercent", "productId"},
       {{R"("general")", R"("targeted")", R"("none")", ""}, rates, ids}},
      {"juhuasuan.activity",
       "merchants",
       {"merchantId", "role"},
       {ids, {R"("leader")", R"("member")", R"("member")", "{}", ""}}},
  };
  return all;
}

using Row = Texts;  // a cell per column

std::string object_of(const Subject& subject, const Row& row) {
  std::string text;
  for (std::size_t c = 0; c < row.size(); ++c) {
    if (!row[c].empty()) text += (text.empty() ? "\"" : ",\"") + subject.columns[c] + "\":" + row[c];
  }
  return "{" + text + "}";
}

/// `odd`: one row in how many may hold anything but the first of the cells, ids aside.
std::vector<Row> some_rows(const Subject& subject, std::size_t count, unsigned seed, unsigned odd) {
  std::mt19937 random(seed);
  std::vector<Row> rows(count);
  for (Row& row : rows) {
    const bool plain = random() % odd != 0;
    for (const Texts& cells : subject.cells) row.push_back(cells[plain ? 0 : random() % cells.size()]);
    for (std::size_t c = 0; c < row.size(); ++c) {
      const bool id = subject.columns[c] == "productId" || subject.columns[c] == "merchantId";
      if (id && (plain || random() % 4 != 0)) row[c] = "\"" + std::to_string(random() % 4000) + "\"";
    }
  }
  return rows;
}

/// The faults of each row, from one document that holds them all; those of rules are left out.
std::vector<std::string> faults_in_document(const Subject& subject, const std::vector<Row>& rows) {
  std::string list;
  for (const Row& row : rows) list += (list.empty() ? "" : ",") + object_of(subject, row);
  const std::string document = "{\"" + subject.list + "\":[" + list + "]}";
  const Value verdict = cases::parse(roomy_rulebook().check(subject.form, document));
  const Value& violations = verdict["violations"];
  std::vector<std::string> faults(rows.size());
  const std::string prefix = "/" + subject.list + "/";
  for (std::size_t i = 0; i < violations.size; ++i) {
    const std::string path(violations.at(i)["path"].text());
    const std::string rule(violations.at(i)["rule"].text());
    if (path.rfind(prefix, 0) != 0 || rule.rfind(subject.form, 0) != 0) continue;
    if (rule != subject.form && rule[subject.form.size()] != '/') continue;
    const std::size_t row = std::stoul(path.substr(prefix.size()));
    const std::string place = "/" + subject.list + "/" + std::to_string(row);
    std::string text = cases::raw_text(violations.at(i));
    text.replace(text.find("\"path\":\"" + place), 8 + place.size(), "\"path\":\"");
    faults[row] += text;
  }
  return faults;
}

constexpr long long kAbsent = std::numeric_limits<long long>::min();

/// The row's cells, if they are of their columns' kinds.
bool cells_of(const Row& row, const std::string& kinds, std::vector<long long>& cells, Texts& texts) {
  for (std::size_t c = 0; c < row.size(); ++c) {
    const Value value = row[c].empty() ? Value{} : cases::parse(row[c]);
    const bool text = value.is(hezuo::Type::text) && kinds[c] == 't';
    const bool number = value.is(hezuo::Type::integer) && kinds[c] == 'n';
    if (!text && !number && !value.missing()) return false;
    texts.emplace_back(value.text());
    cells.push_back(value.missing() ? kAbsent : text ? static_cast<long long>(value.size) : value.number);
  }
  return true;
}

std::unique_ptr<Table> open(const Subject& subject, std::string* error) {
  std::string names;
  for (const std::string& name : subject.columns) names += (names.empty() ? "\"" : ",\"") + name + "\"";
  return Table::open(roomy_rulebook(), subject.form, subject.list, "{\"columns\":[" + names + "]}", {10, 77}, error);
}

/// Rows that are given to a table together.
class Block {
 public:
  explicit Block(const Subject& subject) : cells_(subject.columns.size()), texts_(subject.columns.size()) {}

  [[nodiscard]] std::size_t rows() const { return cells_[0].size(); }
  void push(const std::vector<long long>& cells, const Texts& texts) {
    for (std::size_t c = 0; c < cells.size(); ++c) {
      cells_[c].push_back(cells[c]);
      texts_[c] += texts[c];
    }
  }
  void give(Table& table) {
    std::vector<Table::Column> columns;
    for (std::size_t c = 0; c < cells_.size(); ++c) columns.push_back({cells_[c].data(), texts_[c].data()});
    table.add(columns.data(), rows());
    for (std::vector<long long>& cells : cells_) cells.clear();
    for (std::string& texts : texts_) texts.clear();
  }

 private:
  std::vector<std::vector<long long>> cells_;
  Texts texts_;
};

/// The same from a table, where so many rows go together; those that columns cannot hold go as JSON.
std::vector<std::string> faults_in_table(const Subject& subject, const std::vector<Row>& rows, std::size_t together) {
  std::string error;
  const auto table = open(subject, &error);
  REQUIRE(table != nullptr);
  std::vector<std::string> faults(rows.size());
  std::size_t told = 0;
  const auto take = [&] {
    const Value answer = cases::parse(table->take_answer());
    told += static_cast<std::size_t>(answer["rows"].number);
    const Value& results = answer["results"];
    CHECK(results.size == static_cast<std::size_t>(answer["failed"].number));
    CHECK(answer["ok"].flag == (results.size == 0));
    for (std::size_t i = 0; i < results.size; ++i) {
      std::string& text = faults[static_cast<std::size_t>(results.at(i)["row"].number)];
      const Value& violations = results.at(i)["violations"];
      for (std::size_t v = 0; v < violations.size; ++v) text += cases::raw_text(violations.at(v));
    }
  };
  Block block(subject);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row& row = rows[i];
    std::vector<long long> cells;
    Texts texts;
    const bool fits = cells_of(row, table->kinds(), cells, texts);
    if (fits) block.push(cells, texts);
    if (!fits || block.rows() == together) block.give(*table);
    if (!fits) table->add_row(object_of(subject, row));
    if (i % 5 == 3) take();
  }
  block.give(*table);
  take();
  CHECK(told == rows.size());
  return faults;
}

}  // namespace

TEST_CASE("columns have the faults of the same rows in a document", "[table]") {
  for (const Subject& subject : subjects()) {
    for (unsigned seed = 1; seed <= 5; ++seed) {
      const std::size_t count = subject.list == "merchants" ? 400 : 3000;
      const std::vector<Row> rows = some_rows(subject, count, seed, seed < 4 ? 1 : 30);
      const std::vector<std::string> expected = faults_in_document(subject, rows);
      const std::vector<std::string> actual = faults_in_table(subject, rows, std::size_t{1} << (2 * seed - 2));
      std::size_t faulty = 0;
      std::size_t repeated = 0;
      for (std::size_t i = 0; i < rows.size(); ++i) {
        INFO(subject.form << " seed " << seed << " row " << i << " " << object_of(subject, rows[i]));
        REQUIRE(actual[i] == expected[i]);
        if (!expected[i].empty()) ++faulty;
        if (expected[i].find("not_unique") != std::string::npos) ++repeated;
      }
      CHECK(faulty > count / 20);
      CHECK(faulty < count);
      CHECK(repeated > 10);
    }
  }
}

TEST_CASE("many rows at once are the same rows one by one", "[table]") {
  constexpr long long kRows = 100000;
  std::string texts;
  std::vector<long long> ids;
  std::vector<long long> rates;
  std::set<std::string> seen;
  std::size_t again = 0;
  for (long long i = 0; i < kRows; ++i) {
    const std::string id = std::to_string(i % 1000 == 999 ? i - 1 : 7 * i);
    texts += id;
    if (!seen.insert(id).second) ++again;
    ids.push_back(static_cast<long long>(id.size()));
    rates.push_back(i % 500 == 0 ? 51 : 50);
  }
  std::string error;
  const auto table = open(subjects()[0], &error);
  const std::vector<Table::Column> columns = {{ids.data(), texts.data()}, {rates.data(), nullptr}};
  table->add(columns.data(), kRows);
  const Value answer = cases::parse(table->take_answer());
  CHECK(answer["rows"].number == kRows);
  CHECK(answer["undecided"].number == kRows);
  std::size_t repeated = 0;
  std::size_t high = 0;
  for (std::size_t i = 0; i < answer["results"].size; ++i) {
    const Value& violations = answer["results"].at(i)["violations"];
    for (std::size_t v = 0; v < violations.size; ++v) {
      if (violations.at(v)["code"].text() == "not_unique") ++repeated;
      if (violations.at(v)["code"].text() == "too_big") ++high;
    }
  }
  CHECK(high == kRows / 500);
  CHECK(again > 10);
  CHECK(repeated == again);
}

TEST_CASE("what is no table is refused by name", "[table]") {
  const auto error_of = [](const Subject& subject) {
    std::string error;
    CHECK(open(subject, &error) == nullptr);
    return error;
  };
  CHECK(error_of({"no.form", "items", {}, {}}) == R"({"error":{"code":"unknown_form","id":"no.form"}})");
  CHECK(error_of({"douyin-live.order", "creatorIds", {}, {}}) ==
        R"({"error":{"code":"unknown_list","id":"creatorIds"}})");
  CHECK(error_of({"douyin-live.order", "products", {"price"}, {}}) ==
        R"({"error":{"code":"unknown_column","id":"price"}})");
}
