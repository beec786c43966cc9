// SPDX-License-Identifier: MIT
// Walking a document by its form's nodes.
#include <algorithm>

#include "core/path.h"
#include "core/sort.h"
#include "form/check.h"
#include "form/distinct.h"
#include "form/judge.h"
#include "form/screen.h"

namespace hezuo {

namespace {

class FieldWalk {
 public:
  FieldWalk(const Subject& subject, Soundness& soundness, Violations& out, Violations& unknown, Arena& arena)
      : subject_(subject),
        form_(subject.form),
        soundness_(soundness),
        out_(out),
        unknown_(unknown),
        arena_(arena),
        judge_{arena, subject.form.general(), subject.amount, subject.room},
        sets_(arena.take_array<DistinctSet*>(subject.form.nodes().size())) {}

  void root(const Value& value) {
    if (!value.is(Type::object)) {
      const bool missing = value.missing();
      report(form_.id(), Finding::fail(missing ? Code::required : Code::type, Remedy::provide()), subject_.base);
      for (const int node : form_.roots()) spoil_all(node);
      return;
    }
    object(value, form_.roots(), nullptr);
  }

  /// One field of the root object. `right`: of a list, the first entries that need not be looked at, bit by bit.
  void root_field(const Value& value, int node, std::uint64_t right) {
    right_ = right;
    field(node, value, member_of(value, node_at(node)), nullptr);
  }

 private:
  const Node& node_at(int index) const { return form_.nodes()[static_cast<std::size_t>(index)]; }

  HEZUO_SELDOM void report(std::string_view rule, const Finding& finding, const Place& place) {
    const Failure& failure = finding.failure;
    out_.make(rule, failure.code, place, failure.params, failure.remedy);
  }

  /// `list`: where the fault is in one of its entries, or −1.
  HEZUO_SELDOM void report(const Node& node, int list, const Finding& finding, const Path& path) {
    if (!subject_.base.empty() || (list >= 0 && node_at(list).list >= 0)) {
      report(node.rule, finding, spell(subject_.base, &path, arena_));
    } else {
      report(node.rule, finding, form_.place_of(node, list, static_cast<std::int64_t>(entry_)));
    }
  }

  void spoil(int node) {
    const int list = node_at(node).list;
    if (list < 0) {
      soundness_.spoil(node);
    } else {
      soundness_.spoil_entry(list, entries_, entry_, node);
    }
  }

  void spoil_all(int node) {
    spoil(node);
    if (node_at(node).row->kind == Kind::list) return;
    for (const int child : node_at(node).children) spoil_all(child);
  }

  bool faulty(int node) const {
    const int list = node_at(node).list;
    return list < 0 ? !soundness_.sound(node) : !soundness_.sound_in_entry(list, entry_, node);
  }

  void object(const Value& value, const Nodes& nodes, const Path* path) {
    std::size_t known = 0;
    for (const int node : nodes) {
      const Value& member = member_of(value, node_at(node));
      if (!member.is(Type::absent)) ++known;
      field(node, value, member, path);
    }
    if (value.is_record() || known == value.size) return;
    for (std::size_t i = 0; i < value.size; ++i) unknown_member(value.members[i].key, nodes, path);
  }

  HEZUO_SELDOM void unknown_member(std::string_view key, const Nodes& nodes, const Path* path) {
    for (const int node : nodes) {
      if (node_at(node).name == key) return;
    }
    if (path == nullptr) {
      for (const std::string_view known : subject_.envelope) {
        if (known == key) return;
      }
    }
    const Path here{path, key};
    unknown_.push({form_.id(), Code::unknown_field, spell(subject_.base, &here, arena_), {}, Remedy::remove()});
  }

  /// The variant that counts; null where its sibling is at fault or no variant is for its value.
  const Variant* variant_of(const Node& node, const Value& object) const {
    for (const Variant& variant : node.variants) {
      if (variant.row->when.field == nullptr) return &variant;
      if (variant.sibling >= 0 && faulty(variant.sibling)) return nullptr;
      if (variant.holds(sibling_of(variant, object))) return &variant;
    }
    return nullptr;
  }

  const Value& sibling_of(const Variant& variant, const Value& object) const {
    return variant.sibling < 0 ? object[variant.row->when.field] : member_of(object, node_at(variant.sibling));
  }

  void field(int index, const Value& object, const Value& value, const Path* parent) {
    const Node& node = node_at(index);
    const Variant* variant = variant_of(node, object);
    const bool hangs = node.nested != nullptr && subject_.nested != nullptr && !subject_.nested->applies(index);
    if (variant == nullptr || hangs) {
      spoil_all(index);
      return;
    }
    const Path path{parent, node.name};
    Finding finding = judge_.field(*variant, value);
    if (finding.ok && node.row->distinct && node.row->kind != Kind::list) finding = distinct(index, value);
    if (finding.ok && node.row->membership != nullptr) finding = membership(*node.row, value);
    if (!finding.ok) {
      report(node, node.list, finding, path);
      spoil_all(index);
      return;
    }
    if (node.nested != nullptr && value.is(Type::object)) {
      if (subject_.nested != nullptr && !subject_.nested->check(index, value, out_, unknown_)) spoil(index);
      return;
    }
    if (value.is(Type::object)) this->object(value, node.children, &path);
    if (value.is(Type::list)) list(index, *variant, value, &path);
  }

  /// Must the task have what the text names, or must it not yet?
  HEZUO_SELDOM Finding membership(const Field& row, const Value& value) const {
    if (subject_.task == nullptr || !value.is(Type::text)) return Finding::pass();
    if (row.membership->has(*subject_.task, value.text()) != row.membership->fresh) return Finding::pass();
    return Finding::fail(row.membership->fresh ? Code::not_unique : Code::not_listed, Remedy::provide());
  }

  void list(int index, const Variant& variant, const Value& list, const Path* path) {
    const Node& node = node_at(index);
    entries_ = list.size;
    looked_through_ = list.flag;
    if (!looked_through_) make_sets(index);
    const std::uint64_t right = looked_through_ && node.parent < 0 ? right_ : 0;
    for (std::size_t i = 0; i < list.size; ++i) {
      entry_ = i;
      if (i < Screen::kRightBits && (right >> i & 1U) != 0) continue;
      const Path here{path, {}, static_cast<std::int64_t>(i)};
      Finding finding = judge_.entry(variant, list.entries[i]);
      if (finding.ok && node.row->distinct) finding = distinct(index, list.entries[i]);
      if (!finding.ok) {
        report(node, index, finding, here);
        soundness_.spoil_entry(index, list.size, i, index);
        continue;
      }
      if (node.row->entry == Kind::object) object(list.entries[i], node.children, &here);
    }
  }

  void make_sets(int list) {
    if (node_at(list).row->distinct) make_set(list);
    for (const int child : node_at(list).children) {
      if (node_at(child).row->distinct) make_set(child);
    }
  }
  void make_set(int node) { sets_[static_cast<std::size_t>(node)] = arena_.make<DistinctSet>(entries_, arena_); }

  Finding distinct(int node, const Value& value) {
    if (looked_through_) return Finding::pass();
    if (value.is_measured()) {
      *subject_.unread = true;
      return Finding::pass();
    }
    const bool fresh = subject_.repeats != nullptr ? subject_.repeats->fresh(node, value.text())
                                                   : sets_[static_cast<std::size_t>(node)]->add(value.text());
    if (fresh) return Finding::pass();
    return Finding::fail(Code::not_unique, Remedy::remove());
  }

  const Subject& subject_;
  const CompiledForm& form_;
  Soundness& soundness_;
  Violations& out_;
  Violations& unknown_;
  Arena& arena_;
  Judge judge_;
  DistinctSet** sets_;  // by node; made for the list being walked
  std::uint64_t right_ = 0;
  std::size_t entries_ = 0;      // of the list of objects being walked
  bool looked_through_ = false;  // … for repetitions, by whoever laid it out
  std::size_t entry_ = 0;
};

}  // namespace

void check_fields(const Subject& subject, Soundness& soundness, Violations& out, Violations& unknown, Arena& arena) {
  FieldWalk(subject, soundness, out, unknown, arena).root(subject.value);
}

void check_field(const Subject& subject, int root, Soundness& soundness, Violations& out, Violations& unknown,
                 Arena& arena) {
  FieldWalk(subject, soundness, out, unknown, arena).root_field(subject.value, root, 0);
}

bool check_record_fields(const Subject& subject, const Screen& screen, Soundness& soundness, Violations& out,
                         Arena& arena) {
  Violations unknown(arena);  // a record has none
  if (!subject.value.is_record()) {
    check_fields(subject, soundness, out, unknown, arena);
    return true;
  }
  bool unread = false;
  const Pile<Screen::Doubt> doubts = screen.doubts(subject.value, soundness, unread, arena);
  if (unread || doubts.empty()) return !unread;
  FieldWalk walk(subject, soundness, out, unknown, arena);
  for (const auto& [node, right] : doubts) walk.root_field(subject.value, node, right);
  return subject.unread == nullptr || !*subject.unread;
}

void sort_by_path(Violations& violations) {
  sort(violations.data(), violations.size(),
       [](const Violation& a, const Violation& b) { return a.path.pointer() < b.path.pointer(); });
}

}  // namespace hezuo
