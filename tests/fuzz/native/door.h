// SPDX-License-Identifier: MIT
// Every function of hezuo.h, each call watched: kept for the reproducer, its arguments fenced, its answer read.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "hezuo.h"

namespace fuzz {

using Text = std::string;

class Door {
 public:
  /// `loud` prints each call before it is made: what a crash leaves behind.
  Door(const hezuo::Rulebook& book, bool loud) : book_(&book), loud_(loud) {}

  Text check(const Text& form, const Text& value, const Text& facts, const Text& options);
  Text check_many(const Text& form, const Text& lines, const Text& facts, const Text& options);
  Text open(const Text& kind, const Text& input, const Text& options);
  Text apply(const Text& task, const Text& event, const Text& options);
  Text advance(const Text& task, const Text& options);
  Text actions(const Text& task, const Text& options);
  Text preview(const Text& task, const Text& options);
  Text endings(const Text& task, const Text& options);
  Text compare(const Text& task, const Text& options);
  Text view(const Text& task, const Text& options);
  Text calculate(const Text& id, const Text& input, const Text& options);
  Text describe(const Text& form, const Text& options);
  Text json_schema(const Text& form, const Text& options);
  Text machine(const Text& kind, const Text& options);
  Text rules(const Text& options);
  Text rule(const Text& id, const Text& options);
  Text parameters();
  Text ids();
  Text rulebook();
  Text bounds();
  long long count(const Text& text);
  long long truncate(const Text& text, long long max);
  Text plain_text(const Text& json);
  /// The loaded rulebook, or null with `error` set to JSON.
  std::unique_ptr<hezuo::Rulebook> load(const Text& options);

  /// The calls so far, as lines: a function's name and its arguments as C++ literals.
  [[nodiscard]] const std::vector<Text>& calls() const { return calls_; }

 private:
  using Views = std::vector<std::string_view>;
  void note(const char* name, const std::vector<const Text*>& given);
  /// Calls twice with copies of the arguments that end exactly where the views end.
  Text ask(const char* name, const std::vector<const Text*>& given, const std::function<Text(const Views&)>& call);
  Text ask_json(const char* name, const std::vector<const Text*>& given, const std::function<Text(const Views&)>& call);

  const hezuo::Rulebook* book_;
  bool loud_;
  std::vector<Text> calls_;
};

}  // namespace fuzz
