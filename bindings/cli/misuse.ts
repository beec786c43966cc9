// SPDX-License-Identifier: MIT
// The error for a wrong use of the command line: it ends with exit code 2 and says what to do.

/** Exit codes of every command. */
export const EXIT = { clean: 0, violations: 1, misuse: 2, internal: 70 } as const;

export class Misuse extends Error {
  /** `what` is wrong, and `todo` says how to put it right. */
  constructor(what: string, todo: string) {
    super(`${what}\n${todo}`);
    this.name = 'Misuse';
  }
}

/** Node's error codes of files and streams, in words. */
const SYSTEM_WORDS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not permitted',
  EPERM: 'reading it is not permitted',
  ENOTDIR: 'a part of its path is no folder',
  ERR_FS_FILE_TOO_LARGE: 'it is too large to be read whole',
};

/** A failed read as a misuse; any other error unchanged. */
export function unreadable(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (typeof code !== 'string') return error;
  return new Misuse(
    `cannot read ${path}: ${SYSTEM_WORDS[code] ?? code}`,
    'Name a readable file, or "-" for standard input.',
  );
}
