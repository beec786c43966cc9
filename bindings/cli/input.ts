// SPDX-License-Identifier: MIT
// Small inputs read whole: facts, overlays, tasks, events, forms; from a file, standard input or the argument itself.
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Misuse, unreadable } from './misuse.js';

const STANDARD_INPUT = '-';
let standardInputTakenBy: string | undefined;

/** Standard input can be read once: the second argument that asks for it is a mistake. */
export function takeStandardInput(name: string): NodeJS.ReadStream {
  if (standardInputTakenBy !== undefined) {
    throw new Misuse(
      `${standardInputTakenBy} and ${name} cannot both be read from standard input`,
      'Give one of them as a file.',
    );
  }
  standardInputTakenBy = name;
  return process.stdin;
}

function isInline(source: string): boolean {
  return source.startsWith('{') || source.startsWith('[') || source === 'null';
}

async function readBytes(name: string, source: string): Promise<Buffer> {
  try {
    return source === STANDARD_INPUT ? await buffer(takeStandardInput(name)) : await readFile(source);
  } catch (error) {
    throw unreadable(source, error);
  }
}

/** Reads argument `name`: a file's path, `-`, or (when `inline`) JSON that begins with `{` or `[`. */
export async function readJson(name: string, source: string, inline = false): Promise<unknown> {
  if (inline && isInline(source)) return parseJson(name, source);
  const bytes = await readBytes(name, source);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Misuse(`${name}: ${source} is not UTF-8 text`, 'Save it as UTF-8.');
  }
  return parseJson(`${name}: ${source}`, text);
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Misuse(`${name} is no JSON: ${(error as Error).message}`, 'Give one JSON object.');
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As `readJson`; anything but an object is a misuse. */
export async function readJsonObject(
  name: string,
  source: string,
  inline = false,
): Promise<Record<string, unknown>> {
  const value = await readJson(name, source, inline);
  if (!isObject(value)) throw new Misuse(`${name} is no JSON object`, 'Give one JSON object.');
  return value;
}
