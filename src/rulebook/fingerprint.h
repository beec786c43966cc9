// SPDX-License-Identifier: MIT
// A hash over the effective rules, so that two sides can tell whether they answer the same.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hezuo {

/// FNV-1a, 64 bits. It tells rulebooks apart; it is no defence against forgery, and needs none: the server decides.
class Fingerprint {
 public:
  Fingerprint& add(std::string_view text);
  Fingerprint& add(std::int64_t number);

  [[nodiscard]] std::string text() const;

 private:
  void step(unsigned char byte) { hash_ = (hash_ ^ byte) * 1099511628211U; }

  std::uint64_t hash_ = 14695981039346656037U;
};

}  // namespace hezuo
