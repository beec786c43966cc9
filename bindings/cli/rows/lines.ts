// SPDX-License-Identifier: MIT
// NDJSON: one row on every line that is not blank.
import { LINE_FEED, RowBytes, type Row, type Splitter } from './row.js';

export class LineSplitter implements Splitter {
  private readonly current: RowBytes;

  constructor(
    maxRowBytes: number,
    private line: number,
  ) {
    this.current = new RowBytes(maxRowBytes);
  }

  push(chunk: Uint8Array): Row[] {
    const rows: Row[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      this.current.add(chunk.subarray(start, end));
      this.finish(rows);
      start = end + 1;
    }
    this.current.add(chunk.subarray(start));
    return rows;
  }

  end(): Row[] {
    const rows: Row[] = [];
    this.finish(rows);
    return rows;
  }

  private finish(rows: Row[]): void {
    const { isBlank } = this.current;
    const bytes = this.current.take();
    if (!isBlank) rows.push({ row: this.line, bytes });
    this.line += 1;
  }
}
