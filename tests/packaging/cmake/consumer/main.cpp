// SPDX-License-Identifier: MIT
// The smallest program in C++: a form with nothing in it, and why it is refused.
#include <hezuo.h>

#include <cstdio>

int main() {
  std::string error;
  const std::unique_ptr<hezuo::Rulebook> rulebook = hezuo::Rulebook::load("{}", &error);
  if (rulebook == nullptr) {
    std::fprintf(stderr, "%s\n", error.c_str());
    return 1;
  }
  std::puts(rulebook->rulebook().c_str());
  std::puts(rulebook->check("douyin-live.order", "{}", {}, R"({"strict":true,"locale":"en"})").c_str());
}
