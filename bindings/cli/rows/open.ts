// SPDX-License-Identifier: MIT
// Rows out of a file or standard input, batch by batch: NDJSON or a JSON array, told apart by the first byte that is not blank.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { takeStandardInput } from '../input.js';
import { unreadable } from '../misuse.js';
import { EntrySplitter } from './entries.js';
import { LineSplitter } from './lines.js';
import { isSpace, LINE_FEED, type Row, type Splitter } from './row.js';

const OPEN_LIST = 0x5b;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const CHUNK_BYTES = 256 * 1024;

export interface Batch {
  rows: Row[];
  /** Bytes read so far. */
  bytesRead: number;
  /** Of the whole input, at its end. */
  fault?: 'unclosed' | 'trailing';
}

export interface RowSource {
  name: string;
  /** The size of a file; unknown for a pipe. */
  totalBytes: number | undefined;
  batches(): AsyncGenerator<Batch>;
}

/** Opens `path`, or standard input for `-`. Rows longer than `maxRowBytes` are cut, and refused by the library. */
export async function openRows(path: string, maxRowBytes: number): Promise<RowSource> {
  if (path === '-') {
    const stream = takeStandardInput('FILE');
    return {
      name: 'standard input',
      totalBytes: undefined,
      batches: () => readBatches(stream, path, maxRowBytes),
    };
  }
  const totalBytes = await sizeOf(path);
  const batches = () =>
    readBatches(createReadStream(path, { highWaterMark: CHUNK_BYTES }), path, maxRowBytes);
  return { name: path, totalBytes, batches };
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const info = await stat(path);
    return info.isFile() ? info.size : undefined;
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function* readBatches(
  stream: AsyncIterable<Buffer>,
  path: string,
  maxRowBytes: number,
): AsyncGenerator<Batch> {
  let splitter: Splitter | undefined;
  let bytesRead = 0;
  let line = 1;
  try {
    for await (const chunk of withoutMark(stream)) {
      bytesRead += chunk.length;
      const first = splitter ? 0 : chunk.findIndex((byte) => !isSpace(byte));
      const blanks = first < 0 ? chunk : chunk.subarray(0, first);
      line += blanks.reduce((lines, byte) => lines + (byte === LINE_FEED ? 1 : 0), 0);
      if (first < 0) continue;
      splitter ??=
        chunk[first] === OPEN_LIST ? new EntrySplitter(maxRowBytes) : new LineSplitter(maxRowBytes, line);
      yield { rows: splitter.push(chunk.subarray(first)), bytesRead };
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  if (!splitter) return;
  const rows = splitter.end();
  yield { rows, bytesRead, ...(splitter.fault && { fault: splitter.fault }) };
}

/** The same bytes without a byte order mark, which may come in pieces. */
async function* withoutMark(stream: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of stream) {
    if (!head) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < BYTE_ORDER_MARK.length) continue;
    const hasMark = BYTE_ORDER_MARK.every((byte, i) => head?.[i] === byte);
    yield hasMark ? head.subarray(BYTE_ORDER_MARK.length) : head;
    head = undefined;
  }
  if (head) yield head;
}
