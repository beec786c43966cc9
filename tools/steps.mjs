// SPDX-License-Identifier: MIT
// What `npm test` runs, in order. Each step is an npm script of the same name; `count` says how its tests are counted.

/** @typedef {{ name: string, says: string, count: 'catch2' | 'node' | 'plain' | 'none' }} Step */

/** @type {Step[]} */
export const steps = [
  { name: 'build:native', says: 'C++ library and its tests, warnings as errors', count: 'none' },
  { name: 'test:native', says: 'Catch2 on the native library', count: 'catch2' },
  {
    name: 'test:coverage',
    says: 'every row of the rulebook, on both sides, by a shared case',
    count: 'plain',
  },
  { name: 'build:asan', says: 'the same with ASan and UBSan', count: 'none' },
  { name: 'test:asan', says: 'the same tests under the sanitizers', count: 'catch2' },
  { name: 'build:clang', says: 'the library by a second compiler, its steps counted', count: 'none' },
  { name: 'test:growth', says: 'no call grows faster than its input', count: 'plain' },
  { name: 'build:wasm', says: 'the WebAssembly module', count: 'none' },
  { name: 'generate:check', says: 'generated files are those of the tables', count: 'none' },
  { name: 'build:package', says: 'the npm package in dist/', count: 'none' },
  { name: 'build:pages', says: 'the console and the H5 pages', count: 'none' },
  { name: 'lint:cpp', says: 'clang-format and clang-tidy', count: 'plain' },
  { name: 'lint:js', says: 'ESLint, Prettier, tsc and vue-tsc', count: 'plain' },
  { name: 'lint:style', says: 'the rules of the house', count: 'plain' },
  { name: 'test:types', says: 'right use compiles, wrong use does not', count: 'none' },
  { name: 'test:js', says: 'the package in Node', count: 'node' },
  { name: 'test:exports', says: 'XState, ajv, Mermaid and an XML reader on what is exported', count: 'node' },
  {
    name: 'test:packaging',
    says: 'the packed package: bundlers, policies, hygiene, examples',
    count: 'node',
  },
  { name: 'test:web', says: 'what both pages share', count: 'node' },
  { name: 'test:server', says: 'the example server', count: 'node' },
  { name: 'test:cmake', says: 'the installed library from C++ and C', count: 'node' },
  { name: 'test:native-cli', says: 'hezuo-check, the command line on all cores', count: 'node' },
  { name: 'build:cpp-server', says: 'the example server in C++, on the installed library', count: 'none' },
  { name: 'test:cpp-server', says: 'the example server in C++', count: 'node' },
  { name: 'test:browser', says: 'both pages in Chromium', count: 'node' },
  { name: 'test:parity', says: 'native and every JavaScript runtime give the same answers', count: 'plain' },
  { name: 'fuzz:smoke', says: 'seconds of spoilt input under the sanitizers and in Node', count: 'plain' },
  { name: 'soak:smoke', says: 'memory stays flat', count: 'plain' },
  { name: 'bench:smoke', says: 'all peers of the benchmarks give the same verdicts', count: 'plain' },
  { name: 'test:docs', says: 'every command and example of the documents', count: 'plain' },
];
