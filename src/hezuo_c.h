// SPDX-License-Identifier: MIT
// The C door of hezuo, for C99 and for whatever calls C: the functions of hezuo.h by name, JSON text in, JSON text out.
//
// Texts are UTF-8 with a length; they may hold anything, bad input is an answer. Nothing here keeps state besides the
// rulebooks that you load, and nothing is thrown: where memory runs out the process ends (abort).
//
//   hezuo_rulebook* book = hezuo_load(hezuo_in("{}"), NULL);
//   hezuo_slice inputs[] = {hezuo_in("douyin-live.order"), {json, json_size}, hezuo_in(""),
//   hezuo_in("{\"strict\":true}")}; hezuo_text verdict = hezuo_call(book, "check", inputs, 4); puts(verdict.data);
//   hezuo_text_free(verdict);
//   hezuo_free(book);
#ifndef HEZUO_C_H
#define HEZUO_C_H

// NOLINTBEGIN(modernize-*): this is C.
#include <stddef.h>

#include "hezuo_api.h"

#ifdef __cplusplus
extern "C" {
#endif

/// An effective rulebook. It never changes: any number of threads may call it at once without a lock. Free it when no
/// call is running.
typedef struct hezuo_rulebook hezuo_rulebook;

/// A text of yours, read during the call and not kept. Null `data` is the empty text, which stands for "not given".
typedef struct hezuo_slice {
  const char* data;
  size_t size;
} hezuo_slice;

/// A text that is yours now: free it with hezuo_text_free, once. After its `size` bytes there is a zero byte, so it is
/// a C string as well (JSON holds no zero byte). `data` is never null in an answer.
typedef struct hezuo_text {
  char* data;
  size_t size;
} hezuo_text;

/// A zero-terminated text as a slice; null is the empty text.
HEZUO_API hezuo_slice hezuo_in(const char* text) HEZUO_NOEXCEPT;

/// `options` is a JSON object or empty, as of `hezuo::Rulebook::load`. Returns null and says why in `error`
/// (`{"code":…,"id":…,"message":…}`, to be freed) if they name something unknown or out of range. On success `error` is
/// {NULL, 0}. `error` may be null.
HEZUO_API hezuo_rulebook* hezuo_load(hezuo_slice options, hezuo_text* error) HEZUO_NOEXCEPT;

/// Null is allowed.
HEZUO_API void hezuo_free(hezuo_rulebook* rulebook) HEZUO_NOEXCEPT;

/// Asks `rulebook` by the name that the function has in hezuo.h, with its parameters in their order:
///
///   check       form value facts options        describe    form options
///   check_many  form lines facts options        json_schema form options
///   open        kind input options              machine     kind options
///   apply       task event options              rules       options
///   advance     task options                    rule        id options
///   actions     task options                    parameters  options
///   preview     task options                    editions    options
///   endings     task options                    diff        options
///   compare     task options                    ids
///   view        task options                    rulebook
///   calculate   id input options                bounds
///   systems     options                         count       text
///                                               truncate    text max
///
/// hezuo_calls() answers the same list as JSON. Inputs at the end that are not given are empty. `count` and `truncate`
/// take the plain text and answer a number; `max` is a decimal number.
///
/// What can only be a mistake of the program is `{"error":{"code":…,"id":…}}`: `unknown_call`, `too_many_inputs`,
/// `no_rulebook` (null), `bad_number` (`max`), and those of hezuo.h (`unknown_form`, …).
HEZUO_API hezuo_text hezuo_call(const hezuo_rulebook* rulebook, const char* name, const hezuo_slice* inputs,
                                size_t count) HEZUO_NOEXCEPT;

/// `[{"inputs":["form",…],"name":"check"},…]`: every name that hezuo_call knows.
HEZUO_API hezuo_text hezuo_calls(void) HEZUO_NOEXCEPT;

/// `{NULL, 0}` is allowed.
HEZUO_API void hezuo_text_free(hezuo_text text) HEZUO_NOEXCEPT;

/// The version of the library that runs, as against the one whose header was compiled in. Not to be freed.
HEZUO_API const char* hezuo_version(void) HEZUO_NOEXCEPT;

#ifdef __cplusplus
}
#endif
// NOLINTEND(modernize-*)

#endif
