// SPDX-License-Identifier: MIT
// A parsed text with memory of its own: an exploration reads millions of them, so none may outlive its use.
#pragma once

#include <string>
#include <string_view>

#include "core/json_read.h"

namespace explore {

class Document {
 public:
  explicit Document(std::string_view text);

  [[nodiscard]] const hezuo::Value& operator*() const { return value_; }
  [[nodiscard]] const hezuo::Value& operator[](std::string_view key) const { return value_[key]; }

 private:
  hezuo::Arena arena_;
  hezuo::Value value_;
};

/// The value as JSON text.
std::string text_of(const hezuo::Value& value);

}  // namespace explore
