// SPDX-License-Identifier: MIT
// Telling answers, refusals and programming errors apart.
#include "reply.h"

#include <simdjson.h>

#include "problem.h"

namespace {

/// What the library calls a programming error is here a request for something that does not exist.
Reply refuse_error(std::string_view code, Locale locale) {
  if (code == "unknown_form" || code == "unknown_kind") return refuse("unknown_form", "", locale);
  if (code == "unknown_actor") return refuse("invalid_request", "/actor", locale);
  return refuse("internal", "", locale);
}

/// The first code among the violations that means something to HTTP, or null. The words of a violation are not looked
/// at: they may hold what the client sent, and that may be no text at all.
const Problem* problem_among(simdjson::ondemand::array violations) {
  for (simdjson::ondemand::value violation : violations) {
    std::string_view code = violation["code"].raw_json_token();
    code = code.substr(1, code.find('"', 1) - 1);
    if (const Problem* problem = find_problem(code)) return problem;
  }
  return nullptr;
}

}  // namespace

Reply refuse(std::string_view code, std::string_view path, Locale locale) {
  const Problem& problem = *find_problem(code);
  return {problem.status, problem_body(problem, path, locale)};
}

Reply reply_with(std::string answer, Locale locale) {
  thread_local simdjson::ondemand::parser parser;
  const simdjson::padded_string padded(answer);
  simdjson::ondemand::document document = parser.iterate(padded);
  if (document.type().value() != simdjson::ondemand::json_type::object) return {200, std::move(answer)};
  std::string_view code;
  if (document["error"]["code"].get(code) == simdjson::SUCCESS) return refuse_error(code, locale);
  simdjson::ondemand::array violations;
  document.rewind();
  if (document["violations"].get(violations) != simdjson::SUCCESS) return {200, std::move(answer)};
  const Problem* problem = problem_among(violations);
  if (problem != nullptr && problem->code == "invalid_json") return refuse(problem->code, "", locale);
  // A verdict is an answer even where it says no; a step that was not taken is a refusal.
  document.rewind();
  bool complete = false;
  if (document["complete"].get(complete) == simdjson::SUCCESS) return {200, std::move(answer)};
  document.rewind();
  const std::string_view raw = document["violations"].get_array().value().raw_json();
  return {problem == nullptr ? 422 : problem->status, R"({"violations":)" + std::string(raw) + "}"};
}
