// SPDX-License-Identifier: MIT
// What a membership remembers: inquiries and their answers, the orders that count against the creator.
#pragma once

#include "task/table.h"

namespace hezuo::xingtu_preferred {

void ask(Change& change);
void confirm_intent(Change& change);
void refuse_intent(Change& change);
void strike(Change& change);

inline constexpr Deed kAsk = {"record-inquiry", ask};
inline constexpr Deed kConfirmIntent = {"record-confirmation", confirm_intent};
inline constexpr Deed kRefuseIntent = {"record-refusal", refuse_intent};
inline constexpr Deed kStrike = {"count-against-creator", strike};

bool was_asked(const TaskRecord& task, std::string_view inquiry);
bool is_unanswered(const TaskRecord& task, std::string_view inquiry);

inline constexpr Membership kNewInquiry = {was_asked, true};
inline constexpr Membership kOpenInquiry = {is_unanswered, false};

inline constexpr const char* kLeastAcceptancePercent = "xingtu-preferred.acceptance-rate.minPercent";
inline constexpr const char* kMostStrikes = "xingtu-preferred.removal.max";

}  // namespace hezuo::xingtu_preferred
