// SPDX-License-Identifier: MIT
// A verdict as numbers, for whoever shares memory with the library: what violations of one kind have in common is told
// once and known by a number from then on; words that stay where they are go by their place, to be read once.
#pragma once

#include <array>

#include "rulebook/answer.h"
#include "rulebook/message.h"

namespace hezuo {

/// What has been told of violations so far: one for each reader.
class ToldBefore {
 public:
  /// What makes two violations alike: they differ in numbers and texts only, and in their path unless that is a
  /// field's.
  struct Shape {
    const char* rule = nullptr;
    const char* path = nullptr;  // null where it is told with each
    bool in_list = false;        // the place of the entry is told with each
    std::array<const char*, 4> params{};
    Code code = Code::required;
    Op op = Op::none;
    Locale locale = Locale::zh_cn;
    std::uint8_t numbers = 0;  // which of the parameters are, bit by bit

    bool operator==(const Shape&) const = default;
  };
  struct Known {
    Shape shape;
    bool for_good = false;  // the reader knows it by its number
    Phrase phrase;
  };

  static Shape shape_of(const Violation& violation, Locale locale);
  /// Its number: where it stands in `known`, or is to stand.
  static std::size_t number_of(const Shape& shape);
  Known& known(std::size_t number) { return known_[number]; }
  /// The reader has not heard what was told last.
  void forget() { known_ = {}; }

 private:
  static constexpr std::size_t kMost = 64;
  std::array<Known, kMost> known_{};
};

/// 32-bit numbers, first where the texts are (address, bytes); whoever tells adds numbers of his own. Of a verdict: how
/// many violations, and then each, as the number of its shape and its values; instead of a number n, −2 − n: the shape
/// follows, and is n from now on; −1: it follows, for this once. −1 violations: they come as JSON, which carries
/// ill-formed text.
///
/// A shape: its rule and its code (address, bytes each); its path (address, bytes), or 0, −1 where it comes with the
/// values; after how many bytes of the path `/` and the place of an entry are to be put in, or −1; the message's
/// pieces, its parameters, and its remedy, each as how many there are and then each one; and how many values there are,
/// and then for each: 0 a number, 1 JSON. A piece: 0, address, bytes (words) · 1, UTF-16 units (of the texts) · 2,
/// which value. A member: its name (address, bytes), and what it is, as a piece; −1 members: null.
///
/// Values: the path, if it comes with them, or the place of the entry, and the JSON as UTF-16 units of the texts,
/// numbers as low, high.
class Told {
 public:
  /// What is told lies in the arena of `to`.
  Told(const AnswerContext& to, ToldBefore& before);

  void tell(const Violations& violations);
  void add(std::int32_t number) { numbers_.push(number); }
  void number(std::int64_t number);

  /// Valid while the arena keeps it.
  const std::int32_t* done();

 private:
  void place(std::string_view words);
  void made(std::string_view text);
  void json(const Value& value);
  void tell_as_json(const Violations& violations);
  void piece(const MessagePart& part, const Params& params);
  void parameters(const Params& params);
  void remedy(const Remedy& remedy, std::size_t parameters);
  /// The parameters, and then what the remedy takes.
  template <class Each>
  static void each_value(const Violation& violation, const Each& each) {
    for (const Param& param : violation.params) each(param.value);
    const std::size_t operands = remedy_row(violation.remedy.op).count();
    for (std::size_t i = 0; i < operands; ++i) each(operand(violation.remedy, i));
  }
  static std::int32_t address(const void* place) {
    return static_cast<std::int32_t>(reinterpret_cast<std::uintptr_t>(place));
  }
  void shape(const Violation& violation, const MessageParts& message);
  void tell_shape(const Violation& violation, const ToldBefore::Shape& shape, std::size_t number);
  void values(const Violation& violation);
  void tell(const Violation& violation);

  AnswerContext to_;
  ToldBefore& before_;
  Pile<std::int32_t> numbers_;
  Pile<char> texts_;
  bool well_formed_ = true;
};

}  // namespace hezuo
