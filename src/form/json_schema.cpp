// SPDX-License-Identifier: MIT
// JSON Schema 2020-12 from the field rows. Lengths are code points there as here.
#include <string>

#include "form/describe.h"
#include "form/kind.h"

namespace hezuo {

namespace {

class SchemaWriter {
 public:
  SchemaWriter(const CompiledForm& form, const AnswerContext& context)
      : form_(form), context_(context), arena_(context.arena) {}

  Value root() {
    ObjectBuilder schema(arena_);
    schema.add("$schema", "https://json-schema.org/draft/2020-12/schema")
        .add("$id", form_.id())
        .add("title", context_.words.label(form_.id(), context_.locale));
    object(form_.roots(), schema);
    return schema.done();
  }

 private:
  const Node& node_at(int index) const { return form_.nodes()[static_cast<std::size_t>(index)]; }

  void object(const std::vector<int>& nodes, ObjectBuilder& schema) {
    ObjectBuilder properties(arena_);
    ListBuilder required(arena_);
    ListBuilder conditions(arena_);
    for (const int index : nodes) {
      const Node& node = node_at(index);
      properties.add(node.name, field(node));
      if (node.row->when.field == nullptr) {
        if (node.row->presence == Presence::required) required.add(make_text(node.name));
      } else {
        for (const Variant& variant : node.variants) conditions.add(condition(node, variant));
      }
    }
    schema.add("type", "object")
        .add("properties", properties.done())
        .add("required", required.done())
        .add("additionalProperties", make_boolean(false));
    const Value all = conditions.done();
    if (all.size > 0) schema.add("allOf", all);
  }

  Value field(const Node& node) {
    ObjectBuilder schema(arena_);
    const Variant& variant = node.variants[0];
    schema.add("title", context_.words.label(node.rule, context_.locale));
    if (node.row->kind == Kind::object) {
      object(node.children, schema);
    } else if (node.row->kind == Kind::list) {
      list(node, variant, schema);
    } else if (node.row->when.field == nullptr) {
      scalar(node.row->kind, *node.row, variant.min, variant.max, schema);
    }
    return schema.done();
  }

  void list(const Node& node, const Variant& variant, ObjectBuilder& schema) {
    ObjectBuilder items(arena_);
    if (node.row->entry == Kind::object) {
      object(node.children, items);
    } else {
      scalar(node.row->entry, *node.row, variant.entry_min, variant.entry_max, items);
    }
    schema.add("type", "array")
        .add_integer("minItems", variant.min)
        .add_integer("maxItems", variant.max)
        .add("items", items.done());
    if (node.row->distinct) schema.add_boolean("uniqueItems", true);
  }

  void scalar(Kind kind, const Field& row, std::int64_t min, std::int64_t max, ObjectBuilder& schema) {
    if (kind == Kind::boolean) {
      schema.add("type", "boolean");
    } else if (is_number(kind)) {
      schema.add("type", "integer").add_integer("minimum", min).add_integer("maximum", max);
      if (row.whole_minute) schema.add_integer("multipleOf", kMinuteMs);
    } else {
      text(kind, row, max, schema);
    }
  }

  void text(Kind kind, const Field& row, std::int64_t max, ObjectBuilder& schema) {
    schema.add("type", "string");
    // Not blank, no control characters, no bidirectional overrides: what the pattern can say of it.
    if (has_length(kind)) schema.add_integer("minLength", 1).add_integer("maxLength", max);
    if (kind == Kind::phone) schema.add("pattern", "^1[3-9][0-9]{9}$");
    if (kind == Kind::wechat) schema.add("pattern", "^[A-Za-z][A-Za-z0-9_-]{5,19}$");
    if (kind == Kind::link) schema.add("pattern", "^https?://[^\\s/?#]\\S*$");
    if (kind == Kind::enumeration) {
      ListBuilder values(arena_);
      for (const char* value : row.values) values.add(make_text(value));
      schema.add("enum", values.done());
    }
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
      scalar(variant.row->kind, *variant.row, variant.min, variant.max, schema);
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
