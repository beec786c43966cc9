// SPDX-License-Identifier: MIT
// Reading by the core's own reader, as the cases do.
#include "document.h"

#include <stdexcept>

namespace explore {

Document::Document(std::string_view text) {
  const hezuo::ReadResult read =
      hezuo::read_json(arena_.keep(text), arena_, {std::size_t{1} << 30U, 128, std::size_t{1} << 30U});
  if (read.status != hezuo::ReadStatus::ok) throw std::runtime_error("not JSON: " + std::string(text.substr(0, 80)));
  value_ = read.value;
}

std::string text_of(const hezuo::Value& value) {
  std::string out;
  if (!value.is(hezuo::Type::absent)) hezuo::write(value, out);
  return out;
}

}  // namespace explore
