// SPDX-License-Identifier: MIT
// Records: the values of core/json.h laid out by the caller, field by field in the order of their names.
#include "door/document.h"
#include "hezuo.h"

namespace hezuo {

namespace {
constexpr long long kFaulty = -1;
constexpr std::size_t kMostRules = 31;  // bits of an answer that is a number everywhere
}  // namespace

struct DeskParts {
  DeskParts(const Book& of, const CompiledForm& one) : book(of), form(one) {}

  const Book& book;
  const CompiledForm& form;
  Arena arena;
  std::string verdict;
  std::array<Trials, kMostRules> trials{};
};

Desk::Desk(std::unique_ptr<DeskParts> parts) : parts_(std::move(parts)) {}
Desk::~Desk() = default;

std::unique_ptr<Desk> Desk::open(const Rulebook& rulebook, std::string_view form_id) {
  const CompiledForm* form = rulebook.book_->form(form_id);
  if (form == nullptr || form->rules().size() > kMostRules) return nullptr;
  auto parts = std::make_unique<DeskParts>(*rulebook.book_, *form);
  return std::unique_ptr<Desk>(new Desk(std::move(parts)));
}

std::string Desk::layout() const {
  Arena arena;
  ObjectBuilder keys(arena);
  for (const Node& node : parts_->form.nodes()) {
    const auto address = reinterpret_cast<std::uintptr_t>(node.name.data());
    keys.add(node.name, ObjectBuilder(arena)
                            .add_integer("at", static_cast<std::int64_t>(address))
                            .add_integer("bytes", static_cast<std::int64_t>(node.name.size()))
                            .done());
  }
  ListBuilder rules(arena);
  for (const CompiledRule& rule : parts_->form.rules()) rules.add(make_text(rule.row->id));
  return text_of(ObjectBuilder(arena)
                     .add("keys", keys.done())
                     .add("rules", rules.done())
                     .add_integer("valueBytes", sizeof(Value))
                     .add_integer("memberBytes", sizeof(Member))
                     .done());
}

long long Desk::check(const void* record, std::string_view facts, bool strict, bool english) {
  Arena& arena = parts_->arena;
  arena.clear();
  Violations violations(arena);
  Pile<std::string_view> undecided(arena);
  check_document(parts_->form, {ReadStatus::ok, *static_cast<const Value*>(record)}, read_facts(facts, arena), strict,
                 violations, undecided, arena, parts_->trials.data());
  if (!violations.empty()) {
    const Locale locale = english ? Locale::en : Locale::zh_cn;
    parts_->verdict.clear();
    write(verdict_json(violations, undecided, {parts_->book.words(), locale, arena}), parts_->verdict);
    return kFaulty;
  }
  // Open rules are told in the order of the rows.
  long long open = 0;
  std::size_t rule = 0;
  for (const std::string_view id : undecided) {
    while (parts_->form.rules()[rule].row->id != id.data()) ++rule;
    open |= 1LL << rule;
  }
  return open;
}

const std::string& Desk::verdict() const { return parts_->verdict; }

}  // namespace hezuo
