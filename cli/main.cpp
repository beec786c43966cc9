// SPDX-License-Identifier: MIT
// `hezuo-check`: what checkMany answers about NDJSON, from all cores.
#include <algorithm>
#include <charconv>
#include <iostream>
#include <memory>
#include <thread>

#include "arguments.h"
#include "hezuo.h"
#include "pool.h"

namespace {

constexpr int kFaulty = 1;
constexpr int kMisuse = 2;

int misuse(const std::string& error) {
  std::cerr << "hezuo-check: " << error << "\n";
  return kMisuse;
}

std::size_t most_bytes(const hezuo::Rulebook& book) {
  const std::string bounds = book.bounds();
  const std::string name = "\"maxBytes\":";
  std::size_t most = 0;
  std::from_chars(bounds.data() + bounds.find(name) + name.size(), bounds.data() + bounds.size(), most);
  return most;
}

struct Close {
  void operator()(std::FILE* file) const {
    if (file != stdin) std::fclose(file);
  }
};

int check(const cli::Arguments& given, const hezuo::Rulebook& book, std::FILE* input) {
  const std::string locale = R"("locale":")" + given.locale + R"(","strict":)" + (given.strict ? "true" : "false");
  const auto ask = [&](const cli::Part& part) {
    const std::string options = "{\"firstRow\":" + std::to_string(part.first_row) + "," + locale + "}";
    return book.check_many(given.form, part.lines, given.facts, options);
  };
  if (ask({}).rfind(R"({"error")", 0) == 0) return misuse("unknown_form: " + given.form);
  cli::Parts parts(input, most_bytes(book));
  cli::Total total;
  const unsigned cores = std::max(std::thread::hardware_concurrency(), 1U);
  cli::check_parts(parts, given.threads > 0 ? given.threads : cores, ask, total);
  if (parts.failed()) return misuse("unreadable_file: " + given.file);
  std::cout << total.answer() << "\n" << std::flush;
  if (!std::cout) return misuse("unwritable_output");
  return total.ok() ? 0 : kFaulty;
}

}  // namespace

int main(int count, char** words) {
  cli::Arguments given;
  std::string error;
  if (!cli::read_arguments(count, words, given, error)) return misuse(error);
  if (given.help) {
    std::cout << cli::kUsage;
    return 0;
  }
  const auto book = hezuo::Rulebook::load("", &error);
  if (book == nullptr) return misuse(error);
  const std::unique_ptr<std::FILE, Close> input(given.file == "-" ? stdin : std::fopen(given.file.c_str(), "rb"));
  if (input == nullptr) return misuse("unreadable_file: " + given.file);
  return check(given, *book, input.get());
}
