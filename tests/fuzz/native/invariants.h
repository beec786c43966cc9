// SPDX-License-Identifier: MIT
// What must hold of any answer, whatever was asked. Each throws `Broken` where it does not.
#pragma once

#include <string>

#include "json.h"

namespace fuzz {

/// `{error:{code,id}}`: an id that there is not.
inline bool is_error(const Json& answer) { return answer.is_object() && answer.contains("error"); }

/// Rule, code of the closed list, pointer, params, message, remedy; no rule twice at one place.
void require_violations(const Json& violations);

/// `ok` = no violation, `complete` = nothing open, `strict` leaves nothing open.
void require_verdict(const Json& verdict, bool strict);

/// `{ok, task, effects}` or `{ok, violations}`; its money is conserved.
void require_step(const Json& step);

/// frozen + refunded + settled = amount, net = settled − fee, nothing below zero.
void require_ledger(const Json& ledger);

/// The step's log, version, instant and effects follow from the task before it.
void require_progress(const Json& before, const Json& step);

/// Instants in order, money conserved in each.
void require_timeline(const Json& timeline);

}  // namespace fuzz
