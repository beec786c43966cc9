// SPDX-License-Identifier: MIT
// Which of the two languages an Accept-Language header asks for.
#pragma once

#include <string_view>

enum class Locale { zh_cn, en };

Locale locale_of(std::string_view accept_language);

/// As the library names it.
std::string_view name_of(Locale locale);
