// SPDX-License-Identifier: MIT
// A hash over the effective rules, so that two sides can tell whether they answer the same.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hezuo {

/// FNV-1a, 64 bits. It tells rulebooks apart; it is no defence against forgery, and needs none: the server decides. The
/// compiler takes that of each system's rows, a running module adds up these and what an overlay changes.
class Fingerprint {
 public:
  constexpr Fingerprint& add(std::string_view text) {
    for (const char c : text) step(static_cast<unsigned char>(c));
    step(0xFF);  // a byte no UTF-8 text holds keeps neighbours apart
    return *this;
  }
  constexpr Fingerprint& add(std::int64_t number) {
    for (unsigned shift = 0; shift < 64; shift += 8) step(static_cast<unsigned char>(number >> shift));
    return *this;
  }

  [[nodiscard]] constexpr std::uint64_t value() const { return hash_; }
  [[nodiscard]] std::string text() const;

 private:
  constexpr void step(unsigned char byte) { hash_ = (hash_ ^ byte) * 1099511628211U; }

  std::uint64_t hash_ = 14695981039346656037U;
};

}  // namespace hezuo
