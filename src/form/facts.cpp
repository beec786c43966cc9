// SPDX-License-Identifier: MIT
// Reading facts: absent and null are unknown, a value outside its kind is a fault of rule `facts`.
#include "form/facts.h"

#include "core/path.h"
#include "core/time.h"

namespace hezuo {

namespace {

constexpr std::string_view kRule = "facts";
constexpr std::int64_t kMostPercent = 100;

bool in_range(const Value& value, std::int64_t least, std::int64_t most) {
  return value.is(Type::integer) && value.number >= least && value.number <= most;
}

class FactReader {
 public:
  FactReader(Arena& arena, Violations& out) : arena_(arena), out_(out) {}

  /// Whether the value is of its kind; if not, each faulty part is reported at its own path.
  bool check(FactKind kind, const Value& value, const Path* path) {
    switch (kind) {
      case FactKind::instant:
        return expect(in_range(value, -kMaxInstant, kMaxInstant), path);
      case FactKind::money:
        return expect(in_range(value, 0, kMaxInteger), path);
      case FactKind::integer:
        return expect(value.is(Type::integer), path);
      case FactKind::flag:
        return expect(value.is(Type::boolean), path);
      case FactKind::id:
        return expect(value.is(Type::text), path);
      case FactKind::texts:
        return expect(value.is(Type::list), path) && check_texts(value, path);
      case FactKind::rates:
        return expect(value.is(Type::object), path) && check_rates(value, path);
    }
    return false;
  }

  bool expect(bool sound, const Path* path) {
    if (!sound) out_.push({kRule, Code::type, spell(path, arena_), {}, Remedy::provide()});
    return sound;
  }

 private:
  bool check_texts(const Value& list, const Path* path) {
    bool sound = true;
    for (std::size_t i = 0; i < list.size; ++i) {
      const Path entry{path, {}, static_cast<std::int64_t>(i)};
      sound = expect(list.entries[i].is(Type::text), &entry) && sound;
    }
    return sound;
  }

  bool check_rates(const Value& map, const Path* path) {
    bool sound = true;
    for (std::size_t i = 0; i < map.size; ++i) {
      const Path entry{path, map.members[i].key};
      sound = expect(in_range(map.members[i].value, 0, kMostPercent), &entry) && sound;
    }
    return sound;
  }

  Arena& arena_;
  Violations& out_;
};

}  // namespace

Facts::Facts(std::span<const Fact> rows, Arena& arena)
    : rows_(rows), arena_(arena), values_(arena.take_array<FactValue>(rows.size())) {
  for (std::size_t i = 0; i < rows.size(); ++i) values_[i] = {};
}

void Facts::read(const Value& given, const Value* now, Violations& out) {
  FactReader reader(arena_, out);
  const Path root{nullptr, "facts"};
  if (!given.missing() && !given.is(Type::object)) {
    reader.expect(false, &root);
    if (now == nullptr) return;
  }
  std::string_view faulty_group;
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    const std::string_view path = rows_[i].path;
    const std::size_t dot = path.find('.');
    const std::string_view group = path.substr(0, dot);
    Value value = given[group];
    const Path first{&root, group};
    const Path second{&first, dot == std::string_view::npos ? group : path.substr(dot + 1)};
    if (dot != std::string_view::npos) {
      // A group that is no object is one fault, and all its facts are unknown.
      if (!value.missing() && !value.is(Type::object)) {
        if (group != faulty_group) reader.expect(false, &first);
        faulty_group = group;
        continue;
      }
      value = value[second.key];
    } else if (now != nullptr && path == "now") {
      value = *now;
    }
    if (value.missing()) continue;
    if (!reader.check(rows_[i].kind, value, dot == std::string_view::npos ? &first : &second)) continue;
    values_[i].known = true;
    values_[i].value = value;
    values_[i].number = value.is(Type::boolean) ? (value.flag ? 1 : 0) : value.number;
  }
  now_ = now != nullptr ? *now : given["now"];
  if (!in_range(now_, -kMaxInstant, kMaxInstant)) now_ = {};
}

int Facts::find(std::string_view path) const {
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    if (path == rows_[i].path) return static_cast<int>(i);
  }
  return -1;
}

int Facts::hypotheses(FactKind kind) {
  // A set may hold nothing, everything, or ever so much but not what is looked for.
  return kind == FactKind::texts || kind == FactKind::rates || kind == FactKind::id ? 3 : 2;
}

void Facts::suppose(int index, int hypothesis) {
  FactValue& fact = at(index);
  const bool high = hypothesis == 1;
  switch (rows_[static_cast<std::size_t>(index)].kind) {
    case FactKind::instant:
      fact.number = high ? kMaxInstant : -kMaxInstant;
      return;
    case FactKind::money:
      fact.number = high ? kMaxInteger : 0;
      return;
    case FactKind::integer:
      fact.number = high ? kMaxInteger : -kMaxInteger;
      return;
    case FactKind::flag:
      fact.number = high ? 1 : 0;
      return;
    case FactKind::id:
    case FactKind::texts:
    case FactKind::rates:
      fact.contains = high;
      fact.crowded = hypothesis > 0;
      return;
  }
}

}  // namespace hezuo
