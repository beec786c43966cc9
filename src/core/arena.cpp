// SPDX-License-Identifier: MIT
// Chunks that double in size, so that taking memory is a pointer bump.
#include "core/arena.h"

#include <algorithm>
#include <cstdlib>

namespace hezuo {

namespace {
constexpr std::size_t kFirstChunk = 8192;
constexpr std::size_t kLargestChunk = 1 << 20;
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

std::string_view Arena::keep(std::string_view text) {
  if (text.empty()) return {};
  char* copy = take_array<char>(text.size());
  std::memcpy(copy, text.data(), text.size());
  return {copy, text.size()};
}

std::string_view Arena::join(std::initializer_list<std::string_view> texts) {
  std::size_t bytes = 0;
  for (const std::string_view text : texts) bytes += text.size();
  char* const joined = take_array<char>(bytes);
  char* next = joined;
  for (const std::string_view text : texts) next = std::copy(text.begin(), text.end(), next);
  return {joined, bytes};
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

void Room::grow(Arena& arena, std::size_t item_bytes) {
  const std::size_t larger = capacity == 0 ? 8 : capacity * 2;
  auto* moved = static_cast<char*>(arena.take(larger * item_bytes));
  if (capacity > 0) std::memcpy(moved, items, capacity * item_bytes);
  items = moved;
  capacity = larger;
}

void* Room::more(Arena& arena, std::size_t item_bytes) {
  if (size == capacity) grow(arena, item_bytes);
  return items + size++ * item_bytes;
}

void* Room::push(Arena& arena, const void* item, std::size_t item_bytes) {
  return std::memcpy(more(arena, item_bytes), item, item_bytes);
}

}  // namespace hezuo
