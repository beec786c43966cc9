// SPDX-License-Identifier: MIT
// A list of checks, each shown with its time, ending in the line that `npm test` counts.
import { inParallel, run } from './run.mjs';

/** @typedef {{ name: string, command: string, args: string[] }} Check */

/**
 * Runs every check, shows the output of those that fail, and sets the exit code.
 * @param {Check[]} checks
 * @param {{ width?: number, env?: Record<string, string> }} [options] `width`: how many at a time
 */
export async function runChecks(checks, { width = 1, env = {} } = {}) {
  const outcomes = await inParallel(
    checks.map(({ name, command, args }) => async () => {
      const began = Date.now();
      const { code, output } = await run(command, args, { quiet: true, env });
      const time = `${((Date.now() - began) / 1000).toFixed(1)} s`;
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} ${time}`);
      if (code !== 0) console.log(output.trimEnd());
      return code === 0;
    }),
    width,
  );
  const passed = outcomes.filter(Boolean).length;
  console.log(`${passed} passed, ${outcomes.length - passed} failed`);
  if (passed < outcomes.length) process.exitCode = 1;
}
