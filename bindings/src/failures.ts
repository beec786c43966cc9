// SPDX-License-Identifier: MIT
// Turns whatever was thrown into words, without trusting it.

/** The message of an error, or a text of what was thrown; never throws itself. */
export function describeFailure(error: unknown): string {
  try {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  } catch {
    // A thrown object whose own conversion throws: there is nothing more to say about it.
    return 'an error that cannot be printed';
  }
}
