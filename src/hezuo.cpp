// SPDX-License-Identifier: MIT
// Loading a rulebook.
#include "hezuo.h"

#include "door/call.h"
#include "door/shelf.h"

namespace hezuo {

Rulebook::Rulebook(std::unique_ptr<const Book> book) : book_(std::move(book)), shelf_(std::make_unique<Shelf>()) {}
Rulebook::~Rulebook() = default;

std::unique_ptr<Rulebook> Rulebook::load(std::string_view options, std::string* error) {
  Arena arena;
  const ReadResult read = read_json(options, arena, kTrusted);
  const bool usable = read.status == ReadStatus::empty ||
                      (read.status == ReadStatus::ok && (read.value.missing() || read.value.is(Type::object)));
  if (!usable) {
    *error = load_error_text("type", "", "options must be a JSON object");
    return nullptr;
  }
  auto book = std::make_unique<const Book>(read.value["overlay"], edition_named(read.value));
  if (!book->sound()) {
    *error = overlay_error_text(book->parameters(), "");
    return nullptr;
  }
  return std::unique_ptr<Rulebook>(new Rulebook(std::move(book)));
}

}  // namespace hezuo
