// SPDX-License-Identifier: MIT
// The command line: `hezuo-check FORM [FILE] [--facts FILE] [--locale L] [--strict] [--threads N]`.
#pragma once

#include <string>

namespace cli {

struct Arguments {
  std::string form;
  std::string file = "-";
  std::string facts;  // the file's text
  std::string locale = "zh-CN";
  bool strict = false;
  unsigned threads = 0;  // 0: one for each core
  bool help = false;
};

extern const char* const kUsage;

/// False, with what is wrong in `error`.
bool read_arguments(int count, char** words, Arguments& out, std::string& error);

}  // namespace cli
