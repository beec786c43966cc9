// SPDX-License-Identifier: MIT
// Machines in the public shape.
#include "task/describe.h"

#include <algorithm>
#include <string>

#include "form/describe.h"
#include "form/kind.h"
#include "task/names.h"

namespace hezuo {

namespace {

class MachineWriter {
 public:
  MachineWriter(const CompiledMachine& machine, const AnswerContext& context)
      : machine_(machine), table_(machine.table()), context_(context), arena_(context.arena) {}

  Value root() {
    return ObjectBuilder(arena_)
        .add("kind", table_.kind)
        .add("label", word(table_.kind))
        .add("form", table_.form->id)
        .add("initial", table_.states.front().id)
        .add("states", states(table_.states))
        .add("tabs", tabs())
        .add("fields", fields(table_.fields))
        .add("items", items())
        .add_boolean("ledger", machine_.has_ledger())
        .add("events", events())
        .add("timers", timers())
        .add("transitions", transitions())
        .add("decisions", decisions())
        .add("opening", opening())
        .add("conditions", named("condition:", condition_names(table_, arena_)))
        .add("deeds", named("deed:", hezuo::deed_names(table_, arena_)))
        .add("effects", vocabulary("effect:"))
        .add("topics", vocabulary("topic:"))
        .add("channels", vocabulary("channel:"))
        .add("actors", vocabulary("actor:"))
        .done();
  }

 private:
  std::string_view word(std::string_view key) const { return context_.words.label(key, context_.locale); }
  std::string_view word(std::string_view prefix, std::string_view id) const {
    const std::string_view found = context_.words.find(prefix, id, context_.locale);
    return found.empty() ? id : found;
  }
  /// Of a state, or of a member of the task.
  std::string_view kind_key(std::string_view id) const { return arena_.join({table_.kind, ":", id}); }

  Value states(std::span<const StateRow> rows) const {
    ListBuilder list(arena_);
    for (const StateRow& state : rows) {
      list.add(ObjectBuilder(arena_)
                   .add("id", state.id)
                   .add("label", word(kind_key(state.id)))
                   .add("tab", state.tab)
                   .add_boolean("final", state.final)
                   .add("source", source_json(source_of(state.id), arena_))
                   .done());
    }
    return list.done();
  }

  /// The clause by which a task comes into that state first: that of a transition, of a timer, or of the opening.
  const Source& source_of(std::string_view state) const {
    const auto leads_here = [state](const char* to) { return to != nullptr && state == to; };
    for (const CompiledTransition& transition : machine_.transitions()) {
      const Transition& row = *transition.row;
      if (leads_here(row.to) || std::any_of(row.or_to.begin(), row.or_to.end(), leads_here)) return row.source;
    }
    for (const CompiledTimer& timer : machine_.timers()) {
      if (leads_here(timer.row->to)) return timer.row->source;
    }
    return table_.opening.source;
  }

  /// Tasks within the task, if it has any.
  Value items() const {
    if (table_.items == nullptr) return {};
    return ObjectBuilder(arena_)
        .add("member", table_.items->member)
        .add("id", table_.items->id)
        .add("creation", table_.items->creation)
        .add("initial", table_.items->states.front().id)
        .add("states", states(table_.items->states))
        .add("fields", fields(table_.items->fields))
        .done();
  }

  Value tabs() const {
    ListBuilder list(arena_);
    for (const char* tab : table_.tabs) {
      list.add(ObjectBuilder(arena_).add("id", tab).add("label", word("tab:", tab)).done());
    }
    return list.done();
  }

  Value fields(std::span<const TaskField> rows) const {
    ListBuilder list(arena_);
    for (const TaskField& field : rows) {
      ObjectBuilder object(arena_);
      object.add("rule", table_.kind)
          .add("name", field.name)
          .add("path", arena_.join({"/", field.name}))
          .add("hint", "")
          .add("source", source_json(table_.opening.source, arena_))
          .add("label", word(kind_key(field.name)))
          .add("kind", kind_name(field.kind))
          .add("presence", field.initial != nullptr ? "required" : "optional");
      if (!field.values.empty()) {
        object.add("values", choices_json(field.values, kind_key(field.name), context_));
      }
      if (field.like != nullptr) object.add("fields", fields_like(field.like));
      if (field.kind == Kind::list && field.entry != Kind::object) object.add("entryKind", kind_name(field.entry));
      if (!field.of.empty()) object.add("fields", entry_members(field));
      if (field.initial != nullptr && std::string_view(field.initial) == "null") object.add_boolean("nullable", true);
      list.add(object.done());
    }
    return list.done();
  }

  /// The members of the objects in a list.
  Value entry_members(const TaskField& field) const {
    ListBuilder list(arena_);
    for (const Field& member : field.of) {
      const std::string_view key = kind_key(arena_.join({field.name, "/", member.path}));
      ObjectBuilder object(arena_);
      object.add("rule", table_.kind)
          .add("name", member.path)
          .add("path", arena_.join({"/", field.name, "/{i}/", member.path}))
          .add("hint", "")
          .add("source", source_json(table_.opening.source, arena_))
          .add("kind", kind_name(member.kind))
          .add("label", word(key))
          .add("presence", "required");
      if (!member.values.empty()) object.add("values", choices_json(member.values, key, context_));
      list.add(object.done());
    }
    return list.done();
  }

  /// The fields inside a payload field, named `event/field`.
  Value fields_like(std::string_view path) const {
    const std::size_t slash = path.find('/');
    const int event = machine_.find_event(path.substr(0, slash));
    const CompiledForm& payload = machine_.events()[static_cast<std::size_t>(event)];
    const Value all = fields_json(payload, context_);
    for (std::size_t i = 0; i < all.size; ++i) {
      if (all.at(i)["name"].text() == path.substr(slash + 1)) return all.at(i)["fields"];
    }
    return {};
  }

  Value events() const {
    ListBuilder list(arena_);
    for (std::size_t i = 0; i < table_.events.size(); ++i) {
      const CompiledForm& payload = machine_.events()[i];
      list.add(ObjectBuilder(arena_)
                   .add("type", table_.events[i].event)
                   .add("label", word(payload.id()))
                   .add("actors", actors_of(static_cast<int>(i)))
                   .add("fields", fields_json(payload, context_))
                   .add("facts", facts_of(payload))
                   .add("source", source_of(static_cast<int>(i)))
                   .done());
    }
    return list.done();
  }

  /// The facts that the payload's own rules read, and those that a nested form wants from the caller.
  Value facts_of(const CompiledForm& payload) const {
    ListBuilder list(arena_);
    const Value own = facts_json(payload, context_);
    for (std::size_t i = 0; i < own.size; ++i) list.add(own.at(i));
    for (const Node& node : payload.nodes()) {
      if (node.nested == nullptr) continue;
      const Value nested = facts_json(*node.nested, context_);
      for (std::size_t i = 0; i < nested.size; ++i) {
        for (const char* path : node.row->nested->given) {
          if (path != nullptr && nested.at(i)["path"].text() == path) list.add(nested.at(i));
        }
      }
    }
    return list.done();
  }

  Value actors_of(int event) const {
    ListBuilder list(arena_);
    for (std::size_t actor = 0; actor < kActorNames.size(); ++actor) {
      for (const CompiledTransition& transition : machine_.transitions()) {
        if (transition.event != event || transition.row->actor != static_cast<Actor>(actor)) continue;
        list.add(make_text(kActorNames[actor]));
        break;
      }
    }
    return list.done();
  }

  Value source_of(int event) const {
    for (const CompiledTransition& transition : machine_.transitions()) {
      if (transition.event == event) return source_json(transition.row->source, arena_);
    }
    return make_null();
  }

  std::span<const StateRow> timer_states() const {
    return table_.items != nullptr ? table_.items->states : table_.states;
  }
  std::span<const StateRow> states_for(int event) const {
    return machine_.is_item_event(event) ? table_.items->states : table_.states;
  }

  Value from_of(StateSet set, std::span<const StateRow> states) const {
    ListBuilder list(arena_);
    for (std::size_t i = 0; i < states.size(); ++i) {
      if ((set >> i & 1U) != 0) list.add(make_text(states[i].id));
    }
    return list.done();
  }

  Value state_name(int state, int event) const {
    return state < 0 ? make_null() : make_text(states_for(event)[static_cast<std::size_t>(state)].id);
  }

  Value or_to(const Transition& row) const {
    ListBuilder list(arena_);
    for (const char* state : row.or_to) {
      if (state != nullptr) list.add(make_text(state));
    }
    return list.done();
  }

  Value guard_name(const Guard* guard) const { return guard == nullptr ? make_null() : make_text(guard->name); }

  Value deed_names(const Deeds& deeds) const {
    ListBuilder list(arena_);
    for (const Deed* deed : deeds) {
      if (deed != nullptr) list.add(make_text(deed->name));
    }
    return list.done();
  }

  Value transitions() const {
    ListBuilder list(arena_);
    for (const CompiledTransition& transition : machine_.transitions()) {
      const CompiledForm& payload = machine_.events()[static_cast<std::size_t>(transition.event)];
      ListBuilder rules(arena_);
      for (const CompiledRule& rule : payload.rules()) rules.add(make_text(rule.row->id));
      list.add(ObjectBuilder(arena_)
                   .add("from", from_of(transition.from, states_for(transition.event)))
                   .add("event", transition.row->event)
                   .add("actor", kActorNames[static_cast<std::size_t>(transition.row->actor)])
                   .add("to", state_name(transition.to, transition.event))
                   .add("orTo", or_to(*transition.row))
                   .add("guard", guard_name(transition.row->guard))
                   .add("rules", rules.done())
                   .add("effects", deed_names(transition.row->deeds))
                   .add("source", source_json(transition.row->source, arena_))
                   .done());
    }
    return list.done();
  }

  /// What opening does.
  Value opening() const {
    return ObjectBuilder(arena_)
        .add("effects", deed_names(table_.opening.deeds))
        .add("source", source_json(table_.opening.source, arena_))
        .done();
  }

  Value timers() const {
    ListBuilder list(arena_);
    for (const CompiledTimer& timer : machine_.timers()) {
      list.add(ObjectBuilder(arena_)
                   .add("type", timer.row->type)
                   .add("rule", timer.row->rule)
                   .add("label", word(timer.row->rule))
                   .add("from", from_of(timer.from, timer_states()))
                   .add("to", timer_states()[static_cast<std::size_t>(timer.to)].id)
                   .add("guard", guard_name(timer.row->guard))
                   .add("effects", deed_names(timer.row->deeds))
                   .add("source", source_json(timer.row->source, arena_))
                   .done());
    }
    return list.done();
  }

  Value decisions() const {
    ListBuilder list(arena_);
    for (const CompiledDecision& decision : machine_.decisions()) {
      ObjectBuilder table(arena_);
      table.add("rule", decision.table->rule).add("label", word(decision.table->rule)).add("rows", rows(decision));
      if (decision.table->edits != nullptr) table.add("edits", decision.table->edits->id);
      list.add(table.done());
    }
    return list.done();
  }

  Value rows(const CompiledDecision& decision) const {
    const bool shares = std::any_of(decision.percents.begin(), decision.percents.end(),
                                    [](std::int64_t percent) { return percent != kNotStated; });
    ListBuilder list(arena_);
    for (std::size_t i = 0; i < decision.table->rows.size(); ++i) {
      const std::string_view key = arena_.join({decision.table->rule, "#", std::to_string(i + 1)});
      ObjectBuilder row(arena_);
      row.add_integer("row", static_cast<std::int64_t>(i) + 1)
          .add("when", conditions(*decision.table, i))
          .add("sentence", word(key))
          .add("source", source_json(decision.table->rows[i].source, arena_));
      if (shares) row.add("percent", span(decision.percents[i]));
      if (decision.table->edits != nullptr) row.add("editable", opened_by(decision.table->rows[i]));
      list.add(row.done());
    }
    return list.done();
  }

  Value conditions(const DecisionTable& table, std::size_t row) const {
    ObjectBuilder when(arena_);
    for (std::size_t i = 0; i < table.predicates.size(); ++i) {
      const char cell = table.rows[row].cells[i];
      if (cell != '-') when.add_boolean(table.predicates[i].name, cell == '1');
    }
    return when.done();
  }

  Value opened_by(const DecisionRow& row) const {
    ListBuilder list(arena_);
    for (const char* field : row.opens) {
      if (field != nullptr) list.add(make_text(field));
    }
    return list.done();
  }

  /// Where no figure is stated, anything may come out.
  Value span(std::int64_t percent) const {
    const bool stated = percent != kNotStated;
    return ObjectBuilder(arena_)
        .add_integer("min", stated ? percent : 0)
        .add_integer("max", stated ? percent : 100)
        .done();
  }

  /// The words of these names: `{ name: words }`.
  Value named(std::string_view prefix, const Pile<std::string_view>& names) const {
    ObjectBuilder object(arena_);
    for (const std::string_view name : names) object.add(name, word(prefix, name));
    return object.done();
  }

  /// All words of one prefix: `{ id: words }`.
  Value vocabulary(std::string_view prefix) const {
    ObjectBuilder object(arena_);
    for (const WordBook::Row& row : context_.words.all()) {
      if (row.key.substr(0, prefix.size()) != prefix) continue;
      object.add(row.key.substr(prefix.size()), row.in(context_.locale));
    }
    return object.done();
  }

  const CompiledMachine& machine_;
  const MachineTable& table_;
  const AnswerContext& context_;
  Arena& arena_;
};

}  // namespace

Value machine_json(const CompiledMachine& machine, const AnswerContext& context) {
  return MachineWriter(machine, context).root();
}

}  // namespace hezuo
