// SPDX-License-Identifier: MIT
// A reader led by the form's table: it expects the member that came next in the line before, and looks for others
// only where another one stands there.
#include "form/record_reader.h"

#include "core/plain.h"

namespace hezuo {

namespace {

constexpr int kMostDigits = 15;  // any integer of so many digits is exact

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// For names, which are too short for a call.
bool begins_with(const char* p, std::string_view name) {
  for (const char c : name) {
    if (*p++ != c) return false;
  }
  return true;
}

}  // namespace

RecordReader::RecordReader(const CompiledForm& form, const Bounds& bounds)
    : form_(form), bounds_(bounds), root_(shape_of(form.roots())), shapes_(own_) {
  for (const Node& node : form.nodes()) shapes_.push(shape_of(node.children));
}

RecordReader::Shape RecordReader::shape_of(const Nodes& nodes) {
  Shape shape(own_);
  shape.blank.stretch(nodes.size());
  shape.nodes.stretch(nodes.size());
  shape.next.stretch(nodes.size() + 1);
  std::size_t before = 0;
  for (const int node : nodes) {
    const Node& row = form_.nodes()[static_cast<std::size_t>(node)];
    shape.blank[row.slot].key = row.name;
    shape.nodes[row.slot] = node;
    shape.next[before] = row.slot;
    before = row.slot + 1;
  }
  return shape;
}

bool RecordReader::read(std::string_view text, Arena& arena, Value& out) {
  if (text.size() > bounds_.bytes) return false;
  arena_ = &arena;
  p_ = text.data();
  end_ = p_ + text.size();
  skip_space();
  if (p_ == end_ || *p_ != '{' || !object(root_, 1, out)) return false;
  skip_space();
  return p_ == end_;
}

void RecordReader::skip_space() {
  while (p_ < end_ && is_space(*p_)) ++p_;
}

bool RecordReader::object(Shape& shape, std::size_t level, Value& out) {
  const std::size_t size = shape.blank.size();
  if (level > bounds_.levels || size == 0) return false;
  auto* members = arena_->take_array<Member>(size);
  for (std::size_t i = 0; i < size; ++i) members[i] = shape.blank[i];
  bool more = false;
  if (!opened('}', more)) return false;
  std::size_t before = 0;
  while (more) {
    std::size_t place = 0;
    if (!key(shape, before, place)) return false;
    const int node = shape.nodes[place];
    Value& member = members[place].value;
    const bool again = !member.is(Type::absent);
    const Kind kind = form_.nodes()[static_cast<std::size_t>(node)].row->kind;
    if (again || !value(node, kind, level, member) || !separator('}', more)) return false;
    before = place + 1;
  }
  out = make_record(members, size);
  return true;
}

bool RecordReader::key(Shape& shape, std::size_t before, std::size_t& place) {
  skip_space();
  place = shape.next[before];
  if (!is_key(shape.blank[place].key)) {
    place = 0;
    while (place < shape.blank.size() && !is_key(shape.blank[place].key)) ++place;
    if (place == shape.blank.size()) return false;
    shape.next[before] = place;
  }
  skip_space();
  if (p_ == end_ || *p_ != ':') return false;
  ++p_;
  return true;
}

/// Moves past the name where it stands here.
bool RecordReader::is_key(std::string_view name) {
  if (static_cast<std::size_t>(end_ - p_) < name.size() + 2) return false;
  if (p_[0] != '"' || p_[name.size() + 1] != '"' || !begins_with(p_ + 1, name)) return false;
  p_ += name.size() + 2;
  return true;
}

bool RecordReader::list(int node, std::size_t level, Value& out) {
  if (level > bounds_.levels) return false;
  const Kind kind = form_.nodes()[static_cast<std::size_t>(node)].row->entry;
  Pile<Value> entries(*arena_);
  bool more = false;
  if (!opened(']', more)) return false;
  while (more) {
    Value entry;
    if (entries.size() == bounds_.entries || !value(node, kind, level, entry) || !separator(']', more)) return false;
    entries.push(entry);
  }
  out.type = Type::list;
  out.size = static_cast<std::uint32_t>(entries.size());
  out.entries = entries.data();
  return true;
}

bool RecordReader::value(int node, Kind kind, std::size_t level, Value& out) {
  skip_space();
  if (p_ == end_) return false;
  switch (*p_) {
    case '"':
      return text(out);
    case '{':
      return kind == Kind::object && object(shapes_[static_cast<std::size_t>(node)], level + 1, out);
    case '[':
      return kind == Kind::list && list(node, level + 1, out);
    case 't':
      return word("true", make_boolean(true), out);
    case 'f':
      return word("false", make_boolean(false), out);
    case 'n':
      return word("null", make_null(), out);
    default:
      return number(out);
  }
}

/// After an opening bracket: whether entries follow; moves past a closing one.
bool RecordReader::opened(char closing, bool& more) {
  ++p_;
  skip_space();
  if (p_ == end_) return false;
  more = *p_ != closing;
  if (!more) ++p_;
  return true;
}

/// After an entry: a comma (more to come) or the closing bracket.
bool RecordReader::separator(char closing, bool& more) {
  skip_space();
  if (p_ == end_) return false;
  const char c = *p_++;
  more = c == ',';
  return more || c == closing;
}

bool RecordReader::text(Value& out) {
  const char* start = ++p_;
  p_ = end_of_plain(p_, end_);
  if (p_ == end_ || *p_ != '"') return false;
  out = make_text({start, static_cast<std::size_t>(p_++ - start)});
  return true;
}

bool RecordReader::number(Value& out) {
  const bool negative = *p_ == '-';
  if (negative) ++p_;
  const char* start = p_;
  std::int64_t number = 0;
  while (p_ < end_ && is_digit(*p_) && p_ - start <= kMostDigits) number = number * 10 + (*p_++ - '0');
  const auto digits = p_ - start;
  if (digits == 0 || digits > kMostDigits || (digits > 1 && *start == '0')) return false;
  if (p_ < end_ && (*p_ == '.' || *p_ == 'e' || *p_ == 'E')) return false;
  out = make_integer(negative ? -number : number);
  return true;
}

bool RecordReader::word(std::string_view expected, const Value& meaning, Value& out) {
  if (static_cast<std::size_t>(end_ - p_) < expected.size() || !begins_with(p_, expected)) return false;
  p_ += expected.size();
  out = meaning;
  return true;
}

}  // namespace hezuo
