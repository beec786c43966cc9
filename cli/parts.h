// SPDX-License-Identifier: MIT
// The input in parts that end where lines end, each with the number of its first row.
#pragma once

#include <cstdio>
#include <string>

namespace cli {

struct Part {
  std::string lines;
  long long index = 0;      // of the part
  long long first_row = 0;  // rows are the lines that are not blank
};

class Parts {
 public:
  /// `most`: bytes of a line that the rules will read; of a longer one only as much is kept as shows that.
  Parts(std::FILE* input, std::size_t most) : input_(input), most_(most) {}

  /// False at the end.
  bool next(Part& out);
  [[nodiscard]] bool failed() const { return std::ferror(input_) != 0; }

 private:
  bool fill(std::string& text);
  void skip_line(std::string& line);

  std::FILE* input_;
  std::size_t most_;
  std::string rest_;  // of the line that the part before ended in
  long long parts_ = 0;
  long long rows_ = 0;
};

}  // namespace cli
