// SPDX-License-Identifier: MIT
// Walking a document by the paths of the form's table.
#include "document_reach.h"

#include <algorithm>

namespace coverage {

using hezuo::CompiledForm;
using hezuo::CompiledRule;
using hezuo::Node;
using hezuo::Value;

namespace {

/// Whether something stands at the path (`products[].plan`, `contact.phone`), in any entry of its lists.
bool is_there(const Value& value, std::string_view path) {
  if (value.missing()) return false;
  if (path.empty()) return true;
  const std::size_t end = path.find_first_of(".[");
  const Value& next = value[path.substr(0, end)];
  if (end == std::string_view::npos) return !next.missing();
  if (path[end] == '.') return is_there(next, path.substr(end + 1));
  const std::string_view rest = path.substr(std::min(end + 3, path.size()));
  for (std::size_t i = 0; i < next.size; ++i) {
    if (is_there(next.at(i), rest)) return true;
  }
  return false;
}

bool is_listed(const Value& list, std::string_view text) {
  for (std::size_t i = 0; i < list.size; ++i) {
    if (list.at(i).text() == text) return true;
  }
  return false;
}

bool looks_at_something(const CompiledForm& form, const CompiledRule& rule, const Value& document) {
  return std::all_of(rule.nodes.begin(), rule.nodes.end(),
                     [&](int node) { return is_there(document, form.nodes()[static_cast<std::size_t>(node)].path); });
}

void add_nested(const Node& node, const Value& document, std::set<std::string>& held) {
  const Value& inner = document[node.name];
  if (node.nested == nullptr || inner.missing()) return;
  if (node.row->nested->editable == nullptr) {
    held.merge(held_by(*node.nested, inner, {}));
    return;
  }
  // Of a change, only what it names is judged: the fields that are there, and the rules that the row lists.
  for (const Node& field : node.nested->nodes()) {
    if (is_there(inner, field.path)) held.emplace(field.rule);
  }
  for (const char* rule : node.row->nested->rules) {
    if (rule != nullptr) held.insert(rule);
  }
}

}  // namespace

std::set<std::string> held_by(const CompiledForm& form, const Value& document, const Value& undecided) {
  std::set<std::string> held = {std::string(form.id())};
  for (const Node& node : form.nodes()) {
    if (is_there(document, node.path)) held.emplace(node.rule);
    add_nested(node, document, held);
  }
  for (const CompiledRule& rule : form.rules()) {
    if (!is_listed(undecided, rule.row->id) && looks_at_something(form, rule, document)) held.insert(rule.row->id);
  }
  return held;
}

}  // namespace coverage
