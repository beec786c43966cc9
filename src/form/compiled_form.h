// SPDX-License-Identifier: MIT
// A form table with its paths taken apart and the limits that hold filled in; made once per rulebook.
#pragma once

#include <memory>
#include <string>
#include <vector>

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

struct Node {
  const Field* row = nullptr;  // its first row: kind and traits are the same in all
  std::string rule;            // `douyin-live.order/products/productId`
  std::string_view name;       // `productId`
  std::string_view path;       // `products[].productId`
  int parent = -1;             // the object or list it stands in
  std::size_t slot = 0;        // its place among its siblings by name: where a complete object has it
  int list = -1;               // the list of objects it stands in
  std::vector<Variant> variants;
  std::vector<int> children;                   // in table order
  bool has_distinct = false;                   // of a list: its entries, or a member of theirs, must differ
  std::unique_ptr<const CompiledForm> nested;  // of an object that is a form of its own
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
  const Rule* row = nullptr;
  std::string_view id;
  int at = -1;             // the node it reports at; −1 = the form
  int each = -1;           // the list whose entries it runs for; −1 = it runs once
  std::vector<int> nodes;  // the nodes it reads, `at` first
  std::vector<int> facts;  // indices into the form's facts
  std::vector<std::string_view> fact_paths;
  std::array<std::int64_t, 4> limits{};
};

class CompiledForm {
 public:
  CompiledForm(const FormTable& table, const Overlay& overlay, const GeneralLimits& general);

  [[nodiscard]] const FormTable& table() const { return *table_; }
  [[nodiscard]] std::string_view id() const { return table_->id; }
  [[nodiscard]] const std::vector<Node>& nodes() const { return nodes_; }
  [[nodiscard]] const std::vector<int>& roots() const { return roots_; }
  [[nodiscard]] const std::vector<CompiledRule>& rules() const { return rules_; }
  [[nodiscard]] const GeneralLimits& general() const { return general_; }
  /// The JSON Pointer of a node that stands in no list: it lives as long as the form.
  [[nodiscard]] std::string_view pointer_of(const Node& node) const {
    return std::string_view(node.rule).substr(id().size());
  }
  /// The node of a path as the rows spell it, or −1.
  [[nodiscard]] int find(std::string_view path) const;

 private:
  void add_field(const Field& row, const Overlay& overlay);
  int add_node(const Field& row);
  void place(const std::vector<int>& siblings);
  void add_rule(const Rule& row, const Overlay& overlay);
  [[nodiscard]] std::string sibling_path(const Field& row) const;

  const FormTable* table_;
  GeneralLimits general_;
  std::vector<Node> nodes_;
  std::vector<int> roots_;
  std::vector<CompiledRule> rules_;
};

}  // namespace hezuo
