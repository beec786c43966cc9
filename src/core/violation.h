// SPDX-License-Identifier: MIT
// What is wrong, with which numbers behind it, and what would make it pass.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "core/arena.h"
#include "core/code.h"
#include "core/json.h"
#include "core/place.h"

namespace hezuo {

/// One number or text behind a violation. The name tells the unit: …Fen, …At, …Percent.
struct Param {
  const char* name;
  Value value;
};

class Params {
 public:
  Params() {}  // NOLINT(modernize-use-equals-default): most have one or two, and the others stay unmade

  Params& add(const char* name, const Value& value);
  Params& add(const char* name, std::int64_t number);
  Params& add(const char* name, std::string_view text);

  [[nodiscard]] const Param* begin() const { return items_.data(); }
  [[nodiscard]] const Param* end() const { return items_.data() + size_; }
  [[nodiscard]] const Value* find(std::string_view name) const {
    for (const Param& param : *this) {
      if (name == param.name) return &param.value;
    }
    return nullptr;
  }

 private:
  union {
    std::array<Param, 4> items_;
  };
  std::size_t size_ = 0;
};

enum class Op : std::uint8_t { none, provide, truncate, range, choose, remove, not_before, not_after, wait, top_up };

/// `a` and `b` are the numbers of the operation (max; min and max; at; until; amountFen), `from` its choices.
struct Remedy {
  Op op = Op::none;
  std::int64_t a = 0;
  std::int64_t b = 0;
  Value from;

  static Remedy none() { return {}; }
  static Remedy provide();
  static Remedy remove();
  static Remedy truncate(std::int64_t max);
  static Remedy range(std::int64_t min, std::int64_t max);
  static Remedy not_before(std::int64_t at);
  static Remedy not_after(std::int64_t at);
  static Remedy wait(std::int64_t until);
  static Remedy top_up(std::int64_t fen);
  static Remedy choose(const Value& from);

 private:
  static Remedy of(Op op, std::int64_t a = 0, std::int64_t b = 0);
};

struct Violation {
  std::string_view rule;
  Code code = Code::required;
  Place path;
  Params params;
  Remedy remedy;
};

using Violations = Pile<Violation>;

/// An operation in the public shape: its name, and the names of what it takes.
struct RemedyRow {
  const char* op;
  std::array<const char*, 2> operands{};

  [[nodiscard]] std::size_t count() const;
};
const RemedyRow& remedy_row(Op op);
/// What stands under the operand's name.
Value operand(const Remedy& remedy, std::size_t index);

/// The remedy as JSON, or null where the caller can do nothing.
Value remedy_json(const Remedy& remedy, Arena& arena);

}  // namespace hezuo
