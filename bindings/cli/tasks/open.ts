// SPDX-License-Identifier: MIT
// `hezuo open`: a form becomes a task.
import { needOption } from '../arguments.js';
import type { Context } from '../context.js';
import { parseInstant } from '../instant.js';
import { readJson } from '../input.js';
import { kindId } from '../library.js';
import { EXIT } from '../misuse.js';
import { readFacts } from './read.js';
import { printStep } from './step.js';

export async function openCommand(context: Context): Promise<number> {
  const { hezuo, positionals, options, output, format } = context;
  const [kindName, inputSource] = positionals as [string, string];
  const kind = await kindId(hezuo, kindName);
  const at = parseInstant('--at', needOption(options, 'at'));
  const facts = await readFacts(context);
  const input = await readJson('INPUT', inputSource, true);
  const step = hezuo.open(kind, input, { at, ...(facts && { facts: facts }) });
  if (format === 'json') await output.json(step);
  else await printStep(step, undefined, hezuo.machine(kind), context);
  return step.ok ? EXIT.clean : EXIT.violations;
}
