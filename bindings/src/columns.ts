// SPDX-License-Identifier: MIT
// checkMany on columns: cells go into the wasm memory in blocks of rows; a row with an unusual cell goes as JSON.

import { answer, composeObject, textOf, type Context } from './core.js';
import { CellWriter, mostRows } from './cells.js';
import type { RuleId } from '../generated/ids.js';
import type { ColumnRows, PublicBatchVerdict } from './hezuo.js';
import { reading } from './lists.js';
import { RecordReader } from './record-reader.js';

/** Rows of the block after a row that was no good for one. */
const fewestRows = 64;

export type Column = ArrayLike<unknown>;

interface OpenedTable {
  table: number;
  kinds: string;
  /** What stays open in every row. */
  open: RuleId[];
}

/** `merge` takes the answers on the blocks, whose rows are counted from the first of all. */
export function checkColumns(
  context: Context,
  form: string,
  rows: ColumnRows,
  options: string,
  onProgress: ((done: number, total: number) => void) | undefined,
  merge: (part: PublicBatchVerdict) => void,
): void {
  const { core, handle } = context;
  const { list, names, columns, length } = readColumns(rows);
  const named = composeObject({ columns: JSON.stringify(names) });
  const all = options === '{}' || options === '' ? named : `${options.slice(0, -1)},${named.slice(1)}`;
  // What makes collisions of chosen texts impossible to prepare; no answer depends on it.
  const seed = Math.floor(Math.random() * 0x7fffffff);
  const opened = core.openTable(handle, form, list, all, Math.min(length, 1 << 24), seed);
  const { table, kinds, open } = answer<OpenedTable>(context, opened);
  const reader = new RecordReader(core);
  try {
    const writer = new CellWriter(core, columns, kinds);
    let most = mostRows;
    for (let start = 0; start < length;) {
      const end = Math.min(start + most, length);
      const count = reading('rows.columns', () => writer.write(start, end));
      const faulty =
        count > 0
          ? core._hezuo_table_add(table, writer.address, count)
          : core.addToTable(table, rowText(start));
      const rows = Math.max(count, 1);
      const results = faulty > 0 ? faultyRows(faulty) : [];
      merge({ ok: faulty === 0, rows, failed: faulty, undecided: open.length > 0 ? rows : 0, results });
      most = start + count < end ? fewestRows : Math.min(2 * most, mostRows);
      start += rows;
      onProgress?.(start, length);
    }
  } finally {
    core._hezuo_table_close(table);
    core._hezuo_room(0);
  }

  function faultyRows(count: number): PublicBatchVerdict['results'] {
    reader.begin(core._hezuo_table_told(table));
    return Array.from({ length: count }, () => {
      const row = reader.number();
      const violations = reader.violations();
      return { complete: open.length === 0, ok: false, row, undecided: open.slice(), violations };
    });
  }

  function rowText(row: number): string {
    const value = reading('rows.columns', () => names.map((name, i) => [name, columns[i]?.[row]] as const));
    return textOf(context, Object.fromEntries(value), `rows.columns at ${row}`);
  }
}

function readColumns(rows: ColumnRows): {
  list: string;
  names: string[];
  columns: Column[];
  length: number;
} {
  const { list, given } = reading('rows', (): { list: unknown; given: unknown } => ({
    list: rows.list,
    given: rows.columns,
  }));
  if (typeof list !== 'string' || !list.startsWith('/')) {
    throw new TypeError('hezuo: rows.list must be the pointer of a list, such as "/items"');
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError('hezuo: rows.columns must be an object of columns by field name');
  }
  const names = reading('rows.columns', () => Object.keys(given));
  const columns = names.map((name) =>
    reading('rows.columns', () => (given as Record<string, unknown>)[name]),
  );
  const lengths = columns.map((column, i) => {
    const length = reading('rows.columns', () => (isColumn(column) ? Number(column.length as unknown) : -1));
    if (length < 0)
      throw new TypeError(`hezuo: column "${names[i]}" must be a list or a typed array of numbers`);
    return length;
  });
  const length = lengths[0];
  if (length === undefined) throw new TypeError('hezuo: rows.columns holds no column');
  const other = lengths.findIndex((one) => one !== length);
  if (other > 0) {
    throw new TypeError(
      `hezuo: column "${names[other]}" has ${lengths[other]} rows, column "${names[0]}" has ${length}`,
    );
  }
  return { list: list.slice(1), names, columns: columns as Column[], length };
}

function isColumn(value: unknown): value is Column {
  if (Array.isArray(value)) return true;
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}
