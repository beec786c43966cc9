// SPDX-License-Identifier: MIT
// Why a core did not start, as a coded error: what was tried, in order, and what to do about it.

import { describeFailure } from '../failures.js';

/** What went wrong: `load_failed` where nothing more is known. */
export type LoadFailure =
  | 'no_webassembly'
  | 'compiling_forbidden'
  | 'too_large_at_once'
  | 'not_found'
  | 'not_wasm'
  | 'bad_source'
  | 'no_address'
  | 'load_failed';

/** What to do, by code. */
const remedies: Record<LoadFailure, string> = {
  no_webassembly:
    "Import 'hezuo/nowasm', the same rules as plain JavaScript, or in a mini-program 'hezuo/wx'.",
  compiling_forbidden:
    "If this page has a Content-Security-Policy, add 'wasm-unsafe-eval' to script-src. If the host forbids compiling " +
    "bytes, give a compiled module, load({ wasm: module }), or import 'hezuo/workerd' or 'hezuo/nowasm'.",
  too_large_at_once: 'Use `await load()` on the main thread of a page, or loadSync in a worker.',
  not_found:
    'Is hezuo.wasm where it was looked for? Some bundlers leave it to you to copy ' +
    'hezuo/hezuo.wasm beside the bundle. If it is elsewhere: load({ wasm: fetch(address) }).',
  not_wasm:
    'Is the path of hezuo.wasm right, and does the server send the file itself? It stands in the package as hezuo/hezuo.wasm. ' +
    "In development, Vite before 8 may need optimizeDeps: { exclude: ['hezuo'] } for hezuo/slim.",
  bad_source: 'Give bytes (ArrayBuffer, Uint8Array), a WebAssembly.Module, a Response, or a promise of one.',
  no_address:
    "A CommonJS bundle does not know where it was served from. Give the file, load({ wasm: fetch(address) }), or import 'hezuo'.",
  load_failed: "If nothing else helps: 'hezuo/nowasm' is the same rules as plain JavaScript.",
};

/** The core did not start. `load` may be called again. */
export class HezuoLoadError extends Error {
  readonly code: LoadFailure;
  /** What was tried, in order, each with what came of it. */
  readonly tried: readonly string[];

  constructor(code: LoadFailure, tried: readonly string[], cause: unknown) {
    super(`hezuo: the core did not start. Tried ${tried.join('; then ')}. ${remedies[code]}`, { cause });
    this.name = 'HezuoLoadError';
    this.code = code;
    this.tried = Object.freeze([...tried]);
  }
}

/** A failure whose kind is known where it happens. */
export class Fault extends Error {
  readonly code: LoadFailure;

  constructor(code: LoadFailure, message: string) {
    super(message);
    this.name = 'Error';
    this.code = code;
  }
}

/** Remembers what is being tried, for the message of a failure. */
export class Trail {
  private readonly steps: string[] = [];

  begin(step: string): void {
    this.steps.push(step);
  }

  /** What was begun last did not work; something else may be tried then. */
  failed(error: unknown): void {
    const last = this.steps.pop() ?? 'to begin';
    this.steps.push(`${last}: ${describeFailure(error)}`);
  }

  /** What was begun last did not work, and there is nothing else. */
  end(error: unknown): HezuoLoadError {
    this.failed(error);
    return new HezuoLoadError(codeOf(error), this.steps, error);
  }
}

/** Hosts word their refusals differently; these are what V8, SpiderMonkey and JavaScriptCore say. */
const wordings: readonly (readonly [LoadFailure, RegExp])[] = [
  ['too_large_at_once', /disallowed on the main thread/i],
  [
    'compiling_forbidden',
    /content security policy|disallowed by embedder|unsafe-eval|refused to (?:compile|create)/i,
  ],
  ['not_wasm', /magic|bytes are no WebAssembly/i],
];

function codeOf(error: unknown): LoadFailure {
  if (error instanceof Fault) return error.code;
  const text = describeFailure(error);
  return wordings.find(([, wording]) => wording.test(text))?.[0] ?? 'load_failed';
}
