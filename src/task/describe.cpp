// SPDX-License-Identifier: MIT
// Machines in the public shape.
#include "task/describe.h"

#include <string>

#include "form/describe.h"
#include "form/kind.h"

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
        .add("states", states())
        .add("tabs", tabs())
        .add("fields", fields())
        .add_boolean("ledger", machine_.has_ledger())
        .add("events", events())
        .add("timers", timers())
        .add("transitions", transitions())
        .add("decisions", decisions())
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
  std::string kind_key(char separator, std::string_view id) const {
    std::string key(table_.kind);
    key += separator;
    key += id;
    return key;
  }

  Value states() const {
    ListBuilder list(arena_);
    for (const StateRow& state : table_.states) {
      list.add(ObjectBuilder(arena_)
                   .add("id", state.id)
                   .add("label", word(arena_.keep(kind_key(':', state.id))))
                   .add("tab", state.tab)
                   .add_boolean("final", state.final)
                   .done());
    }
    return list.done();
  }

  Value tabs() const {
    ListBuilder list(arena_);
    for (const char* tab : table_.tabs) {
      list.add(ObjectBuilder(arena_).add("id", tab).add("label", word("tab:", tab)).done());
    }
    return list.done();
  }

  Value fields() const {
    ListBuilder list(arena_);
    for (const TaskField& field : table_.fields) {
      ObjectBuilder object(arena_);
      object.add("rule", table_.kind)
          .add("name", field.name)
          .add("path", arena_.keep(std::string("/") + field.name))
          .add("hint", "")
          .add("source", source_json(table_.opening.source, arena_))
          .add("label", word(arena_.keep(kind_key(':', field.name))))
          .add("kind", kind_name(field.kind))
          .add("presence", field.initial != nullptr ? "required" : "optional");
      if (!field.values.empty()) {
        ListBuilder values(arena_);
        for (const char* value : field.values) {
          const std::string key = kind_key(':', field.name) + "=" + value;
          values.add(ObjectBuilder(arena_).add("value", value).add("label", word(arena_.keep(key))).done());
        }
        object.add("values", values.done());
      }
      if (field.like != nullptr) object.add("fields", fields_like(field.like));
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
                   .add("facts", facts_json(payload, context_))
                   .add("source", source_of(static_cast<int>(i)))
                   .done());
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

  Value from_of(StateSet set) const {
    ListBuilder list(arena_);
    for (std::size_t i = 0; i < table_.states.size(); ++i) {
      if ((set >> i & 1U) != 0) list.add(make_text(table_.states[i].id));
    }
    return list.done();
  }

  Value state_name(int state) const {
    return state < 0 ? make_null() : make_text(table_.states[static_cast<std::size_t>(state)].id);
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
                   .add("from", from_of(transition.from))
                   .add("event", transition.row->event)
                   .add("actor", kActorNames[static_cast<std::size_t>(transition.row->actor)])
                   .add("to", state_name(transition.to))
                   .add("guard", guard_name(transition.row->guard))
                   .add("rules", rules.done())
                   .add("effects", deed_names(transition.row->deeds))
                   .add("source", source_json(transition.row->source, arena_))
                   .done());
    }
    return list.done();
  }

  Value timers() const {
    ListBuilder list(arena_);
    for (const CompiledTimer& timer : machine_.timers()) {
      list.add(ObjectBuilder(arena_)
                   .add("type", timer.row->type)
                   .add("rule", timer.row->rule)
                   .add("label", word(timer.row->rule))
                   .add("from", from_of(timer.from))
                   .add("to", state_name(timer.to))
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
      list.add(ObjectBuilder(arena_)
                   .add("rule", decision.table->rule)
                   .add("label", word(decision.table->rule))
                   .add("rows", rows(decision))
                   .done());
    }
    return list.done();
  }

  Value rows(const CompiledDecision& decision) const {
    ListBuilder list(arena_);
    for (std::size_t i = 0; i < decision.table->rows.size(); ++i) {
      const bool stated = decision.percents[i] != kNotStated;
      ObjectBuilder span(arena_);
      span.add_integer("min", stated ? decision.percents[i] : 0)
          .add_integer("max", stated ? decision.percents[i] : 100);
      const std::string key = std::string(decision.table->rule) + "#" + std::to_string(i + 1);
      ObjectBuilder when(arena_);
      for (std::size_t p = 0; p < decision.table->predicates.size(); ++p) {
        const char cell = decision.table->rows[i].cells[p];
        if (cell != '-') when.add_boolean(decision.table->predicates[p].name, cell == '1');
      }
      list.add(ObjectBuilder(arena_)
                   .add_integer("row", static_cast<std::int64_t>(i) + 1)
                   .add("when", when.done())
                   .add("percent", span.done())
                   .add("sentence", word(arena_.keep(key)))
                   .add("source", source_json(decision.table->rows[i].source, arena_))
                   .done());
    }
    return list.done();
  }

  /// All words of one prefix: `{ id: words }`.
  Value vocabulary(std::string_view prefix) const {
    ObjectBuilder object(arena_);
    for (const Words* row : context_.words.all()) {
      if (row->key.substr(0, prefix.size()) != prefix) continue;
      object.add(row->key.substr(prefix.size()), word(row->key));
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
