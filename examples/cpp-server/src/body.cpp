// SPDX-License-Identifier: MIT
// Cutting a body into its members with simdjson, which looks for the cuts and leaves what stands between them alone.
#include "body.h"

#include <simdjson.h>

#include <new>

namespace {

using simdjson::ondemand::json_type;

/// The library takes 128, around which stand a few of ours.
constexpr std::size_t kMostLevels = 100;
constexpr std::size_t kFirstBytes = 4096;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// The bytes of a value. Throws simdjson_error where there is none.
std::string bytes_of(simdjson::ondemand::value value) {
  std::string_view raw;
  switch (value.type().value()) {
    case json_type::object:
      raw = value.get_object().value().raw_json();
      break;
    case json_type::array:
      raw = value.get_array().value().raw_json();
      break;
    default:
      raw = value.raw_json_token();
  }
  return std::string(raw.substr(0, raw.find_last_not_of(" \t\r\n") + 1));
}

}  // namespace

Body::Body(std::string_view text) {
  if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark) text.remove_prefix(kByteOrderMark.size());
  thread_local simdjson::ondemand::parser parser;
  const simdjson::padded_string padded(text);
  try {
    simdjson::ondemand::document document = parser.iterate(padded);
    if (document.type().value() != json_type::object) {
      fault_ = is_json(text) ? Fault::no_object : Fault::invalid_json;
      return;
    }
    for (simdjson::ondemand::field field : document.get_object()) {
      const std::string_view name = field.unescaped_key();
      const std::string bytes = bytes_of(field.value());
      if (!is_judged_by_rules(name) && !is_json(bytes)) fault_ = Fault::invalid_json;
      members_[std::string(name)] = bytes;
    }
    // Anything that stands behind the object has a location.
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS) fault_ = Fault::invalid_json;
  } catch (const simdjson::simdjson_error&) {
    fault_ = Fault::invalid_json;
  }
}

std::string_view Body::member(const std::string& name) const {
  const auto found = members_.find(name);
  return found == members_.end() ? std::string_view() : std::string_view(found->second);
}

bool is_judged_by_rules(std::string_view name) { return name == "input" || name == "event"; }

bool is_json(std::string_view text) {
  thread_local simdjson::dom::parser parser = [] {
    simdjson::dom::parser bounded;
    if (bounded.allocate(kFirstBytes, kMostLevels) != simdjson::SUCCESS) throw std::bad_alloc();
    return bounded;
  }();
  return parser.parse(text.data(), text.size()).error() == simdjson::SUCCESS;
}
