// SPDX-License-Identifier: MIT
// The rows, and how a row is answered.
#include "routes.h"

namespace {

using View = std::string_view;

// clang-format off
constexpr Route kRoutes[] = {
    {"POST", "/api/check/:form", {"input", "facts"}, {},
     [](const Rulebook& book, View id, const Inputs& in, View options) { return book.check(id, in[0], in[1], options); }},
    {"POST", "/api/open/:kind", {"input"}, {"at", "facts"},
     [](const Rulebook& book, View id, const Inputs& in, View options) { return book.open(id, in[0], options); }},
    {"POST", "/api/apply", {"task", "event"}, {"facts", "expectedVersion"},
     [](const Rulebook& book, View, const Inputs& in, View options) { return book.apply(in[0], in[1], options); }},
    {"POST", "/api/advance", {"task"}, {"at"},
     [](const Rulebook& book, View, const Inputs& in, View options) { return book.advance(in[0], options); }},
    {"POST", "/api/preview", {"task"}, {"event", "at", "facts"},
     [](const Rulebook& book, View, const Inputs& in, View options) { return book.preview(in[0], options); }},
    {"POST", "/api/actions", {"task"}, {"actor", "at"},
     [](const Rulebook& book, View, const Inputs& in, View options) { return book.actions(in[0], options); }},
    {"GET", "/api/describe/:form", {}, {},
     [](const Rulebook& book, View id, const Inputs&, View options) { return book.describe(id, options); }},
    {"GET", "/api/rulebook", {}, {},
     [](const Rulebook& book, View, const Inputs&, View) { return book.rulebook(); }},
};
// clang-format on

/// Without a task there is nothing to ask the rules; all else they miss themselves.
bool is_task(View name) { return name == "task"; }

/// `preview` takes its event among the options, where a text that is no JSON would spoil them all. `apply` reads it as
/// what it is, a text from outside, and says so; of what is beyond its bounds it says no more than that.
std::string_view fault_of_event(const Rulebook& rulebook, View task, View event, Locale locale) {
  const int status = reply_with(rulebook.apply(task, event), locale).status;
  if (status == 400) return "invalid_json";
  return status == 413 && !is_json(event) ? "too_large" : "";
}

}  // namespace

std::span<const Route> routes() { return kRoutes; }

Reply answer(const Route& route, const Rulebook& rulebook, std::string_view id, const Body& body, Locale locale) {
  Inputs inputs;
  for (std::size_t i = 0; i < inputs.size() && route.inputs[i] != nullptr; ++i) {
    const View name = route.inputs[i];
    inputs[i] = body.member(route.inputs[i]);
    if (inputs[i].empty() && is_task(name)) return refuse("invalid_request", "/task", locale);
  }
  std::string options = R"({"strict":true,"locale":")" + std::string(name_of(locale)) + '"';
  for (const char* name : route.options) {
    if (name == nullptr) break;
    const View text = body.member(name);
    if (text.empty()) continue;
    const View fault = is_judged_by_rules(name) ? fault_of_event(rulebook, inputs[0], text, locale) : View();
    if (!fault.empty()) return refuse(fault, "", locale);
    options.append(",\"").append(name).append("\":").append(text);
  }
  return reply_with(route.ask(rulebook, id, inputs, options + "}"), locale);
}
