// SPDX-License-Identifier: MIT
// The tables themselves: nothing dangling, nothing without a source or words, ids apart, decision tables complete.
#include <catch2/catch.hpp>
#include <set>

#include "door/book.h"
#include "door/rule_list.h"
#include "play.h"
#include "rulebook/editions.h"
#include "task/change.h"

using hezuo::Locale;

namespace {

const hezuo::Book& book() {
  static const hezuo::Book loaded({}, "seed");
  return loaded;
}

void check_form(const hezuo::CompiledForm& form) {
  INFO(form.id());
  for (const hezuo::Node& node : form.nodes()) {
    INFO(node.rule);
    CHECK(node.row->source.clause[0] != '\0');
    CHECK(node.row->source.quote[0] != '\0');
    for (const hezuo::Variant& variant : node.variants) {
      CHECK(variant.min <= variant.max + (variant.row->bound == hezuo::Bound::none ? 0 : hezuo::kMaxFen));
      if (variant.row->when.field != nullptr && variant.sibling < 0)
        CHECK(std::string(variant.row->when.field) == "actor");
    }
  }
  for (const hezuo::CompiledRule& rule : form.rules()) {
    INFO(rule.row->id);
    std::size_t named = 0;
    for (const char* fact : rule.row->facts) named += fact == nullptr ? 0 : 1;
    CHECK(rule.facts.size() == named);  // every fact it names stands in the form's list
    for (const int node : rule.nodes) CHECK(node >= 0);
    CHECK(rule.row->check != nullptr);
    CHECK(rule.row->source.clause[0] != '\0');
  }
}

}  // namespace

TEST_CASE("rows refer to rows that exist and name their source", "[tables]") {
  for (const hezuo::CompiledForm& form : book().forms()) check_form(form);
  for (const hezuo::CompiledCalculation& calculation : book().calculations()) check_form(calculation.form);
  for (const hezuo::CompiledMachine& machine : book().machines()) {
    for (const hezuo::CompiledForm& payload : machine.events()) check_form(payload);
    for (const hezuo::CompiledTransition& transition : machine.transitions()) {
      INFO(machine.kind() << " " << transition.row->event);
      CHECK(transition.event >= 0);
      CHECK(transition.from != 0);
      CHECK((transition.row->to == nullptr || transition.to >= 0));
      CHECK(transition.row->source.quote[0] != '\0');
    }
    for (const hezuo::CompiledTimer& timer : machine.timers()) {
      CHECK(timer.from != 0);
      CHECK(timer.to >= 0);
      CHECK(timer.row->source.quote[0] != '\0');
    }
  }
}

TEST_CASE("every rule, state, event and value has words in both languages", "[tables]") {
  const auto expect = [](const std::string& key) {
    INFO(key);
    CHECK_FALSE(book().words().find(key, Locale::zh_cn).empty());
    CHECK_FALSE(book().words().find(key, Locale::en).empty());
  };
  hezuo::Arena arena;
  for (const hezuo::RuleEntry& entry : hezuo::list_rules(book(), arena)) {
    INFO(entry.id);
    const bool said = !book().words().find("say:", entry.id, Locale::zh_cn).empty();
    if (!said) expect(std::string(entry.id));
  }
  for (const std::string_view code : hezuo::kCodeNames) expect("code:" + std::string(code));
  for (const hezuo::CompiledForm& form : book().forms()) {
    for (const hezuo::Node& node : form.nodes()) {
      for (const char* value : node.row->values) expect(std::string(node.rule) + "=" + value);
    }
    for (const hezuo::Fact& fact : form.table().facts) expect("fact:" + std::string(fact.path));
  }
  for (const hezuo::CompiledMachine& machine : book().machines()) {
    const std::string kind(machine.kind());
    for (const hezuo::StateRow& state : machine.table().states) expect(kind + ":" + state.id);
    for (const char* tab : machine.table().tabs) expect(std::string("tab:") + tab);
    for (const hezuo::TaskField& field : machine.table().fields) expect(kind + ":" + field.name);
    for (const hezuo::CompiledDecision& decision : machine.decisions()) {
      for (std::size_t row = 1; row <= decision.table->rows.size(); ++row) {
        expect(std::string(decision.table->rule) + "#" + std::to_string(row));
      }
    }
  }
}

TEST_CASE("every edition states parameters that exist, within their bounds, and has words", "[tables]") {
  for (const hezuo::Edition& edition : hezuo::all_editions()) {
    INFO(edition.id);
    const hezuo::Book of_edition({}, edition.id);
    for (const hezuo::OverlayError& error : of_edition.parameters().errors()) FAIL_CHECK(error.id << error.message);
    for (const hezuo::EditionValue& row : edition.values) {
      CHECK(of_edition.parameters().value(row.parameter) == row.value);
    }
    for (const Locale locale : {Locale::zh_cn, Locale::en}) {
      CHECK_FALSE(book().words().find("edition:", edition.id, locale).empty());
    }
  }
  const hezuo::Book unknown({}, "none");
  REQUIRE(unknown.parameters().errors().size() == 1);
  CHECK(unknown.parameters().errors()[0].code == "unknown_edition");
}

TEST_CASE("every parameter says what it limits", "[tables]") {
  hezuo::Arena arena;
  for (const Locale locale : {Locale::zh_cn, Locale::en}) {
    for (const hezuo::Parameter& parameter : book().parameters().all()) {
      const auto sentence = book().parameters().json(parameter, {book().words(), locale, arena})["sentence"].text();
      INFO(parameter.id << " " << sentence);
      CHECK(sentence.size() > 6);
      CHECK(sentence.find(parameter.rule) == std::string_view::npos);
      CHECK(sentence.back() != ' ');
      CHECK(sentence.substr(sentence.size() - 3) != "：");
    }
  }
}

TEST_CASE("words stand once", "[tables]") {
  std::set<std::string_view> seen;
  for (const hezuo::WordBook::Row& row : book().words().all()) {
    INFO(row.key);
    CHECK(seen.insert(row.key).second);
  }
}

TEST_CASE("ids are distinct, but for a kind and the form that opens it", "[tables]") {
  std::set<std::string_view> ids;
  std::set<std::string_view> fields;
  for (const hezuo::CompiledForm& form : book().forms()) CHECK(ids.insert(form.id()).second);
  for (const hezuo::CompiledForm& form : book().forms()) {
    for (const hezuo::Node& node : form.nodes())
      CHECK((ids.insert(node.rule).second && fields.insert(node.rule).second));
    // A rule may stand in several forms, and at several places of one.
    for (const hezuo::CompiledRule& rule : form.rules()) CHECK(fields.count(rule.row->id) == 0);
  }
  for (const hezuo::CompiledCalculation& calculation : book().calculations()) {
    CHECK(ids.insert(calculation.form.id()).second);
  }
  for (const hezuo::CompiledMachine& machine : book().machines()) {
    const bool shared = machine.kind() == machine.table().form->id;
    CHECK((shared || ids.insert(machine.kind()).second));
  }
}

TEST_CASE("every decision table answers every combination of its predicates, the first row that matches", "[tables]") {
  for (const hezuo::CompiledMachine& machine : book().machines()) {
    for (const hezuo::CompiledDecision& decision : machine.decisions()) {
      const auto& table = *decision.table;
      for (unsigned inputs = 0; inputs < 1U << table.predicates.size(); ++inputs) {
        int hits = 0;
        for (const hezuo::DecisionRow& row : table.rows) {
          REQUIRE(std::string(row.cells).size() == table.predicates.size());
          bool matches = true;
          for (std::size_t i = 0; i < table.predicates.size(); ++i) {
            const char cell = row.cells[i];
            REQUIRE((cell == '0' || cell == '1' || cell == '-'));
            if (cell != '-' && (cell == '1') != ((inputs >> i & 1U) != 0)) matches = false;
          }
          hits += matches ? 1 : 0;
        }
        INFO(table.rule << " " << inputs);
        CHECK(hits >= 1);
      }
    }
  }
}

TEST_CASE("the order of codes is append-only", "[tables]") {
  const std::vector<std::string_view> names(hezuo::kCodeNames.begin(), hezuo::kCodeNames.end());
  REQUIRE(names.size() == 30);
  CHECK(names.front() == "required");
  CHECK(names.back() == "too_large");
}
