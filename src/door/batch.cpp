// SPDX-License-Identifier: MIT
// The door for many forms at once: what is the same for all rows is read once, memory is that of one row.
#include <vector>

#include "door/document.h"
#include "door/only.h"
#include "door/row_results.h"
#include "form/record_reader.h"
#include "hezuo.h"

namespace hezuo {

namespace {

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

class Batch {
 public:
  HEZUO_SELDOM Batch(const Book& book, const CompiledForm& form, std::string_view facts, std::string_view options)
      : form_(form),
        call_(book, options),
        reader_(form, call_.bounds()),
        screen_(form),
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
    return results_.answer();
  }

 private:
  void row(std::string_view line) {
    arena_.clear();
    Value document;
    const bool quick = reader_.read(line, arena_, document);
    Judged judged(arena_);
    const Judging judging{form_, facts_, fact_faults_, strict_, trials_.data()};
    if (quick) {
      check_record(judging, screen_, document, false, judged);
    } else {
      check_document(judging, read_json(line, arena_, call_.bounds()), judged);
    }
    keep_only(form_, call_.option("only"), judged.violations, judged.undecided);
    const AnswerContext context = call_.context();
    results_.add(first_ + results_.rows(), judged.violations, judged.undecided,
                 {context.words, context.locale, arena_});
  }

  const CompiledForm& form_;
  Call call_;  // what holds for all rows lives in its arena
  RecordReader reader_;
  Screen screen_;
  Facts facts_;
  Violations fact_faults_;
  std::vector<Trials> trials_;
  bool strict_;
  std::int64_t first_;
  Arena arena_;  // of the row
  RowResults results_;
};

}  // namespace

std::string Rulebook::check_many(std::string_view form_id, std::string_view lines, std::string_view facts,
                                 std::string_view options) const {
  const CompiledForm* form = book_->form(form_id);
  if (form == nullptr) return error_text("unknown_form", form_id);
  return Batch(*book_, *form, facts, options).run(lines);
}

}  // namespace hezuo
