// SPDX-License-Identifier: MIT
// One look through all items answers for every group.
#include "task/item_list.h"

#include <algorithm>

#include "core/sort.h"

namespace hezuo {

void ItemList::sort_out(std::size_t field) {
  groups_.cut(0);
  for (const ItemRecord& item : *this) {
    const Value& number = item.fields[field];
    if (number.is(Type::integer)) groups_.push({number.number, StateSet{1} << static_cast<unsigned>(item.state)});
  }
  sort(groups_.data(), groups_.size(), [](const Group& a, const Group& b) { return a.number < b.number; });
  std::size_t kept = 0;
  for (const Group& group : groups_) {
    if (kept > 0 && groups_[kept - 1].number == group.number) {
      groups_[kept - 1].states |= group.states;
    } else {
      groups_[kept++] = group;
    }
  }
  groups_.cut(kept);
  sorted_ = field;
}

StateSet ItemList::states_where(std::size_t field, std::int64_t group) {
  if (sorted_ != field) sort_out(field);
  const auto* found = std::lower_bound(groups_.begin(), groups_.end(), group,
                                       [](const Group& one, std::int64_t number) { return one.number < number; });
  return found != groups_.end() && found->number == group ? found->states : 0;
}

}  // namespace hezuo
