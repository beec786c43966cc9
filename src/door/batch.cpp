// SPDX-License-Identifier: MIT
// The door for many forms at once: what is the same for all rows is read once, memory is that of one row.
#include <vector>

#include "door/document.h"
#include "door/only.h"
#include "form/record_reader.h"
#include "hezuo.h"

namespace hezuo {

namespace {

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

/// The verdicts of the lines, written as they come.
class Batch {
 public:
  Batch(const Book& book, const CompiledForm& form, std::string_view facts, std::string_view options)
      : form_(form),
        call_(book, options),
        reader_(form, call_.bounds()),
        facts_(form.table().facts, call_.arena()),
        fact_faults_(call_.arena()),
        trials_(form.rules().size()),
        strict_(call_.option("strict").flag),
        first_(call_.option("firstRow").is(Type::integer) ? call_.option("firstRow").number : 0) {
    facts_.read(read_facts(facts, call_.arena()), nullptr, fact_faults_);
  }

  std::string run(std::string_view lines) {
    if (!call_.sound()) return bad_options();
    while (!lines.empty()) {
      const std::size_t end = std::min(lines.find('\n'), lines.size());
      const std::string_view line = lines.substr(0, end);
      lines.remove_prefix(std::min(end + 1, lines.size()));
      if (!is_blank(line)) row(line);
    }
    std::string out = R"({"failed":)" + std::to_string(failed_) + R"(,"ok":)" + (failed_ == 0 ? "true" : "false");
    out += R"(,"results":[)" + results_ + R"(],"rows":)" + std::to_string(rows_);
    return out + R"(,"undecided":)" + std::to_string(open_) + "}";
  }

 private:
  void row(std::string_view line) {
    arena_.clear();
    ReadResult document;
    if (!reader_.read(line, arena_, document.value)) document = read_json(line, arena_, call_.bounds());
    Violations violations(arena_);
    Pile<std::string_view> undecided(arena_);
    check_document(form_, document, facts_, fact_faults_, strict_, violations, undecided, arena_, trials_.data());
    keep_only(form_, call_.option("only"), violations, undecided);
    if (!undecided.empty()) ++open_;
    if (!violations.empty()) tell(violations, undecided);
    ++rows_;
  }

  void tell(const Violations& violations, const Pile<std::string_view>& undecided) {
    ++failed_;
    const AnswerContext context{call_.context().words, call_.context().locale, arena_};
    const Value verdict = verdict_json(violations, undecided, context);
    ObjectBuilder result(arena_);
    for (std::size_t i = 0; i < verdict.size; ++i) result.add(verdict.members[i].key, verdict.members[i].value);
    if (!results_.empty()) results_ += ',';
    write(result.add_integer("row", first_ + rows_).done(), results_);
  }

  const CompiledForm& form_;
  Call call_;  // what holds for all rows lives in its arena
  RecordReader reader_;
  Facts facts_;
  Violations fact_faults_;
  std::vector<Trials> trials_;
  bool strict_;
  std::int64_t first_;
  Arena arena_;  // of the row
  std::string results_;
  std::int64_t rows_ = 0;
  std::int64_t failed_ = 0;
  std::int64_t open_ = 0;
};

}  // namespace

std::string Rulebook::check_many(std::string_view form_id, std::string_view lines, std::string_view facts,
                                 std::string_view options) const {
  const CompiledForm* form = book_->form(form_id);
  if (form == nullptr) return error_text("unknown_form", form_id);
  return Batch(*book_, *form, facts, options).run(lines);
}

}  // namespace hezuo
