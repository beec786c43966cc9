// SPDX-License-Identifier: MIT
// Standard output: waits for slow readers, and ends quietly when the reader has gone (`hezuo … | head`).
import { once } from 'node:events';
import { EXIT } from './misuse.js';

export class Output {
  private readerHasGone = false;

  constructor(private readonly stream: NodeJS.WriteStream = process.stdout) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') stopUnwritable(error);
      this.readerHasGone = true;
    });
  }

  /** True once nobody reads any more: the command may stop. */
  get isClosed(): boolean {
    return this.readerHasGone;
  }

  get isTerminal(): boolean {
    return this.stream.isTTY;
  }

  /** Columns of the terminal; of a file or pipe, a width that suits most. */
  get columns(): number {
    return this.stream.isTTY ? this.stream.columns : 120;
  }

  async write(text: string): Promise<void> {
    if (this.readerHasGone || text === '') return;
    if (this.stream.write(text)) return;
    // A reader that goes away while we wait shows as an error, which the listener above has seen.
    await once(this.stream, 'drain').catch(() => undefined);
  }

  async line(text = ''): Promise<void> {
    await this.write(`${text}\n`);
  }

  async json(value: unknown): Promise<void> {
    await this.line(JSON.stringify(value, null, 2));
  }
}

/** A full disk, say: whatever the command found out cannot be told. */
function stopUnwritable(error: NodeJS.ErrnoException): never {
  process.stderr.write(`hezuo: cannot write the output: ${error.message}\n`);
  process.exit(EXIT.internal);
}
