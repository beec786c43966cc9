#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// The command `hezuo`: runs it, and turns what went wrong into a message and an exit code.
import { EXIT, Misuse } from './misuse.js';
import { run } from './run.js';

// Where standard error is read by nobody, there is nobody to be told.
process.stderr.on('error', () => undefined);

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const isMisuse = error instanceof Misuse;
  process.stderr.write(
    isMisuse ? `hezuo: ${error.message}\n` : `hezuo: unexpected failure\n${describe(error)}\n`,
  );
  process.exitCode = isMisuse ? EXIT.misuse : EXIT.internal;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
