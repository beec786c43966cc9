// SPDX-License-Identifier: MIT
// Tags by their quality, the first of equals; Chinese where nothing fits.
#include "locale.h"

#include <cctype>
#include <charconv>
#include <string>

namespace {

std::string_view trimmed(std::string_view text) {
  const std::size_t from = text.find_first_not_of(" \t");
  if (from == std::string_view::npos) return {};
  return text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

/// Cuts off what stands before the mark, and the mark.
std::string_view cut(std::string_view& rest, char mark) {
  const std::size_t at = rest.find(mark);
  const std::string_view part = trimmed(rest.substr(0, at));
  rest.remove_prefix(at == std::string_view::npos ? rest.size() : at + 1);
  return part;
}

/// `q=0.5` in thousandths; anything else says nothing.
int thousandths(std::string_view settings) {
  while (!settings.empty()) {
    std::string_view value = cut(settings, ';');
    if (cut(value, '=') != "q") continue;
    double quality = 0;
    const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), quality);
    if (fault == std::errc() && end == value.data() + value.size()) return static_cast<int>(quality * 1000);
  }
  return 1000;
}

bool is_language(std::string_view tag, std::string_view language) {
  return tag.substr(0, language.size()) == language && (tag.size() == language.size() || tag[language.size()] == '-');
}

}  // namespace

Locale locale_of(std::string_view accept_language) {
  std::string lower(accept_language);
  for (char& letter : lower) letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
  std::string_view rest = lower;
  Locale best = Locale::zh_cn;
  int most = 0;
  while (!rest.empty()) {
    std::string_view wish = cut(rest, ',');
    const std::string_view tag = cut(wish, ';');
    const bool english = is_language(tag, "en");
    const int quality = english || is_language(tag, "zh") ? thousandths(wish) : 0;
    if (quality <= most) continue;
    most = quality;
    best = english ? Locale::en : Locale::zh_cn;
  }
  return best;
}

std::string_view name_of(Locale locale) { return locale == Locale::en ? "en" : "zh-CN"; }
