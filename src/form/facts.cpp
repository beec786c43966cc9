// SPDX-License-Identifier: MIT
// Reading facts: absent and null are unknown, a value outside its kind is a fault of rule `facts`.
#include "form/facts.h"

#include <algorithm>

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
  bool check(const Fact& fact, const Value& value, const Path* path) {
    switch (fact.kind) {
      case FactKind::records:
        return expect(value.is(Type::list), path) && check_records(fact.fields, value, path);
      case FactKind::texts:
        return expect(value.is(Type::list), path) && check_texts(value, path);
      case FactKind::rates:
        return expect(value.is(Type::object), path) && check_rates(value, path);
      default:
        return check_scalar(fact.kind, fact.values, value, path);
    }
  }

  bool check_scalar(FactKind kind, std::span<const char* const> values, const Value& value, const Path* path) {
    switch (kind) {
      case FactKind::instant:
        return expect(in_range(value, -kMaxInstant, kMaxInstant), path);
      case FactKind::money:
        return expect(in_range(value, 0, kMaxInteger), path);
      case FactKind::integer:
        return expect(value.is(Type::integer), path);
      case FactKind::flag:
        return expect(value.is(Type::boolean), path);
      case FactKind::enumeration:
        return expect(is_one_of(values, value.text()), path);
      default:
        return expect(value.is(Type::text), path);
    }
  }

  bool expect(bool sound, const Path* path) {
    if (!sound) report(path);
    return sound;
  }

 private:
  HEZUO_SELDOM void report(const Path* path) {
    out_.push({kRule, Code::type, spell(path, arena_), {}, Remedy::provide()});
  }

  static bool is_one_of(std::span<const char* const> values, std::string_view text) {
    return std::any_of(values.begin(), values.end(), [&](const char* value) { return text == value; });
  }

  bool check_records(std::span<const RecordField> fields, const Value& list, const Path* path) {
    bool sound = true;
    for (std::size_t i = 0; i < list.size; ++i) {
      const Path entry{path, {}, static_cast<std::int64_t>(i)};
      const Value& record = list.entries[i];
      if (!expect(record.is(Type::object), &entry)) {
        sound = false;
        continue;
      }
      for (const RecordField& field : fields) {
        const Path member{&entry, field.name};
        const Value& value = record[field.name];
        if (field.optional && value.missing()) continue;
        sound = check_scalar(field.kind, field.values, value, &member) && sound;
      }
    }
    return sound;
  }

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
    : rows_(rows),
      arena_(arena),
      values_(arena.take_array<FactValue>(rows.size())),
      lookups_(arena.make<Lookups>(arena)) {
  for (std::size_t i = 0; i < rows.size(); ++i) values_[i] = {};
}

void Facts::read(const Value& given, const Value* now, Violations& out) {
  if (given.missing() && now == nullptr) return;
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
    const bool says_none = rows_[i].kind == FactKind::id_or_none && value.is(Type::null);
    if (value.missing() && !says_none) continue;
    if (!says_none && !reader.check(rows_[i], value, dot == std::string_view::npos ? &first : &second)) continue;
    values_[i].known = any_known_ = true;
    values_[i].value = value;
    values_[i].word = value.text();
    values_[i].number = value.is(Type::boolean) ? (value.flag ? 1 : 0) : value.number;
  }
  now_ = now != nullptr ? *now : given["now"];
  if (!in_range(now_, -kMaxInstant, kMaxInstant)) now_ = {};
}

void Facts::block(const Value& paths) {
  for (std::size_t i = 0; i < paths.size && paths.is(Type::list); ++i) {
    if (const int fact = find(paths.at(i).text()); fact >= 0) at(fact).blocked = any_blocked_ = true;
  }
}

bool Facts::blocks(const Pile<int>& facts) const {
  return any_blocked_ && std::any_of(facts.begin(), facts.end(), [this](int fact) { return at(fact).blocked; });
}

bool Facts::none_known(const Pile<int>& facts) const {
  return !any_known_ || std::none_of(facts.begin(), facts.end(), [this](int fact) { return at(fact).known; });
}

int Facts::find(std::string_view path) const {
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    if (path == rows_[i].path) return static_cast<int>(i);
  }
  return -1;
}

std::uint32_t Facts::hypotheses(int index) const {
  const Fact& row = rows_[static_cast<std::size_t>(index)];
  switch (row.kind) {
    case FactKind::texts:
    case FactKind::rates:
    case FactKind::records:
    case FactKind::id_or_none:
      return 3;
    case FactKind::enumeration:
      return static_cast<std::uint32_t>(row.values.size());
    case FactKind::any_text:
      return static_cast<std::uint32_t>(row.values.size()) + 1;
    default:
      return 2;
  }
}

namespace {

/// The least and greatest value of a number's kind.
std::int64_t extreme(FactKind kind, bool high) {
  switch (kind) {
    case FactKind::instant:
      return high ? kMaxInstant : -kMaxInstant;
    case FactKind::money:
      return high ? kMaxInteger : 0;
    case FactKind::integer:
      return high ? kMaxInteger : -kMaxInteger;
    default:
      return high ? 1 : 0;
  }
}

}  // namespace

void Facts::suppose(int index, std::uint32_t hypothesis) {
  FactValue& fact = at(index);
  const Fact& row = rows_[static_cast<std::size_t>(index)];
  fact.number = extreme(row.kind, hypothesis == 1);
  // A set may hold nothing, what is looked for, or ever so much but not that. An id likewise: none, this, another.
  fact.contains = hypothesis == 1;
  fact.crowded = hypothesis > 0;
  fact.word = hypothesis < row.values.size() ? std::string_view(row.values[hypothesis]) : std::string_view{};
}

}  // namespace hezuo
