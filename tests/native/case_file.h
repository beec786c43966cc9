// SPDX-License-Identifier: MIT
// The shared cases: `{ about, bases, cases }` in tests/cases/<system>/*.json, run by every runtime.
//
// They are read by the core's own reader, since some hold what other readers refuse: lone surrogates, 1e400.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/json.h"

namespace cases {

struct Case {
  std::string file;  // douyin-live/form-fields.json
  std::size_t index = 0;
  std::string name;
  hezuo::Value json;
  hezuo::Value bases;
};

/// All cases below tests/cases, by file name, then in their order. Lives as long as the program.
const std::vector<Case>& all();

/// `value`, or `base` with its `patch`.
hezuo::Value input_of(const Case& one);
/// `facts` by name or as they stand, with `factsPatch`.
hezuo::Value facts_of(const Case& one, const hezuo::Value& holder);

/// The bytes of `lines`: texts, and `{ repeat, times }` for what would be long to write down, one after the other.
std::string lines_of(const Case& one);

/// The value as JSON text that loses nothing: lone surrogates as escapes, numbers as they were spelled.
std::string raw_text(const hezuo::Value& value);

hezuo::Value parse(const std::string& text);

/// What an expectation names must hold in the actual value; lists are exact in length and order.
bool holds(const hezuo::Value& expected, const hezuo::Value& actual);

}  // namespace cases
