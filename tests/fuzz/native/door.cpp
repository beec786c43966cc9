// SPDX-License-Identifier: MIT
// The watched calls.
#include "door.h"

#include <cstdio>
#include <cstring>
#include <memory>

#include "json.h"

namespace fuzz {

namespace {

/// The text in memory of exactly its size: one byte read beyond it is one that the sanitizer sees.
class Fenced {
 public:
  explicit Fenced(const Text& text) : bytes_(new char[text.size()]), size_(text.size()) {
    std::memcpy(bytes_.get(), text.data(), size_);
  }
  [[nodiscard]] std::string_view view() const { return {bytes_.get(), size_}; }

 private:
  std::unique_ptr<char[]> bytes_;
  std::size_t size_;
};

Text literal(const Text& text) {
  Text out = "\"";
  char escaped[8];
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte < 0x20 || byte >= 0x7F) {
      std::snprintf(escaped, sizeof escaped, "\\%03o", byte);
      out += escaped;
    } else {
      out += c;
    }
  }
  return out + "\"";
}

}  // namespace

void Door::note(const char* name, const std::vector<const Text*>& given) {
  Text line = Text(name) + "(";
  for (const Text* text : given) line += (line.back() == '(' ? "" : ", ") + literal(*text);
  calls_.push_back(line + ")");
  if (loud_) std::fprintf(stderr, "%s\n", calls_.back().c_str());
}

Text Door::ask(const char* name, const std::vector<const Text*>& given, const std::function<Text(const Views&)>& call) {
  note(name, given);
  Text answers[2];
  for (Text& answer : answers) {
    std::vector<Fenced> fenced;
    fenced.reserve(given.size());
    Views views;
    for (const Text* text : given) views.push_back(fenced.emplace_back(*text).view());
    answer = call(views);
    for (std::size_t i = 0; i < given.size(); ++i) require(views[i] == *given[i], "arguments stay as they are");
  }
  require(answers[0] == answers[1], "equal questions have equal answers");
  return answers[0];
}

Text Door::ask_json(const char* name, const std::vector<const Text*>& given,
                    const std::function<Text(const Views&)>& call) {
  Text answer = ask(name, given, call);
  (void)read_answer(answer);
  return answer;
}

Text Door::check(const Text& form, const Text& value, const Text& facts, const Text& options) {
  return ask_json("check", {&form, &value, &facts, &options},
                  [this](const Views& v) { return book_->check(v[0], v[1], v[2], v[3]); });
}

Text Door::check_many(const Text& form, const Text& lines, const Text& facts, const Text& options) {
  return ask_json("check_many", {&form, &lines, &facts, &options},
                  [this](const Views& v) { return book_->check_many(v[0], v[1], v[2], v[3]); });
}

Text Door::open(const Text& kind, const Text& input, const Text& options) {
  return ask_json("open", {&kind, &input, &options}, [this](const Views& v) { return book_->open(v[0], v[1], v[2]); });
}

Text Door::apply(const Text& task, const Text& event, const Text& options) {
  return ask_json("apply", {&task, &event, &options},
                  [this](const Views& v) { return book_->apply(v[0], v[1], v[2]); });
}

Text Door::advance(const Text& task, const Text& options) {
  return ask_json("advance", {&task, &options}, [this](const Views& v) { return book_->advance(v[0], v[1]); });
}

Text Door::actions(const Text& task, const Text& options) {
  return ask_json("actions", {&task, &options}, [this](const Views& v) { return book_->actions(v[0], v[1]); });
}

Text Door::preview(const Text& task, const Text& options) {
  return ask_json("preview", {&task, &options}, [this](const Views& v) { return book_->preview(v[0], v[1]); });
}

Text Door::endings(const Text& task, const Text& options) {
  return ask_json("endings", {&task, &options}, [this](const Views& v) { return book_->endings(v[0], v[1]); });
}

Text Door::compare(const Text& task, const Text& options) {
  return ask_json("compare", {&task, &options}, [this](const Views& v) { return book_->compare(v[0], v[1]); });
}

Text Door::view(const Text& task, const Text& options) {
  return ask_json("view", {&task, &options}, [this](const Views& v) { return book_->view(v[0], v[1]); });
}

Text Door::calculate(const Text& id, const Text& input, const Text& options) {
  return ask_json("calculate", {&id, &input, &options},
                  [this](const Views& v) { return book_->calculate(v[0], v[1], v[2]); });
}

Text Door::describe(const Text& form, const Text& options) {
  return ask_json("describe", {&form, &options}, [this](const Views& v) { return book_->describe(v[0], v[1]); });
}

Text Door::json_schema(const Text& form, const Text& options) {
  return ask_json("json_schema", {&form, &options}, [this](const Views& v) { return book_->json_schema(v[0], v[1]); });
}

Text Door::machine(const Text& kind, const Text& options) {
  return ask_json("machine", {&kind, &options}, [this](const Views& v) { return book_->machine(v[0], v[1]); });
}

Text Door::rules(const Text& options) {
  return ask_json("rules", {&options}, [this](const Views& v) { return book_->rules(v[0]); });
}

Text Door::rule(const Text& id, const Text& options) {
  return ask_json("rule", {&id, &options}, [this](const Views& v) { return book_->rule(v[0], v[1]); });
}

Text Door::parameters() {
  return ask_json("parameters", {}, [this](const Views&) { return book_->parameters(); });
}

Text Door::ids() {
  return ask_json("ids", {}, [this](const Views&) { return book_->ids(); });
}

Text Door::rulebook() {
  return ask_json("rulebook", {}, [this](const Views&) { return book_->rulebook(); });
}

Text Door::bounds() {
  return ask_json("bounds", {}, [this](const Views&) { return book_->bounds(); });
}

long long Door::count(const Text& text) {
  return std::stoll(ask("count", {&text}, [this](const Views& v) { return std::to_string(book_->count(v[0])); }));
}

long long Door::truncate(const Text& text, long long max) {
  const Text most = std::to_string(max);
  return std::stoll(ask("truncate", {&text, &most},
                        [this, max](const Views& v) { return std::to_string(book_->truncate(v[0], max)); }));
}

Text Door::plain_text(const Text& json) {
  return ask("plain_text", {&json}, [](const Views& v) { return hezuo::Rulebook::plain_text(v[0]); });
}

std::unique_ptr<hezuo::Rulebook> Door::load(const Text& options) {
  std::unique_ptr<hezuo::Rulebook> loaded;
  ask("load", {&options}, [&loaded](const Views& v) {
    Text error;
    loaded = hezuo::Rulebook::load(v[0], &error);
    if (loaded != nullptr) return loaded->rulebook();
    require(read_answer(error)["code"].is_string(), "a rulebook that does not load says why");
    return error;
  });
  return loaded;
}

}  // namespace fuzz
