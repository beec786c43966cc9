// SPDX-License-Identifier: MIT
// The remedies that need nothing from outside: truncate, range, choose, remove, not-before, not-after, wait, top-up.
#include "remedy.h"

#include <algorithm>

namespace fuzz {

namespace {

using Pointer = Json::json_pointer;

/// Where the violation is, or nothing if it is no place in the case.
Json* place_of(Given& given, const std::string& path, const std::string& root, Pointer& pointer) {
  const bool in_facts = path.rfind("/facts", 0) == 0;
  const std::string& start = in_facts ? "/facts" : root;
  if (path.rfind(start, 0) != 0) return nullptr;
  pointer = Pointer(path.substr(start.size()));
  return in_facts ? &given.facts : &given.value;
}

/// The first `max` characters as the rules count them.
std::string cut(const std::string& text, long long max, Door& door) {
  long long keep = door.truncate(text, max);
  std::size_t at = 0;
  for (; at < text.size() && keep > 0; --keep) {
    do ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
  }
  return text.substr(0, at);
}

void remove(Json& root, Pointer pointer, const Json& violation) {
  // What repeats is the whole entry, also where the path names the field that makes it a repetition.
  const bool is_entry = root.at(pointer.parent_pointer()).is_array();
  if (violation["code"] == "not_unique" && !is_entry) pointer = pointer.parent_pointer();
  Json& holder = root.at(pointer.parent_pointer());
  if (holder.is_array()) {
    holder.erase(static_cast<std::size_t>(std::stoull(pointer.back())));
  } else {
    holder.erase(pointer.back());
  }
}

std::int64_t within(const Json& remedy, Random& random) {
  const std::int64_t least = remedy["min"];
  const std::int64_t most = remedy["max"];
  const std::int64_t choices[] = {least, most, least / 2 + most / 2};
  const std::int64_t chosen = random.pick(choices);
  return std::clamp(chosen, least, most);
}

}  // namespace

std::optional<Given> mended(const Given& given, const Json& violation, const std::string& root, Door& door,
                            Random& random) {
  Given next = given;
  Pointer pointer;
  Json* document = place_of(next, violation["path"], root, pointer);
  const Json& remedy = violation["remedy"];
  if (document == nullptr || remedy.is_null() || remedy["op"] == "provide") return std::nullopt;
  const std::string op = remedy["op"];
  // A form that waits is judged by the facts of another day, which nobody knows here.
  if (op == "wait" && root.empty()) return std::nullopt;
  if (op == "remove") {
    remove(*document, pointer, violation);
  } else if (op == "truncate") {
    Json& target = document->at(pointer);
    if (target.is_array()) {
      while (target.size() > remedy["max"].get<std::size_t>()) target.erase(target.size() - 1);
    } else {
      target = cut(target.get<std::string>(), remedy["max"], door);
    }
  } else if (op == "range") {
    (*document)[pointer] = within(remedy, random);
  } else if (op == "choose") {
    (*document)[pointer] = random.pick(remedy["from"]);
  } else if (op == "not-before" || op == "not-after") {
    (*document)[pointer] = remedy["at"];
  } else if (op == "wait") {
    next.value["at"] = remedy["until"];
  } else {
    Json& balance = next.facts["merchant"]["balanceFen"];
    balance = balance.get<std::int64_t>() + remedy["amountFen"].get<std::int64_t>();
  }
  return next;
}

int require_remedies(const Given& given, const Json& violations, const std::string& root, Door& door, Random& random,
                     const std::function<Json(const Given&)>& ask_again) {
  int tried = 0;
  for (const Json& one : violations) {
    const std::string path = one["path"];
    if (path.find("\xEF\xBF\xBD") != std::string::npos) continue;  // names a place that only the core can spell
    const std::optional<Given> next = mended(given, one, root, door, random);
    if (!next) continue;
    ++tried;
    const Json left = ask_again(*next);
    const auto alike = [&one](const Json& other) {
      return other["rule"] == one["rule"] && other["code"] == one["code"];
    };
    // Entries behind a removed one move up into its place, and its double, until now a mere repetition, is judged
    // there: fewer of the same must be left, or fewer in all.
    const bool gone =
        one["remedy"]["op"] == "remove"
            ? left.size() < violations.size() || std::count_if(left.begin(), left.end(), alike) <
                                                     std::count_if(violations.begin(), violations.end(), alike)
            : std::none_of(left.begin(), left.end(),
                           [&](const Json& other) { return alike(other) && other["path"] == one["path"]; });
    require(gone, "the remedy removes the violation " + one.dump() + "\n  of value " + given.value.dump() +
                      "\n  and facts " + given.facts.dump());
  }
  return tried;
}

}  // namespace fuzz
