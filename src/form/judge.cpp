// SPDX-License-Identifier: MIT
// The order of faults: required, type, ill_formed, blank, control characters, length, not_integer, size, listed,
// whole minute, format.
#include "form/judge.h"

#include <algorithm>

#include "core/text.h"
#include "form/kind.h"

namespace hezuo {

namespace {

Value choices_of(const Field& row, Arena& arena) {
  ListBuilder list(arena);
  for (const char* value : row.values) list.add(make_text(value));
  return list.done();
}

}  // namespace

bool is_listed(const Field& row, std::string_view text) {
  return std::any_of(row.values.begin(), row.values.end(), [&](const char* value) { return text == value; });
}

bool has_format(Kind kind, std::string_view text) {
  switch (kind) {
    case Kind::phone:
      return is_mobile(text);
    case Kind::wechat:
      return is_wechat_id(text);
    case Kind::plain_id:
      return is_plain_id(text);
    case Kind::link:
      return is_link(text);
    default:
      return true;
  }
}

Remedy Judge::provide(Kind kind, const Field& row) const {
  if (kind == Kind::enumeration) return Remedy::choose(choices_of(row, arena));
  if (kind == Kind::boolean) {
    return Remedy::choose(ListBuilder(arena).add(make_boolean(true)).add(make_boolean(false)).done());
  }
  return Remedy::provide();
}

Finding Judge::field(const Variant& variant, const Value& value) const {
  const Field& row = *variant.row;
  if (row.presence == Presence::forbidden) {
    return value.missing() ? Finding::pass() : Finding::fail(Code::forbidden, Remedy::remove());
  }
  if (value.missing()) {
    if (row.presence == Presence::optional) return Finding::pass();
    return Finding::fail(Code::required, provide(row.kind, row));
  }
  if (row.kind == Kind::list) return list(variant, value);
  return scalar(row.kind, row, {variant.min, most(variant)}, value);
}

std::int64_t Judge::most(const Variant& variant) const {
  switch (variant.row->bound) {
    case Bound::ledger_amount:
      return amount;
    case Bound::ledger_room:
      return std::min(variant.max, room);
    case Bound::none:
      return variant.max;
  }
  return variant.max;
}

Finding Judge::entry(const Variant& list, const Value& value) const {
  const Field& row = *list.row;
  if (value.missing()) return Finding::fail(Code::required, provide(row.entry, row));
  return scalar(row.entry, row, {list.entry_min, list.entry_max}, value);
}

Finding Judge::scalar(Kind kind, const Field& row, Range range, const Value& value) const {
  if (is_text(kind)) return text(kind, row, range.max, value);
  if (is_number(kind)) return number(kind, row, range, value);
  const Type expected = kind == Kind::boolean ? Type::boolean : Type::object;
  return value.is(expected) ? Finding::pass() : Finding::fail(Code::type, provide(kind, row));
}

Finding Judge::text(Kind kind, const Field& row, std::int64_t max, const Value& value) const {
  const auto again = [&] { return provide(kind, row); };
  if (!value.is(Type::text)) return Finding::fail(Code::type, again());
  const std::string_view text = value.text();
  const TextTraits traits = value.is_measured() ? measured_traits(value) : examine(text, row.multiline);
  if (!traits.well_formed) return Finding::fail(Code::ill_formed, again());
  if (traits.blank) return Finding::fail(Code::required, again());
  if (traits.forbidden) return Finding::fail(Code::pattern, again());
  const std::int64_t length = length_of(kind, traits, general);
  if (has_length(kind) && length > max) {
    // The start of a link or an id is another link or id: only free text may be cut.
    const Remedy shorter = kind == Kind::text ? Remedy::truncate(max) : again();
    return Finding::fail(Code::too_long, shorter, Params().add("max", max).add("actual", length));
  }
  if (kind == Kind::enumeration && !is_listed(row, text)) return Finding::fail(Code::not_listed, again());
  if (!value.is_measured() && !has_format(kind, text)) return Finding::fail(Code::pattern, again());
  return Finding::pass();
}

Finding Judge::number(Kind kind, const Field& row, Range range, const Value& value) const {
  if (!value.is_number() || value.is(Type::infinite)) return Finding::fail(Code::type, Remedy::provide());
  const Remedy within = range.min <= range.max ? Remedy::range(range.min, range.max) : Remedy::none();
  if (value.is(Type::fraction)) return Finding::fail(Code::not_integer, within);
  const bool beyond = value.is(Type::beyond);
  const bool below = beyond ? value.flag : value.number < range.min;
  const bool above = beyond ? !value.flag : value.number > range.max;
  if (below || above) {
    Params params;
    if (below) params.add("min", range.min);
    if (above) params.add("max", range.max);
    if (!beyond) params.add("actual", value.number);
    return Finding::fail(below ? Code::too_small : Code::too_big, within, params);
  }
  if (kind == Kind::instant && row.whole_minute && value.number % kMinuteMs != 0) {
    return Finding::fail(Code::not_whole_minute, Remedy::not_before(minute_ceiling(value.number)),
                         Params().add("actualAt", value.number));
  }
  return Finding::pass();
}

Finding Judge::list(const Variant& variant, const Value& value) const {
  if (!value.is(Type::list)) return Finding::fail(Code::type, Remedy::provide());
  const auto length = static_cast<std::int64_t>(value.size);
  if (length == 0 && variant.min >= 1) return Finding::fail(Code::required, Remedy::provide());
  if (length < variant.min) {
    return Finding::fail(Code::too_few, Remedy::provide(), Params().add("min", variant.min).add("actual", length));
  }
  if (length > variant.max) {
    return Finding::fail(Code::too_many, Remedy::truncate(variant.max),
                         Params().add("max", variant.max).add("actual", length));
  }
  return Finding::pass();
}

}  // namespace hezuo
