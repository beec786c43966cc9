// SPDX-License-Identifier: MIT
// Option `only`: a verdict about some fields.
#pragma once

#include "core/violation.h"
#include "form/compiled_form.h"

namespace hezuo {

/// Keeps what concerns the pointers of `only`: violations at or under one, open rules of the same top field.
void keep_only(const CompiledForm& form, const Value& only, Violations& violations, Pile<std::string_view>& undecided);

}  // namespace hezuo
