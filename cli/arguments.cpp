// SPDX-License-Identifier: MIT
// Options may stand before or behind the form and the file.
#include "arguments.h"

#include <charconv>
#include <cstring>
#include <fstream>
#include <sstream>
#include <string_view>

namespace cli {

const char* const kUsage =
    "hezuo-check FORM [FILE]: checks NDJSON (a file, or standard input) against a form, and prints what checkMany "
    "answers\n"
    "  --facts FILE   what the platform knows, as JSON\n"
    "  --locale L     zh-CN (unless given) or en\n"
    "  --strict       what the facts leave open is a violation\n"
    "  --threads N    1 to 256; one for each core unless given\n"
    "Ends with 0 where every row is well, 1 where some is not, 2 where the question itself is wrong.\n";

namespace {

constexpr unsigned kMostThreads = 256;

bool read_facts(const std::string& path, std::string& out) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  out = text.str();
  return stream.good() && !out.empty();
}

bool read_threads(const std::string& text, unsigned& out) {
  const char* end = text.data() + text.size();
  const auto [read, fault] = std::from_chars(text.data(), end, out);
  return fault == std::errc() && read == end && out >= 1 && out <= kMostThreads;
}

bool set_option(const std::string& name, const std::string& value, Arguments& out, std::string& error) {
  if (name == "--facts") {
    if (!read_facts(value, out.facts)) error = "unreadable_file: " + value;
  } else if (name == "--locale") {
    out.locale = value;
    if (value != "zh-CN" && value != "en") error = "bad_option: --locale is zh-CN or en";
  } else if (name == "--threads") {
    if (!read_threads(value, out.threads)) error = "bad_option: --threads is 1 to 256";
  } else {
    error = "unknown_option: " + name;
  }
  return error.empty();
}

}  // namespace

bool read_arguments(int count, char** words, Arguments& out, std::string& error) {
  int plain = 0;
  for (int i = 1; i < count; ++i) {
    const std::string word = words[i];
    if (word == "--help" || word == "-h") {
      out.help = true;
      return true;
    }
    if (word == "--strict") {
      out.strict = true;
    } else if (word.size() > 1 && word[0] == '-') {
      const bool valued = word == "--facts" || word == "--locale" || word == "--threads";
      if (valued && i + 1 == count) {
        error = "missing_value: " + word;
        return false;
      }
      if (!set_option(word, valued ? words[++i] : "", out, error)) return false;
    } else if (plain++ == 0) {
      out.form = word;
    } else {
      out.file = word;
    }
  }
  if (plain < 1 || plain > 2) error = plain < 1 ? "missing_form" : "too_many_arguments";
  return error.empty();
}

}  // namespace cli
