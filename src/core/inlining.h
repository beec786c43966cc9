// SPDX-License-Identifier: MIT
// How functions are marked of which the optimizer would make many copies, in files built for speed.
#pragma once

/// Never copied into its callers.
#define HEZUO_CALLED [[gnu::noinline]]

/// Seldom run: likewise, and built for size.
#ifdef __clang__
#define HEZUO_SELDOM [[gnu::noinline, clang::minsize]]
#else
#define HEZUO_SELDOM [[gnu::noinline]]
#endif
