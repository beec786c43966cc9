// SPDX-License-Identifier: MIT
// Parts checked side by side, answers in order. As many parts are in memory as there are threads.
#pragma once

#include <functional>
#include <string>

#include "parts.h"
#include "total.h"

namespace cli {

/// `check` is called by all threads at once.
void check_parts(Parts& parts, unsigned threads, const std::function<std::string(const Part&)>& check, Total& total);

}  // namespace cli
