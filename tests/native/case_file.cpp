// SPDX-License-Identifier: MIT
// Reading cases, JSON merge patches, comparing with expectations.
#include "case_file.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "core/json_read.h"

namespace cases {

using hezuo::ListBuilder;
using hezuo::Member;
using hezuo::ObjectBuilder;
using hezuo::Type;
using hezuo::Value;

namespace {

/// Texts and values of the cases are kept for the whole run.
hezuo::Arena& arena() {
  static hezuo::Arena kept;
  return kept;
}

std::string file_text(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

Value merge(const Value& target, const Value& patch) {
  if (!patch.is(Type::object)) return patch;
  ObjectBuilder merged(arena());
  for (std::size_t i = 0; target.is(Type::object) && i < target.size; ++i) {
    const Member& member = target.members[i];
    if (patch[member.key].is(Type::absent)) merged.add(member.key, member.value);
  }
  for (std::size_t i = 0; i < patch.size; ++i) {
    const Member& member = patch.members[i];
    if (!member.value.is(Type::null)) merged.add(member.key, merge(target[member.key], member.value));
  }
  return merged.done();
}

Value based(const Case& one, const Value& name) {
  if (!name.is(Type::text)) return name;
  const Value& base = one.bases[name.text()];
  if (base.is(Type::absent)) throw std::runtime_error(one.file + ": no base " + std::string(name.text()));
  return base;
}

std::vector<Case> load() {
  namespace fs = std::filesystem;
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(HEZUO_CASES)) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  std::vector<Case> cases;
  for (const fs::path& path : files) {
    const std::string name = fs::relative(path, HEZUO_CASES).generic_string();
    const Value file = parse(file_text(path));
    if (!file["cases"].is(Type::list)) throw std::runtime_error(name + ": no list of cases");
    for (std::size_t i = 0; i < file["cases"].size; ++i) {
      const Value& json = file["cases"].at(i);
      cases.push_back({name, i, std::string(json["name"].text()), json, file["bases"]});
    }
  }
  std::stable_sort(cases.begin(), cases.end(), [](const Case& a, const Case& b) { return a.file < b.file; });
  return cases;
}

bool holds_list(const Value& expected, const Value& actual) {
  if (!actual.is(Type::list) || actual.size != expected.size) return false;
  for (std::size_t i = 0; i < expected.size; ++i) {
    const Value& wanted = expected.at(i);
    const Value& got = actual.at(i);
    // An effect may be named by its type alone.
    const bool by_type = wanted.is(Type::text) && got.is(Type::object);
    if (by_type ? wanted.text() != got["type"].text() : !holds(wanted, got)) return false;
  }
  return true;
}

}  // namespace

const std::vector<Case>& all() {
  static const std::vector<Case> loaded = load();
  return loaded;
}

Value parse(const std::string& text) {
  const std::string_view kept = arena().keep(text);
  const hezuo::ReadResult read = hezuo::read_json(kept, arena(), {std::size_t{1} << 30U, 128, std::size_t{1} << 30U});
  if (read.status != hezuo::ReadStatus::ok) throw std::runtime_error("not JSON: " + text.substr(0, 80));
  return read.value;
}

Value input_of(const Case& one) {
  if (!one.json["value"].is(Type::absent)) return one.json["value"];
  const Value base = based(one, one.json["base"]);
  return one.json["patch"].is(Type::absent) ? base : merge(base, one.json["patch"]);
}

Value facts_of(const Case& one, const Value& holder) {
  const Value base = based(one, holder["facts"]);
  return holder["factsPatch"].is(Type::absent) ? base : merge(base, holder["factsPatch"]);
}

std::string lines_of(const Case& one) {
  const Value& pieces = one.json["lines"];
  std::string out;
  for (std::size_t i = 0; i < pieces.size; ++i) {
    const Value& piece = pieces.at(i);
    const bool once = piece.is(Type::text);
    const std::string_view text = once ? piece.text() : piece["repeat"].text();
    for (std::int64_t times = once ? 1 : piece["times"].number; times > 0; --times) out += text;
  }
  return out;
}

std::string raw_text(const Value& value) {
  std::string out;
  if (!value.is(Type::absent)) hezuo::write(value, out);
  return out;
}

bool holds(const Value& expected, const Value& actual) {
  if (expected.is(Type::list)) return holds_list(expected, actual);
  if (!expected.is(Type::object)) return hezuo::same(expected, actual);
  if (!actual.is(Type::object)) return false;
  for (std::size_t i = 0; i < expected.size; ++i) {
    if (!holds(expected.members[i].value, actual[expected.members[i].key])) return false;
  }
  return true;
}

}  // namespace cases
