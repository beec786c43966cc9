// SPDX-License-Identifier: MIT
// A program whose memory runs out inside a call: the process must end there; no exception may come back.
#include <hezuo_c.h>

#include <cstdio>
#include <cstdlib>
#include <new>

static bool none_left = false;

void* operator new(std::size_t size) {
  void* taken = none_left ? nullptr : std::malloc(size);
  if (taken == nullptr) throw std::bad_alloc();
  return taken;
}

void operator delete(void* taken) noexcept { std::free(taken); }
void operator delete(void* taken, std::size_t /*size*/) noexcept { std::free(taken); }

/// As one who got the address from dlsym sees it: nothing says that it does not throw.
using Call = hezuo_text (*)(const hezuo_rulebook*, const char*, const hezuo_slice*, std::size_t);
static Call volatile call = hezuo_call;

int main() {
  hezuo_rulebook* rulebook = hezuo_load(hezuo_in(nullptr), nullptr);
  try {
    none_left = true;
    hezuo_text_free(call(rulebook, "ids", nullptr, 0));
    std::puts("answered");
  } catch (...) {
    std::puts("caught");
  }
  return 0;
}
