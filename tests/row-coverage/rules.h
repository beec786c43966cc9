// SPDX-License-Identifier: MIT
// Rules, codes and messages: violated here, held there, said in both languages.
#pragma once

#include "door/book.h"
#include "replay.h"
#include "sheet.h"

namespace coverage {

/// Every rule that can refuse, every code, every sentence that a refusal can bear.
void want_rules(const hezuo::Book& book, const hezuo::Rulebook& rulebook, Sheet& sheet);

/// What one call shows. `locale` names the language of its messages.
void mark_rules(const hezuo::Book& book, const Asked& asked, const char* locale, Sheet& sheet);

inline constexpr const char* kLocales[] = {"zh-CN", "en"};

}  // namespace coverage
