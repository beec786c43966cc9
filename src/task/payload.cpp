// SPDX-License-Identifier: MIT
// Nested forms come in two kinds: a whole form, and changes to a form that stands already.
#include "task/payload.h"

#include "core/path.h"
#include "task/refusal.h"

namespace hezuo {

namespace {

/// One nested form of the payload, from its facts to its rules.
class NestedForm {
 public:
  NestedForm(const TaskRecord& task, const Node& node, std::int64_t at, const EventRequest& request, Arena& arena)
      : task_(task),
        node_(node),
        row_(*node.row->nested),
        form_(*node.nested),
        at_(at),
        arena_(arena),
        facts_(form_.table().facts, arena),
        soundness_(form_, arena),
        late_(arena) {
    const Path event{nullptr, "event"};
    const Path here{&event, node.name};
    base_ = spell(&here, arena);
    given_ = row_.facts != nullptr ? row_.facts(task, request.event, request.facts, arena)
             : is_change()         ? Value{}
                                   : request.facts;
  }

  void read_facts(Violations& out) {
    const Value now = make_integer(at_);
    facts_.read(given_.is(Type::object) ? given_ : Value{}, &now, out);
    facts_.block(given_["?"]);
  }

  /// Nobody knows what a change of an unknown item would change.
  [[nodiscard]] bool applies() const {
    return !is_change() || task_.machine->table().items == nullptr || task_.focus >= 0;
  }

  bool check_fields_of(const Value& value, Violations& out, Violations& unknown) {
    looked_at_ = true;
    if (is_change()) return check_change(value, out, unknown);
    form_value_ = value;
    const std::size_t before = out.size();
    check_fields(subject(), soundness_, out, unknown, arena_);
    return out.size() == before;
  }

  void check_rules_of(Violations& out) {
    if (!looked_at_) return;
    Pile<std::string_view> undecided(arena_);
    check_rules(subject(), soundness_, facts_, {true, false, row_.rules}, out, undecided, arena_);
    for (const Violation& violation : late_) out.push(violation);
  }

 private:
  [[nodiscard]] bool is_change() const { return row_.editable != nullptr; }

  [[nodiscard]] Subject subject() const {
    const Value* current = is_change() ? &row_.current(task_) : nullptr;
    return {form_, form_value_, base_, {}, &task_, 0, at_, kMaxFen - task_.ledger.amount, nullptr, current};
  }

  bool check_change(const Value& changes, Violations& out, Violations& unknown) {
    if (changes.size == 0) {
      looked_at_ = false;
      out.push({node_.rule, Code::required, base_, {}, Remedy::provide()});
      return false;
    }
    const Value& current = row_.current(task_);
    form_value_ = merged(current, changes, unknown);
    Violations faults(arena_);
    // What stands already has no unknown fields; what is changed may bring some.
    check_fields(subject(), soundness_, faults, unknown, arena_);
    const std::size_t before = out.size();
    for (const int root : form_.roots()) {
      const Node& field = form_.nodes()[static_cast<std::size_t>(root)];
      const Path path{nullptr, field.name};
      const std::string_view place = spell(base_, &path, arena_);
      if (!row_.editable(task_, field.name)) {
        if (!changes[field.name].is(Type::absent)) lock(place, out);
      } else {
        // A field that stays as it was may be at fault now: what the whole may still grow by has shrunk.
        for (const Violation& fault : faults) {
          if (is_at(fault.path.text(arena_), place)) out.push(fault);
        }
      }
    }
    return out.size() == before;
  }

  /// The form as it would stand: editable fields as changed, locked ones as they are, unknown ones reported.
  Value merged(const Value& current, const Value& changes, Violations& unknown) {
    ObjectBuilder form(arena_);
    for (std::size_t i = 0; i < current.size; ++i) form.add(current.members[i].key, current.members[i].value);
    for (std::size_t i = 0; i < changes.size; ++i) {
      const Member& change = changes.members[i];
      const Path path{nullptr, change.key};
      if (form_.find(change.key) < 0 || form_.nodes()[static_cast<std::size_t>(form_.find(change.key))].parent >= 0) {
        unknown.push({form_.id(), Code::unknown_field, spell(base_, &path, arena_), {}, Remedy::remove()});
      } else if (row_.editable(task_, change.key)) {
        form.add(change.key, change.value);
      }
    }
    return form.done();
  }

  void lock(std::string_view place, Violations& out) {
    const std::string_view rule = row_.locked_rule == nullptr ? std::string_view(node_.rule) : row_.locked_rule;
    (row_.locked_rule == nullptr ? out : late_).push({rule, Code::locked, place, {}, Remedy::remove()});
  }

  static bool is_at(std::string_view path, std::string_view place) {
    return path.substr(0, place.size()) == place && (path.size() == place.size() || path[place.size()] == '/');
  }

  const TaskRecord& task_;
  const Node& node_;
  const Nested& row_;
  const CompiledForm& form_;
  std::int64_t at_;
  Arena& arena_;
  Facts facts_;
  Soundness soundness_;
  Violations late_;
  Value given_;
  Value form_value_;
  std::string_view base_;
  bool looked_at_ = false;
};

/// The nested forms of a payload, by node.
class Forms final : public NestedForms {
 public:
  Forms(const TaskRecord& task, const CompiledForm& payload, std::int64_t at, const EventRequest& request, Arena& arena)
      : nodes_(arena) {
    for (const int root : payload.roots()) {
      const Node& node = payload.nodes()[static_cast<std::size_t>(root)];
      if (node.nested == nullptr) continue;
      void* place = arena.take(sizeof(NestedForm));
      nodes_.push({root, new (place) NestedForm(task, node, at, request, arena)});
    }
  }

  [[nodiscard]] bool applies(int node) const override {
    for (const auto& [index, form] : nodes_) {
      if (index == node) return form->applies();
    }
    return true;
  }

  bool check(int node, const Value& value, Violations& out, Violations& unknown) override {
    for (const auto& [index, form] : nodes_) {
      if (index == node) return form->check_fields_of(value, out, unknown);
    }
    return true;
  }

  void read_facts(Violations& out) {
    for (const auto& [index, form] : nodes_) form->read_facts(out);
  }

  void check_rules(Violations& out) {
    for (const auto& [index, form] : nodes_) form->check_rules_of(out);
  }

 private:
  struct Entry {
    int node;
    NestedForm* form;
  };
  Pile<Entry> nodes_;
};

}  // namespace

void check_payload(const TaskRecord& task, int event, std::int64_t at, const EventRequest& request, Violations& out,
                   Arena& arena) {
  const CompiledForm& payload = task.machine->events()[static_cast<std::size_t>(event)];
  const Value now = make_integer(at);
  Facts facts(payload.table().facts, arena);
  facts.read(request.facts, &now, out);
  Forms nested(task, payload, at, request, arena);
  nested.read_facts(out);
  Subject subject{payload, request.event, "/event", kEnvelope, &task, task.money().amount, at};
  subject.nested = &nested;
  Soundness soundness(payload, arena);
  Violations unknown(arena);
  check_fields(subject, soundness, out, unknown, arena);
  sort_by_path(unknown);
  for (const Violation& violation : unknown) out.push(violation);
  nested.check_rules(out);
  Pile<std::string_view> undecided(arena);
  check_rules(subject, soundness, facts, {true, false}, out, undecided, arena);
}

Value editable_fields(const TaskRecord& task, int event, Arena& arena) {
  const CompiledForm& payload = task.machine->events()[static_cast<std::size_t>(event)];
  for (const int root : payload.roots()) {
    const Node& node = payload.nodes()[static_cast<std::size_t>(root)];
    if (node.nested == nullptr || node.row->nested->editable == nullptr) continue;
    ListBuilder list(arena);
    for (const int field : node.nested->roots()) {
      const std::string_view name = node.nested->nodes()[static_cast<std::size_t>(field)].name;
      if (node.row->nested->editable(task, name)) list.add(make_text(name));
    }
    return list.done();
  }
  return {};
}

}  // namespace hezuo
