// SPDX-License-Identifier: MIT
// The door for those who read the rulebook: forms, machines, rules, parameters, ids.
#include "core/text.h"
#include "door/call.h"
#include "door/rule_list.h"
#include "door/version.h"
#include "form/describe.h"
#include "form/kind.h"
#include "hezuo.h"
#include "rulebook/editions.h"
#include "task/describe.h"

namespace hezuo {

namespace {

/// What a calculation gives, member by member.
Value result_json(const CompiledCalculation& calculation, const AnswerContext& context) {
  ListBuilder list(context.arena);
  for (const Field& member : calculation.row->result) {
    const std::string_view key = context.arena.join({calculation.form.id(), ":", member.path});
    ObjectBuilder object(context.arena);
    object.add("name", member.path)
        .add("label", context.words.label(key, context.locale))
        .add("kind", kind_name(member.kind));
    if (*member.unit != '\0') object.add("unit", member.unit);
    if (!member.values.empty()) object.add("values", choices_json(member.values, key, context));
    list.add(object.done());
  }
  return list.done();
}

ObjectBuilder form_json(const CompiledForm& form, const Book& book, const AnswerContext& context) {
  ListBuilder rules(context.arena);
  const Pile<RuleEntry> all = list_rules(book, context.arena);
  for (const CompiledRule& rule : form.rules()) rules.add(rule_json(book, *find_rule(all, rule.row->id), context));
  ObjectBuilder object(context.arena);
  object.add("form", form.id())
      .add("label", context.words.label(form.id(), context.locale))
      .add("source", source_json(form.table().source, context.arena))
      .add("fields", fields_json(form, context))
      .add("rules", rules.done())
      .add("facts", facts_json(form, context))
      .add("notes", notes_json(form, context));
  return object;
}

template <class Items, class IdOf>
Value id_list(const Items& items, const IdOf& id_of, Arena& arena) {
  ListBuilder list(arena);
  for (const auto& item : items) list.add(make_text(id_of(item)));
  return list.done();
}

Value system_json(const System& system, const AnswerContext& context) {
  Arena& arena = context.arena;
  return ObjectBuilder(arena)
      .add("id", system.id)
      .add("label", context.words.label(arena.join({"system:", system.id}), context.locale))
      .add("about", context.words.label(arena.join({"about:", system.id}), context.locale))
      .add("forms", id_list(
                        system.forms, [](const FormTable* form) { return form->id; }, arena))
      .add("kinds", id_list(
                        system.machines, [](const MachineTable* machine) { return machine->kind; }, arena))
      .add("calculations", id_list(
                               system.calculations, [](const Calculation& row) { return row.input.id; }, arena))
      .done();
}

}  // namespace

std::string Rulebook::systems(std::string_view options) const {
  Call call(*book_, options);
  if (!call.sound()) return bad_options();
  ListBuilder list(call.arena());
  for (const System* system : all_systems()) list.add(system_json(*system, call.context()));
  return text_of(list.done());
}

std::string Rulebook::describe(std::string_view form_id, std::string_view options) const {
  const CompiledForm* form = book_->form(form_id);
  const CompiledCalculation* calculation = book_->calculation(form_id);
  if (form == nullptr && calculation == nullptr) return error_text("unknown_form", form_id);
  Call call(*book_, options);
  if (!call.sound()) return bad_options();
  if (form != nullptr) return text_of(form_json(*form, *book_, call.context()).done());
  ObjectBuilder object = form_json(calculation->form, *book_, call.context());
  return text_of(object.add("result", result_json(*calculation, call.context())).done());
}

std::string Rulebook::json_schema(std::string_view form_id, std::string_view options) const {
  const CompiledForm* form = book_->form_or_input(form_id);
  if (form == nullptr) return error_text("unknown_form", form_id);
  Call call(*book_, options);
  if (!call.sound()) return bad_options();
  return text_of(schema_json(*form, call.context()));
}

std::string Rulebook::machine(std::string_view kind, std::string_view options) const {
  const CompiledMachine* machine = book_->machine(kind);
  if (machine == nullptr) return error_text("unknown_kind", kind);
  Call call(*book_, options);
  if (!call.sound()) return bad_options();
  return text_of(machine_json(*machine, call.context()));
}

std::string Rulebook::rules(std::string_view options) const {
  Call call(*book_, options);
  if (!call.sound()) return bad_options();
  ListBuilder list(call.arena());
  for (const RuleEntry& entry : list_rules(*book_, call.arena())) list.add(rule_json(*book_, entry, call.context()));
  return text_of(list.done());
}

std::string Rulebook::rule(std::string_view id, std::string_view options) const {
  Call call(*book_, options);
  const RuleEntry* entry = find_rule(list_rules(*book_, call.arena()), id);
  if (entry == nullptr) return error_text("unknown_rule", id);
  if (!call.sound()) return bad_options();
  return text_of(rule_json(*book_, *entry, call.context()));
}

std::string Rulebook::parameters(std::string_view options) const {
  Call call(*book_, options);
  if (!call.sound()) return bad_options();
  ListBuilder list(call.arena());
  for (const Parameter& parameter : book_->parameters().all()) {
    list.add(book_->parameters().json(parameter, call.context()));
  }
  return text_of(list.done());
}

std::string Rulebook::editions(std::string_view options) const {
  Call call(*book_, options);
  if (!call.sound()) return bad_options();
  Arena& arena = call.arena();
  ListBuilder list(arena);
  for (const Edition& edition : all_editions()) {
    ObjectBuilder values(arena);
    for (const auto& [id, value] : edition.values) values.add(id, book_->parameters().value_json(id, value));
    list.add(ObjectBuilder(arena)
                 .add("id", edition.id)
                 .add("since", edition.since[0] == '\0' ? make_null() : make_text(edition.since))
                 .add("sentence", call.context().words.find("edition:", edition.id, call.context().locale))
                 .add("source", source_json(edition.source, arena))
                 .add("values", values.done())
                 .done());
  }
  return text_of(list.done());
}

std::string Rulebook::ids() const {
  Arena arena;
  const auto id_of = [](const auto& item) { return item.id(); };
  const Pile<RuleEntry> rules = list_rules(*book_, arena);
  return text_of(ObjectBuilder(arena)
                     .add("forms", id_list(book_->forms(), id_of, arena))
                     .add("kinds", id_list(
                                       book_->machines(), [](const CompiledMachine& m) { return m.kind(); }, arena))
                     .add("calculations",
                          id_list(
                              book_->calculations(), [](const CompiledCalculation& c) { return c.form.id(); }, arena))
                     .add("rules", id_list(
                                       rules, [](const RuleEntry& r) { return r.id; }, arena))
                     .add("codes", id_list(
                                       kCodeNames, [](std::string_view name) { return name; }, arena))
                     .done());
}

std::string Rulebook::rulebook() const {
  Arena arena;
  return text_of(
      ObjectBuilder(arena).add("id", book_->id()).add("version", kVersion).add("edition", book_->edition()).done());
}

std::string Rulebook::bounds() const {
  Arena arena;
  const GeneralLimits& general = book_->general();
  return text_of(ObjectBuilder(arena)
                     .add_integer("maxBytes", general.max_bytes)
                     .add_integer("maxLevels", general.max_levels)
                     .add_integer("maxEntries", general.max_entries)
                     .done());
}

std::string Rulebook::plain_text(std::string_view json) {
  Arena arena;
  return std::string(read_json(json, arena, kTrusted).value.text());
}

long long Rulebook::count(std::string_view text) const {
  return hezuo::count(text, static_cast<Counting>(book_->general().counting));
}

long long Rulebook::truncate(std::string_view text, long long max) const {
  return fitting_code_points(text, max, static_cast<Counting>(book_->general().counting));
}

}  // namespace hezuo
