// SPDX-License-Identifier: MIT
// Fields in the public shape.
#include "form/describe.h"

#include <algorithm>
#include <string>

#include "form/kind.h"

namespace hezuo {

namespace {

constexpr std::string_view kPresenceNames[] = {"required", "optional", "forbidden"};
constexpr std::string_view kFactKindNames[] = {"instant", "money",       "integer", "boolean", "id",  "id",
                                               "id",      "enumeration", "texts",   "map",     "list"};

const Node& node_at(const CompiledForm& form, int index) { return form.nodes()[static_cast<std::size_t>(index)]; }

bool has_limits(const Variant& variant) {
  return variant.row->kind == Kind::list || is_number(variant.row->kind) || has_length(variant.row->kind);
}

bool is_unbounded(const Variant& variant, bool low) {
  if (variant.row->kind == Kind::instant) return true;
  if (variant.row->kind != Kind::integer) return low && variant.min == 0;
  return low ? variant.min == -kMaxFen : variant.max == kMaxFen;
}

void add_limits(const Variant& variant, ObjectBuilder& object) {
  if (!has_limits(variant)) return;
  if (!is_unbounded(variant, true)) object.add_integer("min", variant.min);
  if (!is_unbounded(variant, false) && variant.row->bound != Bound::ledger_amount)
    object.add_integer("max", variant.max);
}

std::string_view pointer_of(const CompiledForm& form, int index, Arena& arena) {
  if (index < 0) return {};
  const Node& here = node_at(form, index);
  const bool in_list = here.parent >= 0 && node_at(form, here.parent).row->kind == Kind::list;
  return arena.join({pointer_of(form, here.parent, arena), in_list ? "/{i}/" : "/", here.name});
}

Value case_json(const Variant& variant, Arena& arena) {
  ListBuilder is(arena);
  for (const char* value : variant.row->when.is) {
    if (value == nullptr) continue;
    const std::string_view text = value;
    is.add(text == "true" || text == "false" ? make_boolean(text == "true") : make_text(text));
  }
  ObjectBuilder object(arena);
  object.add("field", variant.row->when.field)
      .add("is", is.done())
      .add("presence", kPresenceNames[static_cast<std::size_t>(variant.row->presence)]);
  if (variant.row->presence != Presence::forbidden) add_limits(variant, object);
  return object.done();
}

void add_traits(const Field& row, ObjectBuilder& object) {
  if (row.multiline) object.add_boolean("multiline", true);
  if (row.distinct) object.add_boolean("distinct", true);
  if (row.whole_minute) object.add_boolean("wholeMinute", true);
  if (row.unit[0] != '\0') object.add("unit", row.unit);
}

Value field_json(const CompiledForm& form, int index, const AnswerContext& context);

Value children_json(const CompiledForm& form, const Nodes& nodes, const AnswerContext& context) {
  ListBuilder list(context.arena);
  for (const int node : nodes) list.add(field_json(form, node, context));
  return list.done();
}

Value field_json(const CompiledForm& form, int index, const AnswerContext& context) {
  const Node& node = node_at(form, index);
  const Field& row = *node.row;
  const Variant& first = node.variants[0];
  ObjectBuilder object(context.arena);
  object.add("rule", node.rule)
      .add("name", node.name)
      .add("path", pointer_of(form, index, context.arena))
      .add("kind", kind_name(row.kind))
      .add("label", context.words.label(node.rule, context.locale))
      .add("hint", hint_of(node, context))
      .add("presence", kPresenceNames[static_cast<std::size_t>(row.presence)])
      .add("source", source_json(row.source, context.arena));
  add_limits(first, object);
  add_traits(row, object);
  if (row.when.field != nullptr) {
    ListBuilder cases(context.arena);
    for (const Variant& variant : node.variants) cases.add(case_json(variant, context.arena));
    object.add("cases", cases.done());
  }
  if (row.kind == Kind::list && row.entry != Kind::object) {
    object.add("entryKind", kind_name(row.entry));
    if (first.entry_max > 0) object.add_integer("entryMax", first.entry_max);
  }
  if (row.kind == Kind::enumeration) object.add("values", choices_json(node.row->values, node.rule, context));
  if (!node.children.empty()) object.add("fields", children_json(form, node.children, context));
  if (node.nested != nullptr) {
    object.add("form", node.nested->id()).add("fields", fields_json(*node.nested, context));
    if (row.nested->editable != nullptr) object.add_boolean("changes", true);
  }
  return object.done();
}

std::string_view generic_hint_key(const Variant& variant) {
  switch (variant.row->kind) {
    case Kind::text:
      return "hint:text";
    case Kind::integer:
      return is_unbounded(variant, true) || is_unbounded(variant, false) ? "" : "hint:integer";
    case Kind::list:
      if (variant.min == variant.max) return "hint:exactly";
      return variant.max == kMostEntries ? "" : "hint:list";
    case Kind::phone:
      return "hint:phone";
    case Kind::wechat:
      return "hint:wechat";
    case Kind::plain_id:
      return "hint:plain-id";
    case Kind::link:
      return "hint:link";
    case Kind::instant:
      return variant.row->whole_minute ? "hint:minute" : "";
    default:
      return "";
  }
}

void fill(std::string& text, std::string_view placeholder, std::int64_t number) {
  const std::size_t at = text.find(placeholder);
  if (at != std::string::npos) text.replace(at, placeholder.size(), std::to_string(number));
}

}  // namespace

std::string_view hint_of(const Node& node, const AnswerContext& context) {
  const Variant& variant = node.variants[0];
  // Where limits hang on a sibling no one sentence says them.
  const bool one_limit = std::all_of(node.variants.begin(), node.variants.end(), [&](const Variant& other) {
    const bool forbidden = other.row->presence == Presence::forbidden;
    return forbidden || (other.min == variant.min && other.max == variant.max);
  });
  std::string hint(one_limit ? context.words.find(generic_hint_key(variant), context.locale) : std::string_view{});
  fill(hint, "{min}", variant.min);
  fill(hint, "{max}", variant.max);
  const std::string_view more = context.words.find("hint:", node.rule, context.locale);
  if (!hint.empty() && !more.empty()) hint += context.locale == Locale::zh_cn ? "；" : "; ";
  hint += more;
  return context.arena.keep(hint);
}

Value choices_json(std::span<const char* const> values, std::string_view key, const AnswerContext& context) {
  ListBuilder list(context.arena);
  for (const char* value : values) {
    const std::string_view words = context.words.find(context.arena.join({key, "=", value}), context.locale);
    const std::string_view label = words.empty() ? std::string_view(value) : words;
    list.add(ObjectBuilder(context.arena).add("value", value).add("label", label).done());
  }
  return list.done();
}

Value fields_json(const CompiledForm& form, const AnswerContext& context) {
  return children_json(form, form.roots(), context);
}

namespace {

std::string_view fact_kind_name(FactKind kind) { return kFactKindNames[static_cast<std::size_t>(kind)]; }

Value record_fields_json(const Fact& fact, const AnswerContext& context) {
  Arena& arena = context.arena;
  ListBuilder list(arena);
  for (const RecordField& field : fact.fields) {
    ObjectBuilder object(arena);
    object.add("name", field.name)
        .add("label", field.name)
        .add("hint", "")
        .add("kind", fact_kind_name(field.kind))
        .add("presence", field.optional ? "optional" : "required");
    if (!field.values.empty()) {
      object.add("values", choices_json(field.values, arena.join({"fact:", fact.path, ".", field.name}), context));
    }
    list.add(object.done());
  }
  return list.done();
}

}  // namespace

Value facts_json(const CompiledForm& form, const AnswerContext& context) {
  ListBuilder list(context.arena);
  for (const Fact& fact : form.table().facts) {
    const std::string_view label = context.words.find("fact:", fact.path, context.locale);
    ObjectBuilder object(context.arena);
    object.add("path", fact.path)
        .add("kind", fact_kind_name(fact.kind))
        .add("label", label.empty() ? std::string_view(fact.path) : label);
    if (!fact.values.empty()) {
      object.add("values", choices_json(fact.values, context.arena.join({"fact:", fact.path}), context));
    }
    if (!fact.fields.empty()) object.add("fields", record_fields_json(fact, context));
    list.add(object.done());
  }
  return list.done();
}

Value notes_json(const CompiledForm& form, const AnswerContext& context) {
  ListBuilder list(context.arena);
  for (const Note& note : form.table().notes) {
    const std::string_view key = context.arena.join({"note:", form.table().id, "/", note.group, "/", note.id});
    list.add(ObjectBuilder(context.arena)
                 .add("group", note.group)
                 .add("id", note.id)
                 .add("sentence", context.words.label(key, context.locale))
                 .add("source", source_json(note.source, context.arena))
                 .done());
  }
  return list.done();
}

}  // namespace hezuo
