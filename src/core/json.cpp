// SPDX-License-Identifier: MIT
// Looking into and building JSON values.
#include "core/json.h"

#include "core/sort.h"

namespace hezuo {

namespace {
constexpr std::size_t kInsertionSortMost = 24;

void insertion_sort(Member* members, std::size_t count) {
  for (std::size_t i = 1; i < count; ++i) {
    const Member moving = members[i];
    std::size_t j = i;
    for (; j > 0 && moving.key < members[j - 1].key; --j) members[j] = members[j - 1];
    members[j] = moving;
  }
}

bool same_list(const Value& a, const Value& b) {
  for (std::size_t i = 0; i < a.size; ++i) {
    if (!same(a.entries[i], b.entries[i])) return false;
  }
  return true;
}

bool same_object(const Value& a, const Value& b) {
  for (std::size_t i = 0; i < a.size; ++i) {
    if (a.members[i].key != b.members[i].key) return false;
    if (!same(a.members[i].value, b.members[i].value)) return false;
  }
  return true;
}
}  // namespace

const Value& Value::operator[](std::string_view key) const {
  if (type != Type::object) return kAbsent;
  std::size_t low = 0;
  std::size_t high = size;
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    const int order = members[middle].key.compare(key);
    if (order == 0) return members[middle].value;
    if (order < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return kAbsent;
}

Value make_null() {
  Value value;
  value.type = Type::null;
  return value;
}

Value make_boolean(bool flag) {
  Value value;
  value.type = Type::boolean;
  value.flag = flag;
  return value;
}

Value make_integer(std::int64_t number) {
  Value value;
  value.type = Type::integer;
  value.flag = number < 0;
  value.number = number;
  return value;
}

Value make_text(std::string_view text) {
  Value value;
  value.type = Type::text;
  value.size = static_cast<std::uint32_t>(text.size());
  value.bytes = text.data();
  return value;
}

bool same(const Value& a, const Value& b) {
  if (a.type != b.type || a.flag != b.flag || a.size != b.size) return false;
  switch (a.type) {
    case Type::text:
      return a.text() == b.text();
    case Type::list:
      return same_list(a, b);
    case Type::object:
      return same_object(a, b);
    case Type::integer:
      return a.number == b.number;
    default:
      return true;
  }
}

Value make_record(const Member* members, std::size_t count) {
  Value record;
  record.type = Type::object;
  record.flag = true;
  record.size = static_cast<std::uint32_t>(count);
  record.members = members;
  return record;
}

namespace {
/// Each key after the one before, as in all that this library writes.
bool are_in_order(const Member* members, std::size_t count) {
  for (std::size_t i = 1; i < count; ++i) {
    const std::string_view a = members[i - 1].key;
    const std::string_view b = members[i].key;
    const bool told = !a.empty() && !b.empty() && a.front() != b.front();
    const bool before = told ? static_cast<unsigned char>(a.front()) < static_cast<unsigned char>(b.front()) : a < b;
    if (!before) return false;
  }
  return true;
}

Value object_of(const Member* members, std::size_t count) {
  Value value;
  value.type = Type::object;
  value.size = static_cast<std::uint32_t>(count);
  value.members = members;
  return value;
}
}  // namespace

Value make_object(Member* members, std::size_t count) {
  if (are_in_order(members, count)) return object_of(members, count);
  const auto by_key = [](const Member& a, const Member& b) { return a.key < b.key; };
  if (count <= kInsertionSortMost) {
    insertion_sort(members, count);
  } else {
    sort(members, count, by_key);
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < count; ++i) {
    // Of equal keys the last counts, as in JSON.parse; the sort is stable.
    if (i + 1 < count && members[i].key == members[i + 1].key) continue;
    members[kept++] = members[i];
  }
  return object_of(members, kept);
}

ObjectBuilder& ObjectBuilder::add(std::string_view key, const Value& value) {
  if (!value.is(Type::absent)) members_.push({key, value});
  return *this;
}

ObjectBuilder& ObjectBuilder::add(const char* key, const Value& value) { return add(std::string_view(key), value); }
ObjectBuilder& ObjectBuilder::add(const char* key, std::string_view text) { return add(key, make_text(text)); }
ObjectBuilder& ObjectBuilder::add(const char* key, const char* text) { return add(key, make_text(text)); }
ObjectBuilder& ObjectBuilder::add_integer(const char* key, std::int64_t number) {
  return add(key, make_integer(number));
}
ObjectBuilder& ObjectBuilder::add_boolean(const char* key, bool flag) { return add(key, make_boolean(flag)); }

Value ObjectBuilder::done() { return make_object(members_.data(), members_.size()); }

ListBuilder& ListBuilder::add(const Value& value) {
  entries_.push(value);
  return *this;
}

Value ListBuilder::done() {
  Value value;
  value.type = Type::list;
  value.size = static_cast<std::uint32_t>(entries_.size());
  value.entries = entries_.data();
  return value;
}

}  // namespace hezuo
