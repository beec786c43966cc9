// SPDX-License-Identifier: MIT
// Which violations and open rules belong to a field.
#include "door/only.h"

namespace hezuo {

namespace {

bool is_under(std::string_view path, std::string_view pointer) {
  return path.substr(0, pointer.size()) == pointer && (path.size() == pointer.size() || path[pointer.size()] == '/');
}

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

}  // namespace

void keep_only(const CompiledForm& form, const Value& only, Violations& violations, Pile<std::string_view>& undecided) {
  if (!only.is(Type::list)) return;
  const auto any = [&](const auto& concerns) {
    for (std::size_t i = 0; i < only.size; ++i) {
      if (concerns(only.at(i).text())) return true;
    }
    return false;
  };
  std::size_t kept = 0;
  for (const Violation& violation : violations) {
    if (any([&](std::string_view pointer) { return is_under(violation.path, pointer); }))
      violations[kept++] = violation;
  }
  violations.cut(kept);
  kept = 0;
  for (const std::string_view rule : undecided) {
    if (any([&](std::string_view pointer) { return rule_concerns(form, rule, pointer); })) undecided[kept++] = rule;
  }
  undecided.cut(kept);
}

}  // namespace hezuo
