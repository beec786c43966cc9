// SPDX-License-Identifier: MIT
// Which violations and open rules belong to a field.
#include "door/only.h"

#include "form/distinct.h"

namespace hezuo {

namespace {

/// `/products` of `/products/0/plan`, `products` of `products[].plan`.
std::string_view first_step(std::string_view path) {
  if (!path.empty() && path[0] == '/') path.remove_prefix(1);
  return path.substr(0, path.find_first_of("/.["));
}

bool rule_concerns(const CompiledForm& form, std::string_view rule, std::string_view pointer) {
  for (const CompiledRule& compiled : form.rules()) {
    if (rule == compiled.row->id) return pointer.empty() || first_step(compiled.row->at) == first_step(pointer);
  }
  return false;
}

/// The pointers of `only`, so that a path is looked up with each of its beginnings.
class Pointers {
 public:
  Pointers(const Value& only, Arena& arena) : texts_(only.size, arena) {
    for (std::size_t i = 0; i < only.size; ++i) texts_.add(only.at(i).text());
  }

  /// Whether the path is one of them, or lies under one.
  [[nodiscard]] bool cover(std::string_view path) const {
    for (;;) {
      if (texts_.has(path)) return true;
      const std::size_t slash = path.rfind('/');
      if (slash == std::string_view::npos) return false;
      path = path.substr(0, slash);
    }
  }

 private:
  DistinctSet texts_;
};

}  // namespace

void keep_only(const CompiledForm& form, const Value& only, Violations& violations, Pile<std::string_view>& undecided) {
  if (!only.is(Type::list)) return;
  const Pointers pointers(only, violations.arena());
  std::size_t kept = 0;
  for (const Violation& violation : violations) {
    if (pointers.cover(violation.path.text(violations.arena()))) violations[kept++] = violation;
  }
  violations.cut(kept);
  const auto is_asked_about = [&](std::string_view rule) {
    for (std::size_t i = 0; i < only.size; ++i) {
      if (rule_concerns(form, rule, only.at(i).text())) return true;
    }
    return false;
  };
  kept = 0;
  for (const std::string_view rule : undecided) {
    if (is_asked_about(rule)) undecided[kept++] = rule;
  }
  undecided.cut(kept);
}

}  // namespace hezuo
