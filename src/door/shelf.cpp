// SPDX-License-Identifier: MIT
// Finding a compiled book by what was asked of it.
#include "door/shelf.h"

#include "rulebook/editions.h"

namespace hezuo {

std::string_view edition_named(const Value& identity) {
  const Value& edition = identity["edition"];
  return edition.missing() ? kSeedEdition : edition.text();
}

Shared<Book> Shelf::find(std::string_view key) {
  const std::scoped_lock lock(mutex_);
  for (const Place& place : places_) {
    if (place.book.get() != nullptr && place.key == key) return place.book;
  }
  return {};
}

Shared<Book> Shelf::book(const Value& identity) {
  std::string key(edition_named(identity));
  key += '\n';
  write(identity["overlay"], key);
  if (auto known = find(key); known.get() != nullptr) return known;
  // Compiled outside the lock: others need not wait, and two who do the same do no harm.
  auto book = Shared<Book>::make(identity["overlay"], edition_named(identity));
  if (!book->sound()) return book;  // nothing to keep: whoever asks refuses it
  const std::scoped_lock lock(mutex_);
  places_[next_] = {std::move(key), book};
  next_ = (next_ + 1) % kPlaces;
  return book;
}

}  // namespace hezuo
