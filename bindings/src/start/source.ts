// SPDX-License-Identifier: MIT
// What callers give as `wasm` -> a compiled module: bytes, a module, a response, or a promise of one.

import { Fault, type Trail } from './failure.js';

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

/** Compiles what the caller gave. */
export async function compileGiven(
  source: WasmSource | PromiseLike<WasmSource>,
  trail: Trail,
): Promise<WebAssembly.Module> {
  requireWebAssembly(trail);
  let given: unknown = source;
  if (isPromise(source)) {
    trail.begin('the promise given as option wasm');
    given = await source;
  }
  if (isModule(given)) {
    trail.begin('the WebAssembly.Module given as option wasm');
    return given;
  }
  return compileBytes(await bytesOf(given, trail));
}

/** Compiles bytes that were not made here, and so may be anything. */
export function compileBytes(bytes: Uint8Array<ArrayBuffer>): Promise<WebAssembly.Module> {
  requireMagic(bytes);
  return WebAssembly.compile(bytes);
}

export function requireWebAssembly(trail: Trail): void {
  if (typeof WebAssembly === 'object') return;
  trail.begin('WebAssembly');
  throw new Fault('no_webassembly', 'this host has none');
}

async function bytesOf(given: unknown, trail: Trail): Promise<Uint8Array<ArrayBuffer>> {
  if (isResponse(given)) {
    trail.begin(`the response given as option wasm (${given.url || 'no URL'}, status ${given.status})`);
    return bytesOfResponse(given);
  }
  trail.begin('the bytes given as option wasm');
  const bytes = viewOf(given);
  if (bytes !== undefined) return bytes;
  throw new Fault(
    'bad_source',
    'option wasm must be bytes (ArrayBuffer, Uint8Array), a WebAssembly.Module or a Response',
  );
}

export async function bytesOfResponse(response: WasmResponse): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.ok) throw new Fault('not_found', `the server answered with status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The bytes of a buffer or a view of one, also of another realm. */
export function viewOf(given: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (ArrayBuffer.isView(given)) {
    return new Uint8Array(given.buffer as ArrayBuffer, given.byteOffset, given.byteLength);
  }
  if (Object.prototype.toString.call(given) !== '[object ArrayBuffer]') return undefined;
  return new Uint8Array(given as ArrayBuffer);
}

/** A page in place of the file is the commonest mistake: say so instead of "expected magic word". */
export function requireMagic(bytes: Uint8Array): void {
  if (bytes[0] === 0x00 && bytes[1] === 0x61 && bytes[2] === 0x73 && bytes[3] === 0x6d) return;
  const start = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const guess = bytes[0] === 0x3c ? '; this looks like an HTML page' : '';
  throw new Fault(
    'not_wasm',
    `these ${bytes.length} bytes are no WebAssembly, they begin with "${start}"${guess}`,
  );
}

/** Also for modules of another realm (an iframe, a test runner's context). */
export function isModule(value: unknown): value is WebAssembly.Module {
  return Object.prototype.toString.call(value) === '[object WebAssembly.Module]';
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}

function isResponse(value: unknown): value is WasmResponse {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Partial<WasmResponse>).arrayBuffer === 'function' &&
    typeof (value as Partial<WasmResponse>).status === 'number'
  );
}
