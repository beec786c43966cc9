// SPDX-License-Identifier: MIT
// The C door. Built with exceptions, unlike the rest, so that `noexcept` holds: out of memory ends the process here
// instead of unwinding into a caller that cannot expect it.
#include "hezuo_c.h"

#include <cstdlib>
#include <cstring>

#include "door/call.h"
#include "door/calls.h"
#include "door/version.h"

// A hezuo_rulebook is a hezuo::Rulebook; the struct of that name is never defined.
namespace hezuo {

namespace {

std::string_view read(hezuo_slice slice) noexcept {
  return slice.data == nullptr ? std::string_view() : std::string_view(slice.data, slice.size);
}

/// A copy that C frees.
hezuo_text give(const std::string& text) noexcept {
  auto* data = static_cast<char*>(std::malloc(text.size() + 1));
  if (data == nullptr) std::abort();
  std::memcpy(data, text.c_str(), text.size() + 1);
  return {data, text.size()};
}

std::string answer(const Rulebook* rulebook, std::string_view name, const hezuo_slice* slices, std::size_t count) {
  const DoorCall* call = find_call(name);
  if (call == nullptr) return error_text("unknown_call", name);
  if (rulebook == nullptr) return error_text("no_rulebook", name);
  if (slices == nullptr) count = 0;
  if (count > call->input_count()) return error_text("too_many_inputs", name);
  Inputs inputs;
  for (std::size_t i = 0; i < count; ++i) inputs[i] = read(slices[i]);
  return call->answer(*rulebook, inputs);
}

std::string list_calls() {
  Arena arena;
  ListBuilder list(arena);
  for (const DoorCall& call : door_calls()) {
    ListBuilder inputs(arena);
    for (std::size_t i = 0; i < call.input_count(); ++i) inputs.add(make_text(call.inputs[i]));
    list.add(ObjectBuilder(arena).add("name", call.name).add("inputs", inputs.done()).done());
  }
  return text_of(list.done());
}

}  // namespace

}  // namespace hezuo

hezuo_slice hezuo_in(const char* text) noexcept { return {text, text == nullptr ? 0 : std::strlen(text)}; }

hezuo_rulebook* hezuo_load(hezuo_slice options, hezuo_text* error) noexcept {
  std::string reason;
  std::unique_ptr<hezuo::Rulebook> loaded = hezuo::Rulebook::load(hezuo::read(options), &reason);
  if (error != nullptr) *error = loaded != nullptr ? hezuo_text{nullptr, 0} : hezuo::give(reason);
  return reinterpret_cast<hezuo_rulebook*>(loaded.release());
}

void hezuo_free(hezuo_rulebook* rulebook) noexcept { delete reinterpret_cast<hezuo::Rulebook*>(rulebook); }

hezuo_text hezuo_call(const hezuo_rulebook* rulebook, const char* name, const hezuo_slice* inputs,
                      size_t count) noexcept {
  const std::string_view asked = hezuo::read(hezuo_in(name));
  return hezuo::give(hezuo::answer(reinterpret_cast<const hezuo::Rulebook*>(rulebook), asked, inputs, count));
}

hezuo_text hezuo_calls() noexcept { return hezuo::give(hezuo::list_calls()); }

void hezuo_text_free(hezuo_text text) noexcept { std::free(text.data); }

const char* hezuo_version() noexcept { return hezuo::kVersion; }
