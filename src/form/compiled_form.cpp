// SPDX-License-Identifier: MIT
// From rows to nodes.
#include "form/compiled_form.h"

#include <algorithm>

#include "core/text.h"
#include "form/declare.h"
#include "form/kind.h"

namespace hezuo {

namespace {

/// What stands before the last name: `products[]` of `products[].plan`.
std::string_view parent_of(std::string_view path) {
  const std::size_t dot = path.rfind('.');
  return dot == std::string_view::npos ? std::string_view{} : path.substr(0, dot);
}

std::string_view without_brackets(std::string_view path) {
  return path.size() > 2 && path.substr(path.size() - 2) == "[]" ? path.substr(0, path.size() - 2) : path;
}

}  // namespace

bool Variant::holds(const Value& sibling_value) const {
  const bool is_flag = sibling_value.is(Type::boolean);
  const std::string_view text = is_flag ? (sibling_value.flag ? "true" : "false") : sibling_value.text();
  return std::any_of(when.begin(), when.end(),
                     [&](std::string_view is) { return is.data() != nullptr && same_name(is, text); });
}

CompiledForm::CompiledForm(const FormTable& table, const Overlay& overlay, const GeneralLimits& general, Arena& arena)
    : table_(&table), general_(general), nodes_(arena), roots_(arena), rules_(arena) {
  for (const Field& row : table.fields) {
    add_field(row, overlay, arena);
    if (row.nested == nullptr) continue;
    nodes_.back().nested = arena.make<CompiledForm>(*row.nested->form, overlay, general, arena);
  }
  place(roots_);
  for (const Node& node : nodes_) place(node.children);
  for (const Rule& row : table.rules) add_rule(row, overlay, arena);
}

void CompiledForm::place(const Nodes& siblings) {
  const auto at = [this](int node) -> Node& { return nodes_[static_cast<std::size_t>(node)]; };
  for (const int node : siblings) {
    at(node).slot = 0;
    for (const int other : siblings) at(node).slot += at(other).name < at(node).name ? 1 : 0;
  }
}

int CompiledForm::find(std::string_view path) const {
  for (std::size_t i = 0; i < nodes_.size(); ++i) {
    if (nodes_[i].path == path) return static_cast<int>(i);
  }
  return -1;
}

int CompiledForm::add_node(const Field& row, Arena& arena) {
  const std::string_view path = row.path;
  const std::string_view parent = parent_of(path);
  Node node(arena);
  node.row = &row;
  node.path = path;
  node.name = parent.empty() ? path : path.substr(parent.size() + 1);
  node.rule = arena.keep(rule_of(*table_, row));
  const int index = static_cast<int>(nodes_.size());
  if (parent.empty()) {
    roots_.push(index);
  } else {
    const int above = find(without_brackets(parent));
    node.parent = above;
    Node& parent_node = nodes_[static_cast<std::size_t>(above)];
    node.list = parent_node.row->kind == Kind::list ? above : parent_node.list;
    parent_node.children.push(index);
  }
  nodes_.push(node);
  return index;
}

std::string CompiledForm::sibling_path(const Field& row) const {
  const std::string_view parent = parent_of(row.path);
  return parent.empty() ? std::string(row.when.field) : std::string(parent) + "." + row.when.field;
}

void CompiledForm::add_field(const Field& row, const Overlay& overlay, Arena& arena) {
  int index = find(row.path);
  if (index < 0) index = add_node(row, arena);
  Node& node = nodes_[static_cast<std::size_t>(index)];
  if (row.distinct) nodes_[static_cast<std::size_t>(row.kind == Kind::list ? index : node.list)].has_distinct = true;
  Variant variant;
  variant.row = &row;
  variant.sibling = row.when.field == nullptr ? -1 : find(sibling_path(row));
  for (std::size_t i = 0; i < variant.when.size(); ++i) {
    if (row.when.is[i] != nullptr) variant.when[i] = row.when.is[i];
    // The sibling's own word, where it has one: then the two stand at one place.
    if (variant.sibling < 0) continue;
    for (const char* value : nodes_[static_cast<std::size_t>(variant.sibling)].row->values) {
      if (variant.when[i] == value) variant.when[i] = value;
    }
  }
  const KindLimits defaults = kind_limits(row);
  variant.min = defaults.min;
  variant.max = defaults.max;
  variant.entry_min = defaults.entry_min;
  variant.entry_max = defaults.entry_max;
  const auto fill_in = [&](const Limit& limit) {
    if (limit.name == nullptr) return;
    const std::string_view owner = row.limits_of == nullptr ? node.rule : row.limits_of;
    const std::int64_t value = overlay.value(owner, limit);
    const std::string_view name = limit.name;
    if (name == "min") variant.min = value;
    if (name == "max") variant.max = value;
    if (name == "entryMin") variant.entry_min = value;
    if (name == "entryMax") variant.entry_max = value;
  };
  for (const Limit& limit : defaults.limits) fill_in(limit);
  for (const Limit& limit : row.limits) fill_in(limit);
  node.variants.push(variant);
}

void CompiledForm::add_rule(const Rule& row, const Overlay& overlay, Arena& arena) {
  CompiledRule rule(arena);
  rule.row = &row;
  rule.id = row.id;
  // A place that is no field is a member of the event itself: `type`.
  rule.at = row.at[0] == '\0' ? -1 : find(without_brackets(row.at));
  if (rule.at >= 0) {
    rule.nodes.push(rule.at);
    const bool each_scalar = without_brackets(row.at) != row.at;
    rule.each = each_scalar ? rule.at : nodes_[static_cast<std::size_t>(rule.at)].list;
  }
  for (const char* path : row.reads) {
    if (path != nullptr) rule.nodes.push(find(without_brackets(path)));
  }
  for (const char* path : row.facts) {
    if (path == nullptr) continue;
    for (std::size_t i = 0; i < table_->facts.size(); ++i) {
      if (std::string_view(table_->facts[i].path) != path) continue;
      rule.facts.push(static_cast<int>(i));
      rule.fact_paths.push(path);
    }
  }
  for (std::size_t i = 0; i < row.limits.size(); ++i) {
    if (row.limits[i].name != nullptr) rule.limits[i] = overlay.value(row.id, row.limits[i]);
  }
  rules_.push(rule);
}

}  // namespace hezuo
