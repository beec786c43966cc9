// SPDX-License-Identifier: MIT
// Records: the values of core/json.h laid out by the caller, field by field in the order of their names.
#include "door/document.h"
#include "door/told.h"
#include "form/slip.h"
#include "hezuo.h"

namespace hezuo {

namespace {
constexpr long long kFaulty = -1;
constexpr long long kUnread = -2;
constexpr std::size_t kMostRules = 31;  // bits of an answer that is a number everywhere

/// A bit for each rule that stays open; they are told in the order of the rows.
long long open_rules(const CompiledForm& form, const Pile<std::string_view>& undecided) {
  long long open = 0;
  std::size_t rule = 0;
  for (const std::string_view id : undecided) {
    while (form.rules()[rule].id.data() != id.data()) ++rule;
    open |= 1LL << rule;
  }
  return open;
}

/// `[[text, address, bytes]]` of the words that a field may hold.
Value choices_of(const Field& row, Arena& arena) {
  ListBuilder list(arena);
  for (const char* word : row.values) {
    const auto address = static_cast<std::int64_t>(reinterpret_cast<std::uintptr_t>(word));
    const std::string_view text = word;
    list.add(ListBuilder(arena)
                 .add(make_text(text))
                 .add(make_integer(address))
                 .add(make_integer(static_cast<std::int64_t>(text.size())))
                 .done());
  }
  return list.done();
}
}  // namespace

struct DeskParts {
  DeskParts(const Book& of, const CompiledForm& one)
      : book(of), form(one), slip(one), screen(one), no_facts(one.table().facts, kept), no_faults(kept) {}

  const Book& book;
  const CompiledForm& form;
  Slip slip;
  Screen screen;
  Arena arena;  // of one check
  Arena kept;
  // Where none are given: nothing of them is known, whatever was supposed the last time.
  Facts no_facts;
  Violations no_faults;
  // What `check` found last.
  Violations faults{arena};
  long long open = 0;
  Locale locale = Locale::zh_cn;
  ToldBefore told;
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
  ListBuilder rules(arena);
  for (const CompiledRule& rule : parts_->form.rules()) rules.add(make_text(rule.row->id));
  ObjectBuilder choices(arena);
  for (const Node& node : parts_->form.nodes()) {
    if (!node.row->values.empty()) choices.add(node.path, choices_of(*node.row, arena));
  }
  return text_of(ObjectBuilder(arena)
                     .add("slip", parts_->slip.layout(arena))
                     .add("choices", choices.done())
                     .add("rules", rules.done())
                     .done());
}

const void* Desk::record() const { return &parts_->slip.root(); }

long long Desk::check(const void* record, bool measured, std::string_view facts, bool strict, bool english) {
  Arena& arena = parts_->arena;
  arena.clear();
  const CompiledForm& form = parts_->form;
  const auto judge = [&](Facts& given, const Violations& faults, Judged& judged) {
    const Judging judging{form, given, faults, strict, parts_->trials.data()};
    return check_record(judging, parts_->screen, *static_cast<const Value*>(record), measured, judged);
  };
  Judged judged(arena);
  if (facts.empty()) {
    if (!judge(parts_->no_facts, parts_->no_faults, judged)) return kUnread;
  } else {
    Facts given(form.table().facts, arena);
    Violations faults(arena);
    given.read(read_facts(facts, arena), nullptr, faults);
    if (!judge(given, faults, judged)) return kUnread;
  }
  parts_->open = open_rules(form, judged.undecided);
  if (judged.violations.empty()) return parts_->open;
  parts_->faults = judged.violations;
  parts_->locale = english ? Locale::en : Locale::zh_cn;
  return kFaulty;
}

const std::int32_t* Desk::told() {
  Told told({parts_->book.words(), parts_->locale, parts_->arena}, parts_->told);
  told.add(static_cast<std::int32_t>(parts_->open));
  told.tell(parts_->faults);
  return told.done();
}

std::string Desk::verdict() {
  Pile<std::string_view> undecided(parts_->arena);
  for (std::size_t i = 0; parts_->open >> i != 0; ++i) {
    if ((parts_->open >> i & 1) != 0) undecided.push(parts_->form.rules()[i].row->id);
  }
  return text_of(verdict_json(parts_->faults, undecided, {parts_->book.words(), parts_->locale, parts_->arena}));
}

}  // namespace hezuo
