// SPDX-License-Identifier: MIT
// A machine as data: states, events, timers, transitions, decisions, with words.
#pragma once

#include "rulebook/answer.h"
#include "task/compiled_machine.h"

namespace hezuo {

Value machine_json(const CompiledMachine& machine, const AnswerContext& context);

}  // namespace hezuo
