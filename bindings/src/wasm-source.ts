// SPDX-License-Identifier: MIT
// Where the core's wasm comes from: the bytes embedded here, or what the caller of `load` gives.

import { embeddedBytes } from './embedded.js';
import { unpack } from './unpack.js';

/** A fetched file, as `fetch` or a `Response` constructor gives it. */
export interface WasmResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly url: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** `WebAssembly.Module` where the program's libraries know it. */
export type WasmModule = typeof globalThis extends {
  WebAssembly: { Module: { new (...args: never): infer Module } };
}
  ? Module
  : object;

/** The core as bytes (`hezuo.wasm`), as a compiled module, or as a response that holds the bytes. */
export type WasmSource = ArrayBuffer | ArrayBufferView | WasmModule | WasmResponse;

/** Compiles the core; `tried` hears in words what is being tried, for the message of a failure. */
export async function compile(
  source: WasmSource | PromiseLike<WasmSource> | undefined,
  tried: (what: string) => void,
): Promise<WebAssembly.Module> {
  if (typeof WebAssembly === 'undefined') {
    tried('looking for WebAssembly');
    throw new Error('this host has no WebAssembly');
  }
  if (source === undefined) {
    tried('the embedded bytes');
    return WebAssembly.compile(unpack(embeddedBytes));
  }
  tried('the promise given as option wasm');
  const given: unknown = await source;
  if (isModule(given)) {
    tried('the WebAssembly.Module given as option wasm');
    return given;
  }
  const bytes = await bytesOf(given, tried);
  requireMagic(bytes);
  return WebAssembly.compile(bytes);
}

async function bytesOf(given: unknown, tried: (what: string) => void): Promise<Uint8Array<ArrayBuffer>> {
  if (isResponse(given)) {
    tried(`the response given as option wasm (${given.url || 'no URL'}, status ${given.status})`);
    if (!given.ok) throw new Error(`the server answered with status ${given.status}`);
    return new Uint8Array(await given.arrayBuffer());
  }
  tried('the bytes given as option wasm');
  if (ArrayBuffer.isView(given)) {
    return new Uint8Array(given.buffer as ArrayBuffer, given.byteOffset, given.byteLength);
  }
  if (Object.prototype.toString.call(given) === '[object ArrayBuffer]')
    return new Uint8Array(given as ArrayBuffer);
  throw new TypeError(
    'option wasm must be bytes (ArrayBuffer, Uint8Array), a WebAssembly.Module or a Response',
  );
}

/** A page in place of the file is the commonest mistake: say so instead of "expected magic word". */
function requireMagic(bytes: Uint8Array): void {
  if (bytes[0] === 0x00 && bytes[1] === 0x61 && bytes[2] === 0x73 && bytes[3] === 0x6d) return;
  const start = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const guess = bytes[0] === 0x3c ? '; this looks like an HTML page: is the path of hezuo.wasm right?' : '';
  throw new Error(`these ${bytes.length} bytes are no WebAssembly, they begin with "${start}"${guess}`);
}

/** Also for modules of another realm (an iframe, a test runner's context). */
function isModule(value: unknown): value is WebAssembly.Module {
  return Object.prototype.toString.call(value) === '[object WebAssembly.Module]';
}

function isResponse(value: unknown): value is WasmResponse {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Partial<WasmResponse>).arrayBuffer === 'function' &&
    typeof (value as Partial<WasmResponse>).status === 'number'
  );
}
