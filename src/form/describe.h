// SPDX-License-Identifier: MIT
// A form as a page needs it, and as JSON Schema: both derived from the same rows.
#pragma once

#include "form/compiled_form.h"
#include "rulebook/answer.h"

namespace hezuo {

/// Values with their words under `KEY=value`, or else the value itself.
Value choices_json(std::span<const char* const> values, std::string_view key, const AnswerContext& context);

/// The fields as a tree, with labels, limits and choices.
Value fields_json(const CompiledForm& form, const AnswerContext& context);

/// The facts that the form's rules read.
Value facts_json(const CompiledForm& form, const AnswerContext& context);

/// What there is to say beside the fields, by group.
Value notes_json(const CompiledForm& form, const AnswerContext& context);

/// A sentence of help: what the kind and the limits say, then what the words add.
std::string_view hint_of(const Node& node, const AnswerContext& context);

/// JSON Schema 2020-12 of the structure. Rules on facts and between fields cannot be said in it.
Value schema_json(const CompiledForm& form, const AnswerContext& context);

}  // namespace hezuo
