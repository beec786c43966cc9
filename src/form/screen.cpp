// SPDX-License-Identifier: MIT
// Follows the form's rows as the full check does, and gives a field up at the first thing that is not plainly right.
#include "form/screen.h"

#include <algorithm>

#include "core/money.h"
#include "core/time.h"
#include "form/distinct.h"
#include "form/judge.h"
#include "form/kind.h"

namespace hezuo {

class Screen::Run {
 public:
  Run(const Screen& screen, Soundness& soundness, bool& unread, Arena& arena)
      : screen_(screen), form_(screen.form_), soundness_(soundness), unread_(unread), arena_(arena) {}

  [[nodiscard]] Pile<Doubt> doubts(const Value& record) {
    Pile<Doubt> doubts(arena_);
    const char* members = reinterpret_cast<const char*>(record.members);
    const Part part = screen_.parts_[0];
    const Step* const end = screen_.steps_.data() + part.end;
    for (const Step* step = screen_.steps_.data() + part.first; step < end && !unread_; ++step) {
      // Which row counts may hang on a field at fault.
      const bool unsure = step->sibling >= 0 && !(doubts.empty() && soundness_.throughout());
      right_ = 0;
      if (!plainly_right(step, members) || unsure) doubts.push({step->node, right_});
    }
    return doubts;
  }

  [[nodiscard]] bool object(const Value& value, std::int32_t inside) {
    if (!value.is_record()) return false;
    const Part part = screen_.parts_[static_cast<std::size_t>(inside)];
    const char* members = reinterpret_cast<const char*>(value.members);
    const Step* const end = screen_.steps_.data() + part.end;
    for (const Step* step = screen_.steps_.data() + part.first; step < end; ++step) {
      if (!plainly_right(step, members)) return false;
    }
    return true;
  }

 private:
  static const Value& at(const char* members, std::int32_t bytes) {
    return *reinterpret_cast<const Value*>(members + bytes);
  }

  [[nodiscard]] const Node& node_of(const Step& step) const {
    return form_.nodes()[static_cast<std::size_t>(step.node)];
  }

  /// Of the field whose rows begin with the step; afterwards it is the last of them.
  [[nodiscard]] bool plainly_right(const Step*& step, const char* members) {
    while (step->sibling >= 0 && !step->variant->holds(at(members, step->sibling))) {
      if (step->last) return pass_over(*step);
      ++step;
    }
    const Step& row = *step;
    while (!step->last) ++step;
    return field(row, at(members, row.at));
  }

  /// No row is for the sibling's value: there is nothing to judge, and nothing for the rules to read.
  [[nodiscard]] bool pass_over(const Step& step) const {
    if (step.inside >= 0 || node_of(step).list >= 0) return false;
    soundness_.spoil(step.node);
    return true;
  }

  [[nodiscard]] bool field(const Step& step, const Value& value) {
    if (value.missing()) return step.presence != Presence::required;
    if (step.never) return false;
    if (step.kind == Kind::list) return list(step, value);
    if (step.kind == Kind::object) return object(value, step.inside);
    return scalar(step.kind, step, value, step.min, step.max);
  }

  [[nodiscard]] bool list(const Step& step, const Value& value) {
    if (!value.is(Type::list) || value.size < step.min || value.size > step.max) return false;
    const Variant& variant = *step.variant;
    std::uint64_t right = 0;
    bool all = true;
    for (std::size_t i = 0; i < value.size && (all || i < kRightBits); ++i) {
      const Value& entry = value.entries[i];
      const bool sound = step.inside >= 0
                             ? object(entry, step.inside)
                             : scalar(variant.row->entry, step, entry, variant.entry_min, variant.entry_max);
      all = all && sound;
      if (i < kRightBits) right |= std::uint64_t{sound} << i;
    }
    right_ = right;
    return all && (value.flag || !node_of(step).has_distinct || differs(node_of(step), value));
  }

  [[nodiscard]] bool differs(const Node& node, const Value& list) const {
    if (node.row->distinct && !all_differ(list, nullptr)) return false;
    return std::all_of(node.children.begin(), node.children.end(), [&](int child) {
      const Node& member = form_.nodes()[static_cast<std::size_t>(child)];
      return !member.row->distinct || member.row->kind == Kind::list || all_differ(list, &member);
    });
  }

  [[nodiscard]] bool all_differ(const Value& list, const Node* member) const {
    DistinctSet seen(list.size, arena_);
    for (std::size_t i = 0; i < list.size; ++i) {
      const Value& value = member == nullptr ? list.entries[i] : list.entries[i].members[member->slot].value;
      if (value.is_measured() || !seen.add(value.text())) return false;
    }
    return true;
  }

  [[nodiscard]] bool scalar(Kind kind, const Step& step, const Value& value, std::int64_t min, std::int64_t max) const {
    if (step.by_points && value.is_measured()) return measured_traits(value).code_points <= max;
    if (is_text(kind)) return value.is(Type::text) && text(kind, *step.variant->row, max, value);
    if (kind == Kind::boolean) return value.is(Type::boolean);
    if (!value.is(Type::integer) || value.number < min || value.number > max) return false;
    return !step.minute || value.number % kMinuteMs == 0;
  }

  [[nodiscard]] bool text(Kind kind, const Field& row, std::int64_t max, const Value& value) const {
    if (value.is_measured()) {
      unread_ = unread_ || !has_length(kind);
      return !unread_ && length_of(kind, measured_traits(value), form_.general()) <= max;
    }
    if (kind == Kind::enumeration) return is_own_word(row, value) || is_listed(row, value.text());
    // Kinds without a length have a form that leaves nothing else to be wrong.
    if (!has_length(kind)) return has_format(kind, value.text());
    const TextTraits traits = examine(value.text(), row.multiline);
    return traits.well_formed && !traits.blank && !traits.forbidden && has_format(kind, value.text()) &&
           length_of(kind, traits, form_.general()) <= max;
  }

  /// The caller may have taken the word from the table itself.
  static bool is_own_word(const Field& row, const Value& value) {
    return std::any_of(row.values.begin(), row.values.end(),
                       [&](const char* one) { return one == value.bytes && one[value.size] == '\0'; });
  }

  const Screen& screen_;
  const CompiledForm& form_;
  Soundness& soundness_;
  bool& unread_;
  Arena& arena_;
  std::uint64_t right_ = 0;  // of the list that was looked at last
};

Screen::Screen(const CompiledForm& form) : form_(form) { add_part(form.roots()); }

std::int32_t Screen::add_part(const Nodes& nodes) {
  const std::size_t part = parts_.size();
  parts_.push({});
  Pile<Step> steps(arena_);
  for (const int index : nodes) {
    const Node& node = form_.nodes()[static_cast<std::size_t>(index)];
    const std::int32_t inside = node.children.empty() ? -1 : add_part(node.children);
    for (const Variant& variant : node.variants) {
      Step step = step_of(node, variant);
      step.node = index;
      step.inside = inside;
      steps.push(step);
      if (variant.row->when.field == nullptr) break;
    }
    steps.back().last = true;
  }
  parts_[part] = {static_cast<std::int32_t>(steps_.size()), static_cast<std::int32_t>(steps_.size() + steps.size())};
  for (const Step& step : steps) steps_.push(step);
  return static_cast<std::int32_t>(part);
}

Screen::Step Screen::step_of(const Node& node, const Variant& variant) const {
  const Field& row = *variant.row;
  const auto place_of = [](const Node& one) {
    return static_cast<std::int32_t>(one.slot * sizeof(Member) + offsetof(Member, value));
  };
  const bool hangs = row.when.field != nullptr;
  Step step{};
  step.kind = row.kind;
  step.presence = row.presence;
  step.never = row.presence == Presence::forbidden || row.bound == Bound::ledger_amount || row.membership != nullptr ||
               row.nested != nullptr || (hangs && variant.sibling < 0);
  step.minute = row.kind == Kind::instant && row.whole_minute;
  step.by_points = counts_points(row.kind == Kind::list ? row.entry : row.kind, form_.general());
  step.at = place_of(node);
  step.sibling = variant.sibling < 0 ? -1 : place_of(form_.nodes()[static_cast<std::size_t>(variant.sibling)]);
  step.min = variant.min;
  // No task, no ledger: there is all the room that money has.
  step.max = row.bound == Bound::none ? variant.max : std::min(variant.max, kMaxFen);
  step.variant = &variant;
  return step;
}

Pile<Screen::Doubt> Screen::doubts(const Value& record, Soundness& soundness, bool& unread, Arena& arena) const {
  return Run(*this, soundness, unread, arena).doubts(record);
}

}  // namespace hezuo
