// SPDX-License-Identifier: MIT
// RFC 6901.
#include "core/path.h"

#include <string>

namespace hezuo {

namespace {

void append(const Path* path, std::string& out) {
  if (path == nullptr) return;
  append(path->parent, out);
  out += '/';
  if (path->index >= 0) {
    out += std::to_string(path->index);
    return;
  }
  for (const char c : path->key) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out += c;
    }
  }
}

}  // namespace

std::string_view spell(const Path* path, Arena& arena) { return spell({}, path, arena); }

std::string_view spell(std::string_view base, const Path* path, Arena& arena) {
  if (path == nullptr) return arena.keep(base);
  std::string text(base);
  append(path, text);
  return arena.keep(text);
}

}  // namespace hezuo
