// SPDX-License-Identifier: MIT
// Instants and natural days. A day is one in Asia/Shanghai: UTC+8 without daylight saving.
#pragma once

#include <cstdint>
#include <string>

namespace hezuo {

inline constexpr std::int64_t kMaxInstant = 8640000000000000;
inline constexpr std::int64_t kMinuteMs = 60000;
inline constexpr std::int64_t kHourMs = 60 * kMinuteMs;
inline constexpr std::int64_t kDayMs = 24 * kHourMs;

/// The instant at which the natural day of `instant` begins.
std::int64_t day_start(std::int64_t instant);
/// The instant at which the next natural day begins.
std::int64_t next_day_start(std::int64_t instant);
/// The first whole minute that is not before `instant`.
std::int64_t minute_ceiling(std::int64_t instant);
/// The first whole minute after `instant`.
std::int64_t next_minute(std::int64_t instant);

/// `2026-03-10 10:01`, in Shanghai; seconds follow where they are not zero.
std::string shanghai_text(std::int64_t instant);

}  // namespace hezuo
