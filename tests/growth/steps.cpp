// SPDX-License-Identifier: MIT
// Every basic block of the library calls this (`-fsanitize-coverage=trace-pc-guard`): a step is a block that ran.
#include "steps.h"

namespace growth {
std::uint64_t steps = 0;
}

extern "C" {
// The names are the compiler's. NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming)
void __sanitizer_cov_trace_pc_guard(std::uint32_t* guard);
void __sanitizer_cov_trace_pc_guard_init(std::uint32_t* start, std::uint32_t* stop);

void __sanitizer_cov_trace_pc_guard(std::uint32_t* /*guard*/) { ++growth::steps; }
void __sanitizer_cov_trace_pc_guard_init(std::uint32_t* /*start*/, std::uint32_t* /*stop*/) {}
// NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming)
}
