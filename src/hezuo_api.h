// SPDX-License-Identifier: MIT
// What the C and the C++ header share: HEZUO_API marks what a shared library shows, HEZUO_NOEXCEPT what throws nothing.
#ifndef HEZUO_API_H
#define HEZUO_API_H

#if defined(__GNUC__)
#define HEZUO_API __attribute__((visibility("default")))
#else
#define HEZUO_API
#endif

#ifdef __cplusplus
#define HEZUO_NOEXCEPT noexcept
#else
#define HEZUO_NOEXCEPT
#endif

#endif
