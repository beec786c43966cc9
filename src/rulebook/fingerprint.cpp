// SPDX-License-Identifier: MIT
// The hash as it is written in tasks.
#include "rulebook/fingerprint.h"

namespace hezuo {

std::string Fingerprint::text() const {
  constexpr std::string_view hex = "0123456789abcdef";
  std::string digits(16, '0');
  for (std::size_t i = 0; i < digits.size(); ++i) digits[i] = hex[(hash_ >> (60U - 4U * i)) & 15U];
  return digits;
}

}  // namespace hezuo
