// SPDX-License-Identifier: MIT
// The changes.
#include "mutate.h"

#include <vector>

#include "corpus.h"
#include "json.h"

namespace fuzz {

namespace {

// What a JSON library cannot hold is put in as a marked text, and the mark replaced in the written document.
constexpr const char* kRaw[] = {"1e400",
                                "-1e400",
                                "1.0",
                                "-0",
                                "0.5e1",
                                "9007199254740992.0",
                                "12345678901234567890123",
                                R"("\ud800")",
                                "1e-400",
                                "\"\xFF\"",
                                "\"\xC0\x80\"",
                                R"("\udc00\ud83d")",
                                "\"\xED\xA0\x80\"",
                                "\"\xF4\x90\x80\x80\"",
                                R"({"a":1,"a":2})"};
constexpr std::size_t kDeepest = 40;

std::string mark(std::size_t index) { return "@raw" + std::to_string(index) + "@"; }

constexpr std::int64_t kNumbers[] = {0,
                                     1,
                                     -1,
                                     2,
                                     9,
                                     10,
                                     20,
                                     50,
                                     80,
                                     81,
                                     100,
                                     127,
                                     128,
                                     999,
                                     1000,
                                     59999,
                                     60000,
                                     86400000,
                                     1773108000000,
                                     9007199254740991,
                                     -9007199254740991,
                                     9007199254740992,
                                     8640000000000000,
                                     8640000000000001,
                                     -8640000000000001};

constexpr const char* kTexts[] = {"",
                                  " ",
                                  "x",
                                  "general",
                                  "targeted",
                                  "merchant",
                                  "creator",
                                  "platform",
                                  "中",
                                  "13800138000",
                                  "😀",
                                  "\xE2\x80\xAE",
                                  "\xC2\x85",
                                  "\xE3\x80\x80",
                                  "\t",
                                  "a\nb",
                                  "__proto__",
                                  "https://a.b/c",
                                  "wx_123456",
                                  "p-general-1",
                                  "creator-001",
                                  "\x7F",
                                  "\xEF\xBB\xBF",
                                  "en"};

Json odd_scalar(Random& random) {
  switch (random.below(8)) {
    case 0:
      return nullptr;
    case 1:
      return random.one_in(2);
    case 2:
    case 3:
      return random.pick(kNumbers);
    case 4:
      return static_cast<double>(random.below(1000)) / 8;
    case 5:
      return mark(random.below(std::size(kRaw)));
    default:
      return random.pick(kTexts);
  }
}

Json piece(Random& random) {
  const auto& pieces = corpus().pieces;
  const Json read = read_plain(random.pick(pieces));
  return read.is_discarded() ? odd_scalar(random) : read;
}

Json odd_value(Random& random) {
  switch (random.below(12)) {
    case 0:
      return Json::array();
    case 1:
      return Json::object();
    case 2:
      return Json::array({odd_scalar(random), odd_scalar(random)});
    case 3:
      return {{random.pick(corpus().names), odd_scalar(random)}};
    case 4:
      return piece(random);
    case 5: {
      Json deep = odd_scalar(random);
      for (auto n = random.below(kDeepest); n > 0; --n)
        deep = random.one_in(2) ? Json{{"a", deep}} : Json::array({deep});
      return deep;
    }
    default:
      return odd_scalar(random);
  }
}

std::string changed_text(std::string text, Random& random) {
  switch (random.below(5)) {
    case 0:
      return text + random.pick(kTexts);
    case 1:
      return random.pick(kTexts) + text;
    case 2: {
      std::string longer;
      for (auto n = random.below(random.one_in(20) ? 3000 : 60); n > 0; --n) longer += random.one_in(3) ? "中" : "a";
      return longer;
    }
    case 3:
      return text.substr(0, random.below(text.size() + 1));
    default:
      return random.pick(kTexts);
  }
}

void change_list(Json& list, Random& random) {
  const std::size_t size = list.size();
  switch (random.below(5)) {
    case 0:
      list.push_back(size == 0 ? odd_value(random) : Json(list[random.below(size)]));
      break;
    case 1:
      if (size > 0) list.erase(random.below(size));
      break;
    case 2:
      list.push_back(odd_value(random));
      break;
    case 3: {
      const Json entry = size == 0 ? odd_scalar(random) : Json(list[random.below(size)]);
      for (auto n = random.below(random.one_in(200) ? 10010 : 60); n > 0; --n) list.push_back(entry);
      break;
    }
    default:
      if (size > 1) std::swap(list[0], list[random.below(size)]);
  }
}

void change_object(Json& object, Random& random) {
  const auto member = [&] {
    auto at = object.begin();
    std::advance(at, static_cast<std::ptrdiff_t>(random.below(object.size())));
    return at;
  };
  const std::string name = random.pick(corpus().names);
  switch (random.below(4)) {
    case 0:
      if (!object.empty()) object.erase(member());
      break;
    case 1:
      if (!object.empty()) object[name] = Json(member().value());
      break;
    default:
      object[name] = odd_value(random);
  }
}

void gather_nodes(Json& node, std::vector<Json*>& nodes) {
  nodes.push_back(&node);
  if (!node.is_structured()) return;
  for (Json& child : node) gather_nodes(child, nodes);
}

void change(Json& document, Random& random) {
  std::vector<Json*> nodes;
  gather_nodes(document, nodes);
  Json& node = *random.pick(nodes);
  if (random.one_in(4)) {
    node = odd_value(random);
  } else if (node.is_number_integer()) {
    const auto number = node.get<std::int64_t>();
    const std::int64_t steps[] = {number + 1, number - 1, number / 2, random.pick(kNumbers)};
    node = random.pick(steps);
  } else if (node.is_string()) {
    node = changed_text(node.get<std::string>(), random);
  } else if (node.is_array()) {
    change_list(node, random);
  } else if (node.is_object()) {
    change_object(node, random);
  } else {
    node = odd_value(random);
  }
}

std::string written(const Json& document, bool raw) {
  std::string text = document.dump(-1, ' ', false, Json::error_handler_t::replace);
  for (std::size_t i = 0; raw && i < std::size(kRaw); ++i) {
    const std::string marked = "\"" + mark(i) + "\"";
    for (std::size_t at = text.find(marked); at != std::string::npos; at = text.find(marked, at)) {
      text.replace(at, marked.size(), kRaw[i]);
      at += std::string_view(kRaw[i]).size();
    }
  }
  return text;
}

std::string with_bytes_changed(std::string text, Random& random) {
  if (text.empty()) return std::string(1, static_cast<char>(random.below(256)));
  constexpr std::string_view kMarks = "{}[]\",:0123456789.eE+-truefalsn\\/ \n\r\t";
  const std::size_t at = random.below(text.size());
  switch (random.below(5)) {
    case 0:
      text[at] = static_cast<char>(random.below(256));
      break;
    case 1:
      text.insert(at, 1, random.pick(kMarks));
      break;
    case 2:
      text.erase(at, 1 + random.below(8));
      break;
    case 3:
      text.resize(at);
      break;
    default:
      text.insert(at, text.substr(random.below(text.size()), random.below(20)));
  }
  return text;
}

std::string changed(const std::string& json, Random& random, bool raw) {
  Json document = read_plain(json);
  if (document.is_discarded()) return json;
  for (auto n = random.below(4); n > 0; --n) change(document, random);
  return written(document, raw);
}

}  // namespace

std::string mutated(const std::string& json, Random& random) {
  if (random.one_in(10)) return json;
  std::string text = changed(json, random, true);
  if (random.one_in(4)) {
    for (auto n = 1 + random.below(3); n > 0; --n) text = with_bytes_changed(text, random);
  }
  return text;
}

std::string restructured(const std::string& json, Random& random) { return changed(json, random, false); }

std::string odd_text(Random& random) {
  std::string text;
  for (auto n = random.below(30); n > 0; --n) {
    text += random.one_in(4) ? std::string(1, static_cast<char>(random.below(256))) : random.pick(kTexts);
  }
  return text;
}

}  // namespace fuzz
