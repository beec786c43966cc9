// SPDX-License-Identifier: MIT
// Records and JSON are two ways in to the same answers, byte for byte.
#include <catch2/catch.hpp>
#include <map>

#include "core/json_read.h"
#include "core/time.h"
#include "door/book.h"
#include "form/screen.h"
#include "lay_out.h"
#include "play.h"

namespace {

constexpr hezuo::Bounds kAmple = {std::size_t{1} << 24U, 64, std::size_t{1} << 20U};

const hezuo::Book& book() {
  static const hezuo::Book loaded({}, "seed");
  return loaded;
}

hezuo::Desk& desk_of(const std::string& form) {
  static std::map<std::string, std::unique_ptr<hezuo::Desk>> desks;
  auto& desk = desks[form];
  if (desk == nullptr) desk = hezuo::Desk::open(cases::seed_rulebook(), form);
  REQUIRE(desk != nullptr);
  return *desk;
}

/// The verdict that the caller of a desk puts together where nothing is wrong.
std::string verdict_of(hezuo::Desk& desk, long long open) {
  if (open < 0) return desk.verdict();
  const hezuo::Value rules = cases::parse(desk.layout())["rules"];
  std::string undecided;
  for (std::size_t i = 0; i < rules.size; ++i) {
    if ((open >> i & 1) == 0) continue;
    undecided += (undecided.empty() ? "\"" : ",\"") + std::string(rules.at(i).text()) + "\"";
  }
  return std::string(R"({"complete":)") + (open == 0 ? "true" : "false") + R"(,"ok":true,"undecided":[)" + undecided +
         R"(],"violations":[]})";
}

/// Whether the document could be laid out at all; if so the answers must be the same.
bool compare(const std::string& form, const std::string& text, const std::string& facts, bool strict, bool english) {
  hezuo::Arena arena;
  const hezuo::ReadResult read = hezuo::read_json(text, arena, kAmple);
  hezuo::Value record;
  if (read.status != hezuo::ReadStatus::ok || !hezuo::lay_out(*book().form(form), read.value, record, arena)) {
    return false;
  }
  hezuo::Desk& desk = desk_of(form);
  const std::string options =
      std::string(R"({"locale":")") + (english ? "en" : "zh-CN") + R"(","strict":)" + (strict ? "true" : "false") + "}";
  CHECK(verdict_of(desk, desk.check(&record, false, facts, strict, english)) ==
        cases::seed_rulebook().check(form, text, facts, options));
  return true;
}

/// What may stand in place of a leaf: other numbers near and far, the other flag, every word of the form, nothing.
std::vector<hezuo::Value> instead_of(const hezuo::CompiledForm& form, const hezuo::Value& leaf) {
  std::vector<hezuo::Value> others = {hezuo::make_null()};
  if (leaf.is(hezuo::Type::boolean)) others.push_back(hezuo::make_boolean(!leaf.flag));
  if (leaf.is(hezuo::Type::integer)) {
    for (const std::int64_t step : {std::int64_t{1}, std::int64_t{50}, hezuo::kMinuteMs, 40 * hezuo::kDayMs}) {
      others.push_back(hezuo::make_integer(leaf.number - step));
      others.push_back(hezuo::make_integer(leaf.number + step));
    }
    for (const std::int64_t number : {std::int64_t{0}, hezuo::kMaxInstant, -hezuo::kMaxInstant, hezuo::kMaxInteger}) {
      others.push_back(hezuo::make_integer(number));
    }
  }
  if (!leaf.is(hezuo::Type::text)) return others;
  for (const hezuo::Node& node : form.nodes()) {
    for (const char* word : node.row->values) others.push_back(hezuo::make_text(word));
  }
  return others;
}

/// Every leaf of the document in turn, as each of its others.
template <class Each>
void each_variant(const hezuo::CompiledForm& form, const hezuo::Value& whole, hezuo::Value& part, const Each& each) {
  if (part.is(hezuo::Type::object) || part.is(hezuo::Type::list)) {
    for (std::size_t i = 0; i < part.size; ++i) {
      const hezuo::Value& inner = part.is(hezuo::Type::list) ? part.entries[i] : part.members[i].value;
      each_variant(form, whole, const_cast<hezuo::Value&>(inner), each);
    }
    return;
  }
  const hezuo::Value leaf = part;
  for (const hezuo::Value& other : instead_of(form, leaf)) {
    part = other;
    std::string text;
    hezuo::write(whole, text);
    each(text);
  }
  part = leaf;
}

/// Fields at the root that the quick look is not sure of; −1 where the document cannot be laid out.
int doubtful_fields(const std::string& form_id, const std::string& text) {
  hezuo::Arena arena;
  const hezuo::CompiledForm& form = *book().form(form_id);
  const hezuo::ReadResult read = hezuo::read_json(text, arena, kAmple);
  hezuo::Value record;
  if (read.status != hezuo::ReadStatus::ok || !read.value.is(hezuo::Type::object) ||
      !hezuo::lay_out(form, read.value, record, arena)) {
    return -1;
  }
  hezuo::Soundness soundness(form, arena);
  bool unread = false;
  const auto doubts = hezuo::Screen(form).doubts(record, soundness, unread, arena);
  CHECK(!unread);  // nothing was only measured here
  return static_cast<int>(doubts.size());
}

}  // namespace

TEST_CASE("the quick look is sure of every sound document", "[desk]") {
  int sure = 0;
  int unsure = 0;
  for (const cases::Case& one : cases::all()) {
    for (const cases::Asked& asked : cases::play(one, cases::seed_rulebook()).asked) {
      if (asked.name != "check") continue;
      INFO(one.file << " " << one.name << " " << asked.inputs[1]);
      const int doubtful = doubtful_fields(asked.inputs[0], asked.inputs[1]);
      const bool sound =
          cases::parse(cases::seed_rulebook().check(asked.inputs[0], asked.inputs[1], "", ""))["ok"].flag;
      if (doubtful >= 0 && sound) CHECK(doubtful == 0);
      if (doubtful == 0) ++sure;
      if (doubtful > 0) ++unsure;
    }
  }
  CHECK(sure > 250);
  CHECK(unsure > 250);
}

TEST_CASE("records answer as JSON does, on every case", "[desk]") {
  int compared = 0;
  for (const cases::Case& one : cases::all()) {
    for (const cases::Asked& asked : cases::play(one, cases::seed_rulebook()).asked) {
      if (asked.name != "check") continue;
      INFO(one.file << " " << one.name);
      for (const bool strict : {false, true}) {
        if (compare(asked.inputs[0], asked.inputs[1], asked.inputs[2], strict, !strict)) ++compared;
        if (compare(asked.inputs[0], asked.inputs[1], "", strict, strict)) ++compared;
      }
    }
  }
  CHECK(compared > 1000);
}

TEST_CASE("what a desk remembers of documents is true of the next", "[desk]") {
  int compared = 0;
  for (const cases::Case& one : cases::all()) {
    for (const cases::Asked& asked : cases::play(one, cases::seed_rulebook()).asked) {
      const hezuo::CompiledForm* form = asked.name == "check" ? book().form(asked.inputs[0]) : nullptr;
      if (form == nullptr || asked.inputs[1].size() > 2000) continue;
      INFO(one.file << " " << one.name);
      hezuo::Arena arena;
      hezuo::ReadResult read = hezuo::read_json(asked.inputs[1], arena, kAmple);
      if (read.status != hezuo::ReadStatus::ok || !read.value.is(hezuo::Type::object)) continue;
      each_variant(*form, read.value, read.value, [&](const std::string& text) {
        // The facts of the case now and then: what is remembered while there are none must not mind.
        const std::string facts = ++compared % 5 == 0 ? asked.inputs[2] : "";
        compare(asked.inputs[0], text, facts, false, true);
      });
    }
  }
  CHECK(compared > 10000);
}

TEST_CASE("a desk of an unknown form is none", "[desk]") {
  CHECK(hezuo::Desk::open(cases::seed_rulebook(), "no.such") == nullptr);
}

TEST_CASE("a desk forgets one document before the next", "[desk]") {
  for (int round = 0; round < 3; ++round) {
    CHECK(compare("douyin-live.order", "{}", "", false, false));
    CHECK(compare("douyin-live.order", "null", "", false, false));
    CHECK(compare("douyin-live.order", R"({"title":"a","products":[{"productId":"p"},null]})", "{", false, true));
  }
}
