// SPDX-License-Identifier: MIT
// The door for forms: check, check_many, calculate.
#include "door/document.h"
#include "form/distinct.h"
#include "hezuo.h"

namespace hezuo {

namespace {

/// `/products` of `/products/0/plan`, `products` of `products[].plan`.
std::string_view first_step(std::string_view path) {
  if (!path.empty() && path[0] == '/') path.remove_prefix(1);
  return path.substr(0, path.find_first_of("/.["));
}

bool rule_concerns(const CompiledForm& form, std::string_view rule, std::string_view pointer) {
  for (const CompiledRule& compiled : form.rules()) {
    if (rule == compiled.row->id) return pointer.empty() || first_step(compiled.row->at) == first_step(pointer);
  }
  return false;
}

/// The pointers of `only`, so that a path is looked up with each of its beginnings.
class Pointers {
 public:
  Pointers(const Value& only, Arena& arena) : texts_(only.size, arena) {
    for (std::size_t i = 0; i < only.size; ++i) texts_.add(only.at(i).text());
  }

  /// Whether the path is one of them, or lies under one.
  [[nodiscard]] bool cover(std::string_view path) const {
    for (;;) {
      if (texts_.has(path)) return true;
      const std::size_t slash = path.rfind('/');
      if (slash == std::string_view::npos) return false;
      path = path.substr(0, slash);
    }
  }

 private:
  DistinctSet texts_;
};

/// Keeps what concerns the pointers of `only`: violations at or under one, open rules of the same top field.
void keep_only(const CompiledForm& form, const Value& only, Violations& violations, Pile<std::string_view>& undecided) {
  if (!only.is(Type::list)) return;
  const Pointers pointers(only, violations.arena());
  std::size_t kept = 0;
  for (const Violation& violation : violations) {
    if (pointers.cover(violation.path)) violations[kept++] = violation;
  }
  violations.cut(kept);
  const auto is_asked_about = [&](std::string_view rule) {
    for (std::size_t i = 0; i < only.size; ++i) {
      if (rule_concerns(form, rule, only.at(i).text())) return true;
    }
    return false;
  };
  kept = 0;
  for (const std::string_view rule : undecided) {
    if (is_asked_about(rule)) undecided[kept++] = rule;
  }
  undecided.cut(kept);
}

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

/// The verdicts of the lines, written as they come so that memory stays that of one row.
class Batch {
 public:
  Batch(const Book& book, const CompiledForm& form, std::string_view facts, std::string_view options)
      : book_(book),
        form_(form),
        call_(book, options),
        options_(options),
        facts_(read_facts(facts, call_.arena())),
        strict_(call_.option("strict").flag) {}

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
    Call call(book_, options_);
    Violations violations(call.arena());
    Pile<std::string_view> undecided(call.arena());
    check_document(form_, call.read(line), facts_, strict_, violations, undecided, call.arena());
    keep_only(form_, call.option("only"), violations, undecided);
    const std::int64_t row = rows_++;
    if (!undecided.empty()) ++open_;
    if (violations.empty()) return;
    ++failed_;
    const Value verdict = verdict_json(violations, undecided, call.context());
    ObjectBuilder result(call.arena());
    for (std::size_t i = 0; i < verdict.size; ++i) result.add(verdict.members[i].key, verdict.members[i].value);
    if (!results_.empty()) results_ += ',';
    write(result.add_integer("row", row).done(), results_);
  }

  const Book& book_;
  const CompiledForm& form_;
  Call call_;
  std::string_view options_;
  Value facts_;
  bool strict_;
  std::string results_;
  std::int64_t rows_ = 0;
  std::int64_t failed_ = 0;
  std::int64_t open_ = 0;
};

}  // namespace

std::string Rulebook::check(std::string_view form_id, std::string_view value, std::string_view facts,
                            std::string_view options) const {
  const CompiledForm* form = book_->form(form_id);
  if (form == nullptr) return error_text("unknown_form", form_id);
  Call call(*book_, options);
  if (!call.sound()) return bad_options();
  Violations violations(call.arena());
  Pile<std::string_view> undecided(call.arena());
  check_document(*form, call.read(value), read_facts(facts, call.arena()), call.option("strict").flag, violations,
                 undecided, call.arena());
  keep_only(*form, call.option("only"), violations, undecided);
  return text_of(verdict_json(violations, undecided, call.context()));
}

std::string Rulebook::check_many(std::string_view form_id, std::string_view lines, std::string_view facts,
                                 std::string_view options) const {
  const CompiledForm* form = book_->form(form_id);
  if (form == nullptr) return error_text("unknown_form", form_id);
  return Batch(*book_, *form, facts, options).run(lines);
}

std::string Rulebook::calculate(std::string_view id, std::string_view input, std::string_view options) const {
  const CompiledCalculation* calculation = book_->calculation(id);
  if (calculation == nullptr) return error_text("unknown_calculation", id);
  Call call(*book_, options);
  if (!call.sound()) return bad_options();
  Violations violations(call.arena());
  Pile<std::string_view> undecided(call.arena());
  const ReadResult document = call.read(input);
  check_document(*calculation->form, document, {}, true, violations, undecided, call.arena());
  ObjectBuilder result(call.arena());
  if (violations.empty()) {
    const Finding finding = calculation->row->compute(document.value, book_->parameters(), result);
    const Failure& failure = finding.failure;
    if (!finding.ok) violations.push({calculation->form->id(), failure.code, "", failure.params, failure.remedy});
  }
  ObjectBuilder answer(call.arena());
  answer.add_boolean("ok", violations.empty());
  if (violations.empty()) return text_of(answer.add("result", result.done()).done());
  return text_of(answer.add("violations", violations_json(violations, call.context())).done());
}

}  // namespace hezuo
