// SPDX-License-Identifier: MIT
// Reading ahead by blocks; a line is cut only where it is too long for any verdict but that.
#include "parts.h"

#include <string_view>

namespace cli {

namespace {

constexpr std::size_t kBlock = std::size_t{1} << 19U;
constexpr const char* kBlanks = " \t\r";

bool is_blank(std::string_view line) { return line.find_first_not_of(kBlanks) == std::string_view::npos; }

long long count_rows(std::string_view lines) {
  long long rows = 0;
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    if (!is_blank(lines.substr(0, end))) ++rows;
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return rows;
}

}  // namespace

/// Appends a block; false where there is no more.
bool Parts::fill(std::string& text) {
  const std::size_t before = text.size();
  text.resize(before + kBlock);
  const std::size_t read = std::fread(text.data() + before, 1, kBlock, input_);
  text.resize(before + read);
  return read > 0;
}

/// Drops what comes until the line ends; the rest of the text stands in `rest_`.
void Parts::skip_line(std::string& line) {
  bool blank = is_blank(line);
  line.resize(most_ + 1);
  std::string block;
  while (fill(block)) {
    const std::size_t end = block.find('\n');
    blank = blank && is_blank(std::string_view(block).substr(0, end));
    if (end != std::string::npos) {
      rest_ = block.substr(end + 1);
      break;
    }
    block.clear();
  }
  if (!blank) line[0] = '"';  // Too long, whatever it begins with.
  line += '\n';
}

bool Parts::next(Part& out) {
  out.lines = std::move(rest_);
  rest_.clear();
  bool more = true;
  std::size_t end = std::string::npos;
  while (more && (end == std::string::npos || out.lines.size() < kBlock)) {
    const std::size_t before = out.lines.size();
    more = fill(out.lines);
    const std::size_t found = out.lines.rfind('\n');
    if (found != std::string::npos && (end == std::string::npos || found >= before)) end = found;
    if (end == std::string::npos && out.lines.size() > most_ + 1) {
      skip_line(out.lines);
      end = out.lines.size() - 1;
      break;
    }
  }
  if (out.lines.empty()) return false;
  if (more && end + 1 < out.lines.size()) {
    rest_ = out.lines.substr(end + 1);
    out.lines.resize(end + 1);
  }
  out.index = parts_++;
  out.first_row = rows_;
  rows_ += count_rows(out.lines);
  return true;
}

}  // namespace cli
