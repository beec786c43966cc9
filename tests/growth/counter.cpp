// SPDX-License-Identifier: MIT
// Memory is counted where it is asked for: `malloc` of the library, `new` of everything that the call runs.
#include "counter.h"

#include <cstdlib>
#include <new>

#include "steps.h"

namespace {

std::uint64_t asked = 0;

/// What runs outside the library's own blocks still takes its time: a step for each cache line.
constexpr std::size_t kLine = 64;
void moved(std::size_t bytes) { growth::steps += bytes / kLine; }

}  // namespace

// The linker puts these before the C library's (`--wrap`).
// NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming)
extern "C" {
void* __real_malloc(std::size_t bytes);
void* __real_memcpy(void* to, const void* from, std::size_t bytes);
void* __real_memmove(void* to, const void* from, std::size_t bytes);
void* __real_memset(void* to, int byte, std::size_t bytes);
int __real_memcmp(const void* a, const void* b, std::size_t bytes);
int __real_bcmp(const void* a, const void* b, std::size_t bytes);

void* __wrap_malloc(std::size_t bytes);
void* __wrap_memcpy(void* to, const void* from, std::size_t bytes);
void* __wrap_memmove(void* to, const void* from, std::size_t bytes);
void* __wrap_memset(void* to, int byte, std::size_t bytes);
int __wrap_memcmp(const void* a, const void* b, std::size_t bytes);
int __wrap_bcmp(const void* a, const void* b, std::size_t bytes);

void* __wrap_malloc(std::size_t bytes) {
  asked += bytes;
  return __real_malloc(bytes);
}
void* __wrap_memcpy(void* to, const void* from, std::size_t bytes) {
  moved(bytes);
  return __real_memcpy(to, from, bytes);
}
void* __wrap_memmove(void* to, const void* from, std::size_t bytes) {
  moved(bytes);
  return __real_memmove(to, from, bytes);
}
void* __wrap_memset(void* to, int byte, std::size_t bytes) {
  moved(bytes);
  return __real_memset(to, byte, bytes);
}
int __wrap_memcmp(const void* a, const void* b, std::size_t bytes) {
  moved(bytes);
  return __real_memcmp(a, b, bytes);
}
int __wrap_bcmp(const void* a, const void* b, std::size_t bytes) {
  moved(bytes);
  return __real_bcmp(a, b, bytes);
}
}
// NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming)

void* operator new(std::size_t bytes) {
  if (void* place = std::malloc(bytes > 0 ? bytes : 1)) return place;
  throw std::bad_alloc();
}
void operator delete(void* place) noexcept { std::free(place); }
void operator delete(void* place, std::size_t /*bytes*/) noexcept { std::free(place); }

namespace growth {

Cost cost_of(const std::function<std::string()>& call, std::string& answer) {
  const std::uint64_t steps_before = steps;
  const std::uint64_t asked_before = asked;
  std::string said = call();
  const Cost cost{steps - steps_before, asked - asked_before};
  answer = std::move(said);
  return cost;
}

}  // namespace growth
