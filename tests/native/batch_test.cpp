// SPDX-License-Identifier: MIT
// A batch answers as `check` does line by line, byte for byte, whichever way a line is read.
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "core/json_read.h"
#include "door/book.h"
#include "form/record_reader.h"
#include "play.h"

namespace {

using Lines = std::vector<std::string>;

/// What a batch must say, put together from single answers.
std::string line_by_line(const std::string& form, const Lines& lines, const std::string& facts,
                         const std::string& options, std::size_t first) {
  std::string results;
  std::size_t failed = 0;
  std::size_t open = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::string verdict = cases::seed_rulebook().check(form, lines[i], facts, options);
    if (verdict.find(R"("complete":false)") == 1) ++open;
    if (verdict.find(R"("ok":true)") < verdict.find(R"("undecided")")) continue;
    ++failed;
    verdict.insert(verdict.find(R"("undecided")"), R"("row":)" + std::to_string(first + i) + ",");
    results += (results.empty() ? "" : ",") + verdict;
  }
  return R"({"failed":)" + std::to_string(failed) + R"(,"ok":)" + (failed == 0 ? "true" : "false") + R"(,"results":[)" +
         results + R"(],"rows":)" + std::to_string(lines.size()) + R"(,"undecided":)" + std::to_string(open) + "}";
}

/// The documents of all cases by form, one a line.
const std::map<std::string, std::set<std::string>>& documents() {
  static const std::map<std::string, std::set<std::string>> gathered = [] {
    std::map<std::string, std::set<std::string>> all;
    for (const cases::Case& one : cases::all()) {
      for (const cases::Asked& asked : cases::play(one, cases::seed_rulebook()).asked) {
        const bool blank = asked.inputs.size() < 2 || asked.inputs[1].find_first_not_of(" \t\r") == std::string::npos;
        if (asked.name == "check" && !blank && asked.inputs[1].find('\n') == std::string::npos) {
          all[asked.inputs[0]].insert(asked.inputs[1]);
        }
      }
    }
    return all;
  }();
  return gathered;
}

/// What the quick reader must not misread: each takes the place of a byte, or goes before it.
const Lines& odd_pieces() {
  static const Lines pieces = {"\"",
                               "\\",
                               "\\\"",
                               "\\u0041",
                               "\\ud800",
                               "\\ud83d\\ude00",
                               "{",
                               "}",
                               "[",
                               "]",
                               ",",
                               ":",
                               " ",
                               "\t\r",
                               "0",
                               "-",
                               ".5",
                               "e3",
                               "-0",
                               "007",
                               "123456789",
                               "1e400",
                               "1.0",
                               "null",
                               "true",
                               "\xFF",
                               "\xED\xA0\x80",
                               "\xF0\x9F\x98\x80",
                               std::string(1, '\0'),
                               "\x1F",
                               "{}",
                               "[[[[]]]]",
                               "\"a\":1,",
                               "\"title\":1,",
                               "\"title\":\"x\",",
                               "\"products\":[],"};
  return pieces;
}

/// Every piece somewhere in the line, at a place that differs from piece to piece.
Lines spoilt(const std::string& line, std::size_t salt) {
  Lines out;
  for (std::size_t i = 0; i < odd_pieces().size(); ++i) {
    const std::size_t at = (salt * 7919 + i * 104729) % line.size();
    out.push_back(line.substr(0, at) + odd_pieces()[i] + line.substr(at));
    out.push_back(line.substr(0, at) + odd_pieces()[i] + line.substr(at + 1));
    out.push_back(line.substr(0, at));
  }
  Lines kept;
  for (const std::string& text : out) {
    if (text.find('\n') == std::string::npos && text.find_first_not_of(" \t\r") != std::string::npos)
      kept.push_back(text);
  }
  return kept;
}

void compare(const std::string& form, const Lines& lines, const std::string& facts, const std::string& options,
             std::size_t first = 0) {
  std::string text;
  for (const std::string& line : lines) text += line + (text.size() % 3 == 0 ? "\r\n\n \t\n" : "\n");
  CHECK(cases::seed_rulebook().check_many(form, text, facts, options) ==
        line_by_line(form, lines, facts, options, first));
}

}  // namespace

TEST_CASE("a batch is check line by line, on every document", "[batch]") {
  CHECK(documents().size() >= 10);
  for (const auto& [form, texts] : documents()) {
    INFO(form);
    const Lines lines(texts.begin(), texts.end());
    compare(form, lines, "", "");
    compare(form, lines, R"({"now":1767225600000,"merchant":{"balanceFen":7}})", R"({"strict":true,"locale":"en"})");
    compare(form, lines, R"({"now":"no","merchant":[]})", R"({"only":["/title","/products/0"]})");
    compare(form, lines, "{", R"({"firstRow":4000000000})", 4000000000);
  }
}

TEST_CASE("a batch is check line by line, on spoilt documents", "[batch]") {
  std::size_t salt = 0;
  for (const auto& [form, texts] : documents()) {
    INFO(form);
    Lines lines;
    for (const std::string& text : texts) {
      for (std::string& line : spoilt(text, ++salt)) lines.push_back(std::move(line));
    }
    compare(form, lines, "", "");
  }
}

TEST_CASE("the quick reader takes what documents are made of", "[batch]") {
  const hezuo::Book book({}, "seed");
  const hezuo::CompiledForm& form = *book.form("douyin-live.order");
  hezuo::Arena arena;
  const auto takes = [&](const std::string& text) {
    hezuo::RecordReader reader(form, hezuo::bounds_of(form.general()));
    hezuo::Value value;
    return reader.read(text, arena, value);
  };
  CHECK(takes(R"( {"title":"夏季","startAt":-5,"products":[{"productId":"p"} , {}],"creatorIds":[null,true,0]}	)"));
  CHECK(takes("{}"));
  for (const char* text : {"",
                           "{",
                           "{}x",
                           "[]",
                           "null",
                           "{\"a\":1}",
                           R"({"title":"a\n"})",
                           R"({"title":"a","title":"b"})",
                           R"({"quantity":1.0})",
                           R"({"quantity":01})",
                           R"({"quantity":1234567890123456})",
                           R"({"quantity":-})",
                           R"({"title":{}})",
                           R"({"title":[]})",
                           R"({"products":{}})",
                           R"({"products":[[]]})",
                           R"({"title":nul})",
                           R"({"title":"a)",
                           R"({"title" "a"})",
                           R"({"title":"a";})",
                           "{,}",
                           R"({"title":"a",})",
                           R"({"products":[)"}) {
    INFO(text);
    CHECK_FALSE(takes(text));
  }
}
