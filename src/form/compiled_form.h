// SPDX-License-Identifier: MIT
// A form table with its paths taken apart and the limits that hold filled in; made once per rulebook.
#pragma once

#include <string>

#include "core/json_read.h"
#include "core/violation.h"
#include "form/general.h"
#include "form/table.h"
#include "rulebook/overlay.h"

namespace hezuo {

/// One row of a field: presence and limits, counting while `when` holds.
struct Variant {
  const Field* row = nullptr;
  int sibling = -1;  // the node that `when` looks at; −1 without one
  std::int64_t min = 0;
  std::int64_t max = 0;
  std::int64_t entry_min = 0;
  std::int64_t entry_max = 0;
  std::array<std::string_view, 3> when{};

  /// Whether the sibling's value is one of those that the row's `when` names.
  [[nodiscard]] bool holds(const Value& sibling_value) const;
};

class CompiledForm;
using Nodes = Pile<int>;  // by their places in the form

struct Node {
  explicit Node(Arena& arena) : variants(arena), children(arena) {}

  const Field* row = nullptr;  // its first row: kind and traits are the same in all
  std::string_view rule;       // `douyin-live.order/products/productId`
  std::string_view name;       // `productId`
  std::string_view path;       // `products[].productId`
  int parent = -1;             // the object or list it stands in
  std::size_t slot = 0;        // its place among its siblings by name: where a complete object has it
  int list = -1;               // the list of objects it stands in
  Pile<Variant> variants;
  Nodes children;                        // in table order
  bool has_distinct = false;             // of a list: its entries, or a member of theirs, must differ
  const CompiledForm* nested = nullptr;  // of an object that is a form of its own
};

/// The node's value in the object that it stands in.
inline const Value& member_of(const Value& object, const Node& node) {
  if (object.is(Type::object) && node.slot < object.size) {
    const Member& guess = object.members[node.slot];
    if (object.is_record() || guess.key == node.name) return guess.value;
  }
  return object[node.name];
}

/// A rule with its limits' values, in the order of the row.
struct CompiledRule {
  explicit CompiledRule(Arena& arena) : nodes(arena), facts(arena), fact_paths(arena) {}

  const Rule* row = nullptr;
  std::string_view id;
  int at = -1;      // the node it reports at; −1 = the form
  int each = -1;    // the list whose entries it runs for; −1 = it runs once
  Nodes nodes;      // the nodes it reads, `at` first
  Pile<int> facts;  // indices into the form's facts
  Pile<std::string_view> fact_paths;
  std::array<std::int64_t, 4> limits{};
};

/// Lives in an arena, with all that it points to.
class CompiledForm {
 public:
  CompiledForm(const FormTable& table, const Overlay& overlay, const GeneralLimits& general, Arena& arena);

  [[nodiscard]] const FormTable& table() const { return *table_; }
  [[nodiscard]] std::string_view id() const { return table_->id; }
  [[nodiscard]] const Pile<Node>& nodes() const { return nodes_; }
  [[nodiscard]] const Nodes& roots() const { return roots_; }
  [[nodiscard]] const Pile<CompiledRule>& rules() const { return rules_; }
  [[nodiscard]] const GeneralLimits& general() const { return general_; }
  /// The node's JSON Pointer, but for the places in lists: it lives as long as the form.
  [[nodiscard]] std::string_view pointer_of(const Node& node) const {
    return std::string_view(node.rule).substr(id().size());
  }
  /// Where a fault of the node is reported. `list`: it is in that entry of this list, the node or what it stands in; −1
  /// without one.
  [[nodiscard]] Place place_of(const Node& node, int list, std::int64_t entry) const {
    if (list < 0) return Place::of_field(pointer_of(node));
    return Place::in_list(pointer_of(node), pointer_of(nodes_[static_cast<std::size_t>(list)]).size(), entry);
  }
  /// The node of a path as the rows spell it, or −1.
  [[nodiscard]] int find(std::string_view path) const;

 private:
  void add_field(const Field& row, const Overlay& overlay, Arena& arena);
  int add_node(const Field& row, Arena& arena);
  void place(const Nodes& siblings);
  void add_rule(const Rule& row, const Overlay& overlay, Arena& arena);
  [[nodiscard]] std::string sibling_path(const Field& row) const;

  const FormTable* table_;
  GeneralLimits general_;
  Pile<Node> nodes_;
  Nodes roots_;
  Pile<CompiledRule> rules_;
};

}  // namespace hezuo
