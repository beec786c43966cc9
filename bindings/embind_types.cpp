// SPDX-License-Identifier: MIT
// The two types that cross to JavaScript, in place of embind's own list of all there are: that list weighs as much as a
// system's rules, in the module and in the glue.
#include <emscripten.h>
#include <emscripten/bind.h>

#include <climits>
#include <cstring>

// The names are those of Emscripten's libembind, in whose place this stands.
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" EMSCRIPTEN_KEEPALIVE __attribute__((constructor)) void __embind_register_native_and_builtin_types() {
  using namespace emscripten::internal;
  _embind_register_integer(TypeID<int>::get(), "int", sizeof(int), INT_MIN, INT_MAX);
  _embind_register_std_string(TypeID<std::string>::get(), "std::string");
}

/// The glue asks for the name of a type that nobody registered, to say so; it frees the text.
extern "C" EMSCRIPTEN_KEEPALIVE const char* __getTypeName(const void* /*type*/) { return strdup("not registered"); }
// NOLINTEND(bugprone-reserved-identifier)
