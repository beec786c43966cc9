// SPDX-License-Identifier: MIT
// A stored task may come from anywhere: what the machine relies on is looked at before it is used.
#include <algorithm>

#include "core/path.h"
#include "core/time.h"
#include "form/kind.h"
#include "task/engine.h"

namespace hezuo {

namespace {

/// A quick look that knows kinds and no more; what it is not sure of is looked at again.
bool are_of_kind(const CompiledForm& form, const Nodes& nodes, const Value& object);

bool is_of_kind(Kind kind, const Variant& variant, const Value& value) {
  if (is_text(kind)) return value.is(Type::text);
  if (kind == Kind::boolean) return value.is(Type::boolean);
  return is_number(kind) && value.is(Type::integer) && value.number >= variant.min && value.number <= variant.max;
}

bool is_of_kind(const CompiledForm& form, const Node& node, const Value& value) {
  if (value.missing()) return true;
  const Kind kind = node.row->kind;
  if (node.nested != nullptr) return false;
  if (kind == Kind::object) return value.is(Type::object) && are_of_kind(form, node.children, value);
  if (kind != Kind::list) {
    return std::all_of(node.variants.begin(), node.variants.end(),
                       [&](const Variant& variant) { return is_of_kind(kind, variant, value); });
  }
  if (!value.is(Type::list)) return false;
  return std::all_of(value.entries, value.entries + value.size, [&](const Value& entry) {
    if (node.row->entry == Kind::object) return entry.is(Type::object) && are_of_kind(form, node.children, entry);
    return is_text(node.row->entry) && entry.is(Type::text);
  });
}

bool are_of_kind(const CompiledForm& form, const Nodes& nodes, const Value& object) {
  return std::all_of(nodes.begin(), nodes.end(), [&](int index) {
    const Node& node = form.nodes()[static_cast<std::size_t>(index)];
    return is_of_kind(form, node, member_of(object, node));
  });
}

class TaskReader {
 public:
  TaskReader(std::string_view kind, Violations& out, Arena& arena) : kind_(kind), out_(out), arena_(arena) {}

  bool sound() const { return sound_; }

  void fault(std::string_view name, Code code) {
    const Path root{nullptr, "task"};
    const Path path{&root, name};
    out_.push({kind_, code, spell(name.empty() ? &root : &path, arena_), {}, {}});
    sound_ = false;
  }

  /// A form as a task keeps it: kinds must be right, since deeds read it without asking. What a view left out is
  /// absent.
  void expect_kinds(const CompiledForm& form, const Value& value, std::string_view name) {
    if (!value.is(Type::object) || are_of_kind(form, form.roots(), value)) return;
    const Path root{nullptr, "task"};
    const Path here{&root, name};
    Soundness soundness(form, arena_);
    Violations faults(arena_);
    Violations unknown(arena_);
    check_fields({form, value, spell(&here, arena_)}, soundness, faults, unknown, arena_);
    for (const Violation& one : faults) {
      const bool of_kind = one.code == Code::type || one.code == Code::not_integer || one.code == Code::too_big ||
                           one.code == Code::too_small;
      if (!of_kind) continue;
      out_.push({kind_, one.code, one.path, {}, {}});
      sound_ = false;
    }
  }

  bool expect(bool holds, const Value& value, std::string_view name) {
    if (!holds) fault(name, value.missing() ? Code::required : Code::type);
    return holds;
  }

  std::int64_t integer(const Value& object, std::string_view name, std::int64_t least, std::int64_t most) {
    const Value& value = object[name];
    const bool holds = value.is(Type::integer) && value.number >= least && value.number <= most;
    return expect(holds, value, name) ? value.number : 0;
  }

 private:
  std::string_view kind_;
  Violations& out_;
  Arena& arena_;
  bool sound_ = true;
};

bool has_kind(const TaskField& row, const Value& value) {
  switch (row.kind) {
    case Kind::instant:
    case Kind::integer:
      return value.is(Type::integer);
    case Kind::boolean:
      return value.is(Type::boolean);
    case Kind::list:
      return value.is(Type::list);
    case Kind::object:
      return value.is(Type::object);
    default:
      return value.is(Type::text);
  }
}

void read_ledger(const Value& stored, Ledger& ledger, TaskReader& reader) {
  const Value& given = stored["ledger"];
  if (!reader.expect(given.is(Type::object), given, "ledger")) return;
  ledger.amount = reader.integer(given, "amountFen", 0, kMaxInteger);
  ledger.frozen = reader.integer(given, "frozenFen", 0, kMaxInteger);
  ledger.refunded = reader.integer(given, "refundedFen", 0, kMaxInteger);
  ledger.settled = reader.integer(given, "settledFen", 0, kMaxInteger);
  ledger.fee = reader.integer(given, "feeFen", 0, kMaxInteger);
  const bool conserved = ledger.frozen <= ledger.amount && ledger.refunded <= ledger.amount - ledger.frozen &&
                         ledger.settled == ledger.amount - ledger.frozen - ledger.refunded &&
                         ledger.fee <= ledger.settled;
  if (reader.sound() && !conserved) reader.fault("ledger", Code::conflict);
}

void read_fields(const Value& stored, std::span<const TaskField> rows, std::array<Value, kMostTaskFields>& fields,
                 const CompiledMachine& machine, TaskReader& reader) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Value& value = stored[rows[i].name];
    const bool may_be_null = rows[i].initial == nullptr || std::string_view(rows[i].initial) == "null";
    if (value.is(Type::null) && may_be_null) fields[i] = value;
    if (value.missing() && may_be_null) continue;
    if (!reader.expect(has_kind(rows[i], value), value, rows[i].name)) continue;
    fields[i] = value;
    if (const CompiledForm* shape = machine.shape_of(rows[i]); shape != nullptr) {
      reader.expect_kinds(*shape, value, rows[i].name);
    }
  }
}

/// Items stand in a map; their order is that of the events that made them.
void read_items(const Value& stored, TaskRecord& task, TaskReader& reader) {
  const ItemsTable& table = *task.machine->table().items;
  const Value& map = stored[table.member];
  if (!reader.expect(map.is(Type::object), map, table.member)) return;
  for (std::size_t i = 0; i < task.log.size && task.log.is(Type::list); ++i) {
    const Value& entry = task.log.at(i);
    if (entry["type"].text() != table.creation) continue;
    const Value& found = map[entry[table.id].text()];
    ItemRecord item;
    item.id = entry[table.id].text();
    item.state = task.machine->find_item_state(found["state"].text());
    if (!reader.expect(found.is(Type::object) && item.state >= 0, found, table.member)) return;
    read_fields(found, table.fields, item.fields, *task.machine, reader);
    if (task.machine->has_ledger()) read_ledger(found, item.ledger, reader);
    task.items->push(item);
  }
  reader.expect(task.items->size() == map.size, map, table.member);
}

}  // namespace

bool read_task(const Value& stored, const CompiledMachine& machine, TaskRecord& task, Violations& out, Arena& arena) {
  TaskReader reader(machine.kind(), out, arena);
  task.machine = &machine;
  const Value& state = stored["state"];
  if (reader.expect(state.is(Type::text), state, "state")) {
    task.state = machine.find_state(state.text());
    if (task.state < 0) reader.fault("state", Code::not_listed);
  }
  task.version = reader.integer(stored, "version", 1, kMaxInteger - 1);
  task.opened_at = reader.integer(stored, "openedAt", -kMaxInstant, kMaxInstant);
  task.at = reader.integer(stored, "at", -kMaxInstant, kMaxInstant);
  task.input = stored["input"];
  reader.expect(task.input.is(Type::object), task.input, "input");
  task.log = stored["log"];
  reader.expect(task.log.is(Type::list), task.log, "log");
  task.rulebook = stored["rulebook"];
  reader.expect(task.rulebook.is(Type::object), task.rulebook, "rulebook");
  if (machine.has_ledger()) read_ledger(stored, task.ledger, reader);
  read_fields(stored, machine.table().fields, task.fields, machine, reader);
  reader.expect_kinds(machine.form(), task.input, "input");
  task.items = new_items(arena);
  task.lookups = new_lookups(arena);
  if (machine.table().items != nullptr) read_items(stored, task, reader);
  return reader.sound();
}

}  // namespace hezuo
