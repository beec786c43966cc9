// SPDX-License-Identifier: MIT
// The rows.
#include "door/calls.h"

#include <charconv>

#include "door/call.h"

namespace hezuo {

namespace {

template <auto Method, std::size_t... Index>
std::string pass(const Rulebook& rulebook, const Inputs& inputs, std::index_sequence<Index...> /*order*/) {
  return (rulebook.*Method)(inputs[Index]...);
}

/// A function of the door that takes `Count` texts and answers JSON.
template <auto Method, std::size_t Count>
std::string json(const Rulebook& rulebook, const Inputs& inputs) {
  return pass<Method>(rulebook, inputs, std::make_index_sequence<Count>());
}

std::string count(const Rulebook& rulebook, const Inputs& inputs) { return std::to_string(rulebook.count(inputs[0])); }

std::string truncate(const Rulebook& rulebook, const Inputs& inputs) {
  long long max = 0;
  const char* end = inputs[1].data() + inputs[1].size();
  const auto [read, fault] = std::from_chars(inputs[1].data(), end, max);
  if (fault != std::errc() || read != end) return error_text("bad_number", inputs[1]);
  return std::to_string(rulebook.truncate(inputs[0], max));
}

constexpr DoorCall kCalls[] = {
    {"check", {"form", "value", "facts", "options"}, json<&Rulebook::check, 4>},
    {"check_many", {"form", "lines", "facts", "options"}, json<&Rulebook::check_many, 4>},
    {"open", {"kind", "input", "options"}, json<&Rulebook::open, 3>},
    {"apply", {"task", "event", "options"}, json<&Rulebook::apply, 3>},
    {"advance", {"task", "options"}, json<&Rulebook::advance, 2>},
    {"actions", {"task", "options"}, json<&Rulebook::actions, 2>},
    {"preview", {"task", "options"}, json<&Rulebook::preview, 2>},
    {"endings", {"task", "options"}, json<&Rulebook::endings, 2>},
    {"compare", {"task", "options"}, json<&Rulebook::compare, 2>},
    {"view", {"task", "options"}, json<&Rulebook::view, 2>},
    {"calculate", {"id", "input", "options"}, json<&Rulebook::calculate, 3>},
    {"systems", {"options"}, json<&Rulebook::systems, 1>},
    {"describe", {"form", "options"}, json<&Rulebook::describe, 2>},
    {"json_schema", {"form", "options"}, json<&Rulebook::json_schema, 2>},
    {"machine", {"kind", "options"}, json<&Rulebook::machine, 2>},
    {"rules", {"options"}, json<&Rulebook::rules, 1>},
    {"rule", {"id", "options"}, json<&Rulebook::rule, 2>},
    {"parameters", {"options"}, json<&Rulebook::parameters, 1>},
    {"editions", {"options"}, json<&Rulebook::editions, 1>},
    {"diff", {"options"}, json<&Rulebook::diff, 1>},
    {"ids", {}, json<&Rulebook::ids, 0>},
    {"rulebook", {}, json<&Rulebook::rulebook, 0>},
    {"bounds", {}, json<&Rulebook::bounds, 0>},
    {"count", {"text"}, count},
    {"truncate", {"text", "max"}, truncate},
};

}  // namespace

std::size_t DoorCall::input_count() const {
  std::size_t given = 0;
  while (given < inputs.size() && !inputs[given].empty()) ++given;
  return given;
}

std::span<const DoorCall> door_calls() { return kCalls; }

const DoorCall* find_call(std::string_view name) {
  for (const DoorCall& call : kCalls) {
    if (call.name == name) return &call;
  }
  return nullptr;
}

std::string Rulebook::call(std::string_view name, const Inputs& inputs) const {
  const DoorCall* call = find_call(name);
  return call == nullptr ? error_text("unknown_call", name) : call->answer(*this, inputs);
}

}  // namespace hezuo
