// SPDX-License-Identifier: MIT
// What the invitation's transitions do.
#pragma once

#include "task/table.h"

namespace hezuo::douyin_contact {

void view(Change& change);
void exchange(Change& change);
void tell_merchant(Change& change);

inline constexpr Deed kView = {"record-view", view};
inline constexpr Deed kExchange = {"exchange-contacts", exchange};
inline constexpr Deed kTellMerchant = {"tell-merchant", tell_merchant};

bool is_exchanged(const TaskRecord& task);

}  // namespace hezuo::douyin_contact
