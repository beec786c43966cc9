// SPDX-License-Identifier: MIT
// A document as a record, laid out natively as the JavaScript packers lay it out in the wasm memory.
#pragma once

#include "form/compiled_form.h"

namespace hezuo {

/// False where the document has what no record of the form can hold: unknown members, other containers.
bool lay_out(const CompiledForm& form, const Value& document, Value& record, Arena& arena);

}  // namespace hezuo
