// SPDX-License-Identifier: MIT
// Byte by byte.
#include "rulebook/fingerprint.h"

namespace hezuo {

Fingerprint& Fingerprint::add(std::string_view text) {
  for (const char c : text) step(static_cast<unsigned char>(c));
  step(0xFF);  // a byte no UTF-8 text holds keeps neighbours apart
  return *this;
}

Fingerprint& Fingerprint::add(std::int64_t number) {
  for (unsigned shift = 0; shift < 64; shift += 8) step(static_cast<unsigned char>(number >> shift));
  return *this;
}

std::string Fingerprint::text() const {
  constexpr std::string_view hex = "0123456789abcdef";
  std::string digits(16, '0');
  for (std::size_t i = 0; i < digits.size(); ++i) digits[i] = hex[(hash_ >> (60U - 4U * i)) & 15U];
  return digits;
}

}  // namespace hezuo
