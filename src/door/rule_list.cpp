// SPDX-License-Identifier: MIT
// Walking the tables in their order; a kind and the form that opens it are one entry.
#include "door/rule_list.h"

#include "form/describe.h"
#include "form/kind.h"

namespace hezuo {

namespace {

constexpr Source kFactsSource = reading("", "0", "");

// What an event is refused for before its payload is looked at: its shape, its instant, its actor, the state.
constexpr CodeSet kEnvelopeCodes = {
    Code::required,      Code::type,           Code::ill_formed,       Code::pattern,     Code::too_small,
    Code::too_big,       Code::not_integer,    Code::not_listed,       Code::wrong_state, Code::wrong_actor,
    Code::unknown_event, Code::time_backwards, Code::version_conflict, Code::too_large,
};

CodeSet codes_of_value(Kind kind, const Variant& variant) {
  CodeSet codes = {};
  const auto add = [&codes](const CodeSet& more) { codes.add(more); };
  if (variant.row->presence != Presence::forbidden) add({Code::type});
  if (is_text(kind)) add({Code::ill_formed, Code::required, Code::pattern});
  if (has_length(kind)) add({Code::too_long});
  if (is_number(kind)) add({Code::not_integer, Code::too_small, Code::too_big});
  if (kind == Kind::enumeration) add({Code::not_listed});
  if (variant.row->whole_minute) add({Code::not_whole_minute});
  if (kind == Kind::list && variant.min > 1) add({Code::too_few});
  if (kind == Kind::list && variant.max < kMostEntries) add({Code::too_many});
  const bool single = variant.row->kind == Kind::list && variant.max < 2;
  if (variant.row->distinct && !single) add({Code::not_unique});
  return codes;
}

CodeSet codes_of(const Node& node) {
  CodeSet codes = {};
  for (const Variant& variant : node.variants) {
    if (variant.row->presence == Presence::required) codes.add(Code::required);
    if (variant.row->presence == Presence::forbidden) {
      codes.add(Code::forbidden);
      continue;
    }
    codes.add(codes_of_value(node.row->kind, variant));
    if (variant.row->membership != nullptr) {
      codes.add(variant.row->membership->fresh ? Code::not_unique : Code::not_listed);
    }
    const Nested* nested = variant.row->nested;
    if (nested != nullptr && nested->editable != nullptr && nested->locked_rule == nullptr) codes.add(Code::locked);
    if (node.row->kind != Kind::list) continue;
    codes.add(Code::required);
    codes.add(codes_of_value(node.row->entry, variant));
  }
  return codes;
}

class Gatherer {
 public:
  Gatherer(const Book& book, Arena& arena) : book_(book), entries_(arena) {}

  Pile<RuleEntry> run() {
    add({"facts", "rule", &kFactsSource, {Code::type}, nullptr});
    for (const CompiledForm& form : book_.forms()) {
      add({form.id(),
           "form",
           &form.table().source,
           {Code::required, Code::type, Code::unknown_field, Code::invalid_json, Code::too_large},
           nullptr});
      add_form(form);
    }
    for (const CompiledMachine& machine : book_.machines()) add_machine(machine);
    for (const CompiledCalculation& calculation : book_.calculations()) {
      CodeSet codes = {Code::required, Code::type, Code::unknown_field, Code::too_large};
      for (const Code code : calculation.row->codes) codes.add(code);
      add({calculation.form.id(), "calculation", &calculation.form.table().source, codes, nullptr});
      add_form(calculation.form);
    }
    return entries_;
  }

 private:
  void add(const RuleEntry& entry) {
    if (find_rule(entries_, entry.id) == nullptr) entries_.push(entry);
  }

  /// A kind and the form that opens it are one rule, which reports what either of them does.
  void add_kind(const CompiledMachine& machine) {
    const std::string_view kind = machine.kind();
    add({kind, "task", &machine.table().opening.source, {}, nullptr});
    for (RuleEntry& entry : entries_) {
      if (entry.id == kind) entry.codes.add(kEnvelopeCodes);
    }
  }

  void add_form(const CompiledForm& form) {
    for (const Node& node : form.nodes()) add({node.rule, "field", &node.row->source, codes_of(node), &node});
    for (const CompiledRule& rule : form.rules()) {
      CodeSet codes = {rule.row->codes[0], rule.row->codes[1]};
      if (!rule.row->facts.empty() && rule.row->facts[0] != nullptr) codes.add(Code::missing_fact);
      add({rule.row->id, "rule", &rule.row->source, codes, nullptr});
    }
  }

  void add_machine(const CompiledMachine& machine) {
    add_kind(machine);
    for (std::size_t i = 0; i < machine.events().size(); ++i) {
      const CompiledForm& payload = machine.events()[i];
      add({payload.id(), "event", source_of(machine, static_cast<int>(i)), {Code::unknown_field}, nullptr});
      add_form(payload);
    }
    for (const CompiledTimer& timer : machine.timers())
      add({timer.row->rule, "timer", &timer.row->source, {}, nullptr});
    for (const CompiledDecision& decision : machine.decisions()) {
      const Source* source = &decision.table->rows.front().source;
      add({decision.table->rule, "decision", source, locked_by(machine, decision.table->rule), nullptr});
    }
    // A setting may belong to a rule that stands already; then it is that rule's parameter.
    for (const Rule& note : machine.table().notes) add({note.id, "rule", &note.source, {}, nullptr});
    for (const Setting& row : machine.table().settings) add({row.rule, "rule", &row.source, {}, nullptr});
  }

  /// A decision about what may be edited is what a locked field breaks.
  static CodeSet locked_by(const CompiledMachine& machine, std::string_view rule) {
    for (const CompiledForm& payload : machine.events()) {
      for (const Node& node : payload.nodes()) {
        const Nested* nested = node.row->nested;
        if (nested != nullptr && nested->locked_rule != nullptr && rule == nested->locked_rule) return {Code::locked};
      }
    }
    return {};
  }

  static const Source* source_of(const CompiledMachine& machine, int event) {
    for (const CompiledTransition& transition : machine.transitions()) {
      if (transition.event == event) return &transition.row->source;
    }
    return &kFactsSource;
  }

  const Book& book_;
  Pile<RuleEntry> entries_;
};

std::string_view sentence_of(const RuleEntry& entry, const AnswerContext& context) {
  const std::string_view said = context.words.find("say:", entry.id, context.locale);
  if (!said.empty()) return said;
  const std::string_view label = context.words.label(entry.id, context.locale);
  if (entry.node == nullptr) return label;
  const std::string_view hint = hint_of(*entry.node, context);
  if (hint.empty()) return label;
  const std::string_view colon = context.locale == Locale::zh_cn ? "：" : ": ";
  return context.arena.join({label, colon, hint});
}

}  // namespace

Pile<RuleEntry> list_rules(const Book& book, Arena& arena) { return Gatherer(book, arena).run(); }

const RuleEntry* find_rule(const Pile<RuleEntry>& rules, std::string_view id) {
  for (const RuleEntry& entry : rules) {
    if (entry.id == id) return &entry;
  }
  return nullptr;
}

Value rule_json(const Book& book, const RuleEntry& entry, const AnswerContext& context) {
  Arena& arena = context.arena;
  ListBuilder parameters(arena);
  for (const Parameter& parameter : book.parameters().all()) {
    if (parameter.rule == entry.id) parameters.add(book.parameters().json(parameter, context));
  }
  ListBuilder codes(arena);
  for (std::size_t i = 0; i < kCodeNames.size(); ++i) {
    if (entry.codes.has(static_cast<Code>(i))) codes.add(make_text(kCodeNames[i]));
  }
  return ObjectBuilder(arena)
      .add("id", entry.id)
      .add("kind", entry.kind)
      .add("sentence", sentence_of(entry, context))
      .add("label", context.words.label(entry.id, context.locale))
      .add("source", source_json(*entry.source, arena))
      .add("parameters", parameters.done())
      .add("codes", codes.done())
      .done();
}

}  // namespace hezuo
