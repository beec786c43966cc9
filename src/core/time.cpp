// SPDX-License-Identifier: MIT
// Arithmetic on instants; no clock and no time-zone table is needed for a zone without daylight saving.
#include "core/time.h"

namespace hezuo {

namespace {

constexpr std::int64_t kShanghaiOffsetMs = 8 * kHourMs;

std::int64_t floor_divide(std::int64_t a, std::int64_t b) {
  const std::int64_t quotient = a / b;
  return a % b < 0 ? quotient - 1 : quotient;
}

struct Date {
  std::int64_t year = 0;
  std::int64_t month = 0;
  std::int64_t day = 0;
};

/// Days since 1970-01-01 to a date of the proleptic Gregorian calendar, by eras of 400 years.
Date date_of(std::int64_t days) {
  days += 719468;
  const std::int64_t era = floor_divide(days, 146097);
  const std::int64_t day_of_era = days - era * 146097;
  const std::int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t shifted_month = (5 * day_of_year + 2) / 153;
  Date date;
  date.day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
  date.month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
  date.year = year_of_era + era * 400 + (date.month <= 2 ? 1 : 0);
  return date;
}

std::string padded(std::int64_t number, std::size_t width) {
  std::string digits = std::to_string(number);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return digits;
}

}  // namespace

std::int64_t day_start(std::int64_t instant) {
  return floor_divide(instant + kShanghaiOffsetMs, kDayMs) * kDayMs - kShanghaiOffsetMs;
}

std::int64_t next_day_start(std::int64_t instant) { return day_start(instant) + kDayMs; }

std::int64_t minute_ceiling(std::int64_t instant) { return -floor_divide(-instant, kMinuteMs) * kMinuteMs; }

std::int64_t next_minute(std::int64_t instant) { return (floor_divide(instant, kMinuteMs) + 1) * kMinuteMs; }

std::string shanghai_text(std::int64_t instant) {
  const std::int64_t local = instant + kShanghaiOffsetMs;
  const std::int64_t days = floor_divide(local, kDayMs);
  const std::int64_t in_day = local - days * kDayMs;
  const Date date = date_of(days);
  std::string text = padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2) + " " +
                     padded(in_day / kHourMs, 2) + ":" + padded(in_day / kMinuteMs % 60, 2);
  if (in_day % kMinuteMs != 0) {
    text += ":" + padded(in_day / 1000 % 60, 2);
    if (in_day % 1000 != 0) text += "." + padded(in_day % 1000, 3);
  }
  return text;
}

}  // namespace hezuo
