// SPDX-License-Identifier: MIT
// The progress bar: on a terminal only, on standard error, and only when a check takes a while.
import { Presets, SingleBar } from 'cli-progress';
import type { Words } from '../words.js';

const SHOWN_AFTER_MS = 300;

export class Progress {
  private readonly bar: SingleBar | undefined;
  private readonly startedAt = performance.now();
  private bytesRead = 0;
  private rows = 0;

  constructor(
    private readonly totalBytes: number | undefined,
    words: Words,
    stream: NodeJS.WriteStream = process.stderr,
  ) {
    if (!stream.isTTY) return;
    const format =
      totalBytes === undefined ? `{rows} ${words.rows}` : `{bar} {percentage}% | {rows} ${words.rows}`;
    this.bar = new SingleBar(
      { format, stream, clearOnComplete: true, hideCursor: true },
      Presets.shades_classic,
    );
  }

  update(bytesRead: number, rows: number): void {
    this.bytesRead = bytesRead;
    this.rows = rows;
    if (this.bar?.isActive) this.bar.update(bytesRead, { rows });
    else this.show();
  }

  /** Takes the bar away, so that other lines can be printed; the next update brings it back. */
  hide(): void {
    if (this.bar?.isActive) this.bar.stop();
  }

  private show(): void {
    if (!this.bar || performance.now() - this.startedAt < SHOWN_AFTER_MS) return;
    this.bar.start(this.totalBytes ?? 0, this.bytesRead, { rows: this.rows });
  }
}
