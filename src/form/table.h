// SPDX-License-Identifier: MIT
// A form as rows: fields, facts, rules. Everything else about a form derives from these.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/code.h"
#include "rulebook/limit.h"
#include "rulebook/source.h"

namespace hezuo {

enum class Kind : std::uint8_t { text, id, link, phone, wechat, enumeration, integer, instant, boolean, list, object };
enum class Presence : std::uint8_t { required, optional, forbidden };

/// A bound that no parameter holds because each task brings its own.
enum class Bound : std::uint8_t { none, ledger_amount };

/// A row that counts only while the sibling field has one of these values (`true`, `false` for booleans).
struct When {
  const char* field = nullptr;
  std::array<const char*, 3> is{};
};

/// One field. `path` names the way in: `contact.phone`, `products[].plan`. Rows of one path with different `when`
/// follow each other: the first that holds counts.
struct Field {
  const char* path;
  Kind kind;
  Presence presence = Presence::required;
  Kind entry = Kind::object;  // of a list: what its entries are
  bool distinct = false;
  bool multiline = false;
  bool whole_minute = false;
  Bound bound = Bound::none;
  const char* unit = "";
  When when = {};
  Limits limits = {};
  std::span<const char* const> values = {};
  Source source = {};
  const char* limits_of = nullptr;  // the rule whose parameters these limits are, if not its own
};

enum class FactKind : std::uint8_t { instant, money, integer, flag, id, texts, rates };

/// What only the platform knows: `merchant.balanceFen`. The order of the rows is the order of the *Facts* line.
struct Fact {
  const char* path;
  FactKind kind;
};

class RuleCall;
struct Finding;

/// One rule between fields or on facts. `check` sees every fact it reads as known: what a missing fact leaves open
/// is found by trying its extremes, so a rule never deals with three values itself.
struct Rule {
  const char* id;
  const char* at;                         // where it reports: "", "quantity", "products[].productId"
  std::array<const char*, 4> reads = {};  // other fields it looks at
  std::array<const char*, 6> facts = {};  // facts it looks at
  Finding (*check)(const RuleCall&) = nullptr;
  std::array<Code, 2> codes = {Code::conflict, Code::conflict};
  Limits limits = {};
  Source source = {};
  bool without_payload = false;  // of an event: can be judged before its payload is known
};

struct FormTable {
  const char* id;
  std::span<const Field> fields;
  std::span<const Fact> facts = {};
  std::span<const Rule> rules = {};
  Source source = {};
};

}  // namespace hezuo
