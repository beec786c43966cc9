// SPDX-License-Identifier: MIT
// What goes back over HTTP: the library's answer as it is, or a refusal in the one shape that refusals have.
#pragma once

#include <string>
#include <string_view>

#include "locale.h"

struct Reply {
  int status;
  std::string body;
};

/// The server's own refusal; `code` is one of problem.cpp.
Reply refuse(std::string_view code, std::string_view path, Locale locale);

/// The library's answer.
Reply reply_with(std::string answer, Locale locale);
