// SPDX-License-Identifier: MIT
// What of a form a document shows: its fields, and the rules that had something to look at.
#pragma once

#include <set>
#include <string>

#include "door/book.h"

namespace coverage {

/// The rules of the form that hold in a document that passes: every field that is there, every rule between fields or
/// on facts all of whose fields are there; of nested forms too. Rules that stay open do not hold.
std::set<std::string> held_by(const hezuo::CompiledForm& form, const hezuo::Value& document,
                              const hezuo::Value& undecided);

}  // namespace coverage
