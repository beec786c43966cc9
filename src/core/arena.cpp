// SPDX-License-Identifier: MIT
// Chunks that double in size, so that taking memory is a pointer bump.
#include "core/arena.h"

#include <algorithm>
#include <cstdlib>

namespace hezuo {

namespace {
constexpr std::size_t kFirstChunk = 8192;
constexpr std::size_t kLargestChunk = 1 << 20;
constexpr std::size_t kAlignment = 8;
}  // namespace

Arena::~Arena() {
  while (chunk_ != nullptr) {
    Chunk* previous = chunk_->previous;
    std::free(chunk_);
    chunk_ = previous;
  }
}

void Arena::clear() {
  if (chunk_ == nullptr) return;
  while (chunk_->previous != nullptr) {
    Chunk* previous = chunk_->previous;
    chunk_->previous = previous->previous;
    std::free(previous);
  }
  next_ = reinterpret_cast<char*>(chunk_ + 1);
}

void* Arena::take(std::size_t bytes) {
  const std::size_t rounded = (bytes + kAlignment - 1) & ~(kAlignment - 1);
  if (static_cast<std::size_t>(end_ - next_) < rounded) grow(rounded);
  char* taken = next_;
  next_ += rounded;
  return taken;
}

std::string_view Arena::keep(std::string_view text) {
  if (text.empty()) return {};
  char* copy = take_array<char>(text.size());
  std::memcpy(copy, text.data(), text.size());
  return {copy, text.size()};
}

void Arena::grow(std::size_t bytes) {
  chunk_bytes_ = chunk_bytes_ == 0 ? kFirstChunk : std::min(chunk_bytes_ * 2, kLargestChunk);
  const std::size_t payload = std::max(chunk_bytes_, bytes);
  auto* chunk = static_cast<Chunk*>(std::malloc(sizeof(Chunk) + payload));
  // Inputs are bounded before they come here; a host without memory for them cannot go on.
  if (chunk == nullptr) std::abort();
  chunk->previous = chunk_;
  chunk_ = chunk;
  next_ = reinterpret_cast<char*>(chunk + 1);
  end_ = next_ + payload;
}

}  // namespace hezuo
