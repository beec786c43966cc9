// SPDX-License-Identifier: MIT
// JSON Schema 2020-12 from the field rows. Lengths are code points there as here.
#include <algorithm>
#include <string>

#include "core/text.h"
#include "form/describe.h"
#include "form/kind.h"
#include "form/text_pattern.h"

namespace hezuo {

namespace {

class SchemaWriter {
 public:
  SchemaWriter(const CompiledForm& form, const AnswerContext& context)
      : form_(form), context_(context), arena_(context.arena) {}

  Value root() {
    ObjectBuilder schema(arena_);
    schema.add("$schema", "https://json-schema.org/draft/2020-12/schema")
        .add("$id", arena_.join({"urn:hezuo:schema:", form_.id()}))
        .add("title", context_.words.label(form_.id(), context_.locale));
    object(form_.roots(), false, schema);
    return schema.done();
  }

 private:
  const Node& node_at(int index) const { return form_.nodes()[static_cast<std::size_t>(index)]; }

  /// The type; a field that may be absent may also be null.
  void type(const char* name, bool nullable, ObjectBuilder& schema) {
    if (nullable) {
      schema.add("type", ListBuilder(arena_).add(make_text(name)).add(make_text("null")).done());
    } else {
      schema.add("type", name);
    }
  }

  void object(const Nodes& nodes, bool nullable, ObjectBuilder& schema) {
    ObjectBuilder properties(arena_);
    ListBuilder required(arena_);
    ListBuilder conditions(arena_);
    for (const int index : nodes) {
      const Node& node = node_at(index);
      properties.add(node.name, property(node));
      if (node.row->when.field == nullptr) {
        if (node.row->presence == Presence::required) required.add(make_text(node.name));
      } else {
        for (const Variant& variant : node.variants) conditions.add(condition(node, variant));
      }
    }
    type("object", nullable, schema);
    schema.add("properties", properties.done()).add("additionalProperties", make_boolean(false));
    const Value always = required.done();
    if (always.size > 0) schema.add("required", always);
    const Value all = conditions.done();
    if (all.size > 0) schema.add("allOf", all);
  }

  /// What a field is called and the rule it is; what it may hold too, unless that hangs on a sibling.
  Value property(const Node& node) {
    ObjectBuilder schema(arena_);
    schema.add("title", context_.words.label(node.rule, context_.locale)).add("$comment", node.rule);
    const std::string_view hint = hint_of(node, context_);
    if (!hint.empty()) schema.add("description", hint);
    if (node.row->when.field == nullptr) value(node, node.variants[0], schema);
    return schema.done();
  }

  void value(const Node& node, const Variant& variant, ObjectBuilder& schema) {
    const bool nullable = variant.row->presence == Presence::optional;
    if (node.row->kind == Kind::object) {
      object(node.children, nullable, schema);
    } else if (node.row->kind == Kind::list) {
      list(node, variant, nullable, schema);
    } else {
      scalar(node.row->kind, *variant.row, {variant.min, variant.max}, nullable, schema);
    }
  }

  void list(const Node& node, const Variant& variant, bool nullable, ObjectBuilder& schema) {
    ObjectBuilder items(arena_);
    if (node.row->entry == Kind::object) {
      object(node.children, false, items);
    } else {
      scalar(node.row->entry, *variant.row, {variant.entry_min, variant.entry_max}, false, items);
    }
    type("array", nullable, schema);
    if (variant.min > 0) schema.add_integer("minItems", variant.min);
    // No list may have more entries than that: the whole input would be too large.
    if (variant.max < kMostEntries) schema.add_integer("maxItems", variant.max);
    schema.add("items", items.done());
    if (node.row->distinct) schema.add_boolean("uniqueItems", true);
  }

  struct Range {
    std::int64_t min;
    std::int64_t max;
  };

  void scalar(Kind kind, const Field& row, Range range, bool nullable, ObjectBuilder& schema) {
    if (kind == Kind::boolean) {
      type("boolean", nullable, schema);
    } else if (is_number(kind)) {
      type("integer", nullable, schema);
      schema.add_integer("minimum", range.min).add_integer("maximum", range.max);
      if (row.whole_minute) schema.add_integer("multipleOf", kMinuteMs);
    } else {
      type("string", nullable, schema);
      text(kind, row, range.max, nullable, schema);
    }
  }

  void text(Kind kind, const Field& row, std::int64_t max, bool nullable, ObjectBuilder& schema) {
    if (has_length(kind)) schema.add_integer("minLength", 1).add_integer("maxLength", code_points(kind, max));
    const std::string pattern = text_pattern(kind, row.multiline);
    if (!pattern.empty()) schema.add("pattern", arena_.keep(pattern));
    if (kind != Kind::enumeration) return;
    ListBuilder values(arena_);
    for (const char* value : row.values) values.add(make_text(value));
    if (nullable) values.add(make_null());
    schema.add("enum", values.done());
  }

  /// Where two ASCII characters count as one, twice as many may pass; a schema cannot say more.
  std::int64_t code_points(Kind kind, std::int64_t max) const {
    const bool halves = form_.general().counting == static_cast<std::int64_t>(Counting::half_ascii);
    return kind == Kind::text && halves ? std::min(max, kMaxFen / 2) * 2 : max;
  }

  /// `if` the sibling has the value `then` this presence and these limits.
  Value condition(const Node& node, const Variant& variant) {
    ListBuilder values(arena_);
    for (const char* value : variant.row->when.is) {
      if (value == nullptr) continue;
      const std::string_view word = value;
      values.add(word == "true" || word == "false" ? make_boolean(word == "true") : make_text(word));
    }
    const std::string_view sibling = variant.row->when.field;
    const Value sibling_is = ObjectBuilder(arena_).add("enum", values.done()).done();
    const Value when = ObjectBuilder(arena_)
                           .add("properties", ObjectBuilder(arena_).add(sibling, sibling_is).done())
                           .add("required", ListBuilder(arena_).add(make_text(sibling)).done())
                           .done();
    return ObjectBuilder(arena_).add("if", when).add("then", consequence(node, variant)).done();
  }

  Value consequence(const Node& node, const Variant& variant) {
    ObjectBuilder then(arena_);
    ObjectBuilder schema(arena_);
    if (variant.row->presence == Presence::forbidden) {
      schema.add("type", "null");
    } else {
      value(node, variant, schema);
    }
    then.add("properties", ObjectBuilder(arena_).add(node.name, schema.done()).done());
    if (variant.row->presence == Presence::required) {
      then.add("required", ListBuilder(arena_).add(make_text(node.name)).done());
    }
    return then.done();
  }

  const CompiledForm& form_;
  const AnswerContext& context_;
  Arena& arena_;
};

}  // namespace

Value schema_json(const CompiledForm& form, const AnswerContext& context) { return SchemaWriter(form, context).root(); }

}  // namespace hezuo
