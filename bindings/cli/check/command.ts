// SPDX-License-Identifier: MIT
// `hezuo check`: rows in, verdicts out, batch by batch, so that no input is ever held whole.
import type { Facts } from 'hezuo';
import type { Context } from '../context.js';
import { readJsonObject } from '../input.js';
import { formId, ROW_BYTES_PARAMETER, type FormName } from '../library.js';
import { EXIT, Misuse } from '../misuse.js';
import { openRows } from '../rows/open.js';
import type { Row } from '../rows/row.js';
import { Progress } from './progress.js';
import { reportFor, type FailedRow } from './report.js';
import { Tally } from './tally.js';

const LINE_END = Uint8Array.of(0x0a);

export async function checkCommand(context: Context): Promise<number> {
  const { hezuo, positionals, options, output, words } = context;
  const [formName, path = '-'] = positionals;
  const form = await formId(hezuo, formName as string);
  const facts = options.facts === undefined ? {} : await readJsonObject('--facts', options.facts, true);
  refuseFaultyFacts(context, form, facts);
  const source = await openRows(path, maxRowBytes(context));

  const report = reportFor(context, { form, input: source.name, rulebook: hezuo.rulebook });
  const progress = new Progress(source.totalBytes, words);
  const tally = new Tally();
  for await (const { rows, bytesRead, fault } of source.batches()) {
    const failed = checkRows(context, form, facts, rows, tally);
    if (failed.length > 0 && output.isTerminal) progress.hide();
    await report.rows(failed);
    if (output.isClosed) break;
    progress.update(bytesRead, tally.rowCount);
    if (fault) process.stderr.write(`${words[fault]}\n`);
  }
  progress.hide();
  const summary = tally.summary();
  await report.end(summary);
  return summary.failed > 0 ? EXIT.violations : EXIT.clean;
}

/** Checks the rows of one batch in one call, and counts them; the failed ones come back. */
function checkRows(
  { hezuo, options }: Context,
  form: FormName,
  facts: Facts,
  rows: Row[],
  tally: Tally,
): FailedRow[] {
  if (rows.length === 0) return [];
  const lines = Buffer.concat(rows.flatMap(({ bytes }) => [bytes, LINE_END]));
  const verdict = hezuo.checkMany(form, lines, facts, { strict: options.strict !== undefined });
  if (verdict.rows !== rows.length) throw new Error(`the library saw ${verdict.rows} rows of ${rows.length}`);
  tally.add(verdict);
  return verdict.results.map(({ row, ...result }) => ({ row: (rows[row] as Row).row, ...result }));
}

/** Facts outside their kinds would be reported again with every row: they are a mistake in the facts file. */
function refuseFaultyFacts({ hezuo }: Context, form: FormName, facts: Facts): void {
  const faults = hezuo.check(form, {}, facts).violations.filter(({ rule }) => rule === 'facts');
  if (faults.length === 0) return;
  const lines = faults.map(({ path, message }) => `  ${path}: ${message}`);
  throw new Misuse(
    `--facts: not everything in it is of its kind\n${lines.join('\n')}`,
    `The facts and their kinds: hezuo describe ${form}`,
  );
}

function maxRowBytes({ hezuo }: Context): number {
  return Number(hezuo.parameters().find(({ id }) => id === ROW_BYTES_PARAMETER)?.value);
}
