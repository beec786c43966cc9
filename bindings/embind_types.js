// SPDX-License-Identifier: MIT
// Emscripten's JavaScript library, replaced where it does more than the core needs: embind for functions of `int` and
// `std::string` alone, as in embind_types.cpp, and a start at which nobody else asks to be called.
// emcc reads this file as text (`--js-library`): what stands in the functions runs in the glue, among its names. The
// coders of texts are the package's (src/start/glue.ts), which has them anyway.
/* global LibraryManager, mergeInto, Module, HEAP32, HEAPU8, HEAPU32, wasmTable, _malloc, _free, embindTexts */

mergeInto(LibraryManager.library, {
  /** By the number of a type: whether it is `std::string`. The others cross as they are. */
  $embindTexts: {},

  _embind_register_integer__deps: [],
  _embind_register_integer: function () {},

  _embind_register_std_string__deps: ['$embindTexts'],
  _embind_register_std_string: function (type) {
    embindTexts[type] = true;
  },

  /** A text crosses as an address: four bytes of length, and then the bytes. Here each is made for the call and freed. */
  _embind_register_function__deps: ['$embindTexts', 'malloc', 'free'],
  _embind_register_function: function (name, count, types, _signature, invoker, target) {
    const [answers, ...takes] = HEAP32.slice(types >> 2, (types >> 2) + count);
    const call = wasmTable.get(invoker);
    Module[Module['decodeUtf8'](HEAPU8, name, HEAPU8.indexOf(0, name) - name)] = (...values) => {
      const given = values.map((value, i) => {
        if (!embindTexts[takes[i]]) return value;
        const at = _malloc(4 + 3 * value.length);
        HEAPU32[at >> 2] = Module['encodeUtf8'](value, HEAPU8, at + 4) - at - 4;
        return at;
      });
      const answer = call(target, ...given);
      given.forEach((at, i) => embindTexts[takes[i]] && _free(at));
      if (!embindTexts[answers]) return answer;
      const text = Module['decodeUtf8'](HEAPU8, answer + 4, HEAPU32[answer >> 2]);
      _free(answer);
      return text;
    };
  },

  $callRuntimeCallbacks__deps: [],
  $callRuntimeCallbacks: function (callbacks) {
    while (callbacks.length > 0) callbacks.shift()(Module);
  },
});
