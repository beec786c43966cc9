// SPDX-License-Identifier: MIT
// Tables for people: plain columns, wide (East Asian) characters measured, long cells wrapped, nothing that could steer a terminal.
import Table from 'cli-table3';
import stringWidth from 'string-width';

const GAP = '  ';
const NO_LINES = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
  ].map((name) => [name, '']),
);

export interface Column {
  head: string;
  /** Never shrunk below this. */
  min: number;
  align?: 'right';
}

/** Control characters, bidirectional marks and invalid pairs come from the input: shown as their code points. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`,
  );
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Pieces that a line may end after: a run of ASCII (or an amount) with the spaces behind it, or one character as people see it. */
function pieces(text: string): string[] {
  return (text.match(/[!-~¥]+ *|[^!-~¥]+/g) ?? []).flatMap((run) =>
    /^[!-~¥]/.test(run) ? [run] : Array.from(graphemes.segment(run), ({ segment }) => segment),
  );
}

/** Breaks `text` into lines of at most `width` columns: after spaces where there are some, else anywhere. */
export function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && stringWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    while (/^[!-~]/.test(line) && line.trimEnd().length > width) {
      lines.push(line.slice(0, width));
      line = line.slice(width);
    }
  }
  return [...lines, line.trimEnd()].join('\n');
}

/** Gives each column what it needs, at least `least`; what is too much for `total` is taken from the widest. */
function columnWidths(columns: Column[], rows: string[][], total: number, least: number[]): number[] {
  const widths = columns.map(({ head }, i) =>
    Math.max(least[i] as number, stringWidth(head), ...rows.map((row) => stringWidth(row[i] ?? ''))),
  );
  let excess = widths.reduce((sum, width) => sum + width, 0) + GAP.length * (columns.length - 1) - total;
  while (excess > 0) {
    const shrinkable = widths.map((width, i) => (width > (columns[i] as Column).min ? width : 0));
    const widest = shrinkable.indexOf(Math.max(...shrinkable));
    if (shrinkable[widest] === 0) break;
    widths[widest] = (widths[widest] as number) - 1;
    excess -= 1;
  }
  return widths;
}

/** Prints a table in pieces: the first has the heads above it and sets the widths of all, each at least its `min`. */
export class TablePrinter {
  private widths: number[] | undefined;

  constructor(
    private readonly columns: Column[],
    private readonly total: number,
    private readonly least = columns.map(({ min }) => min),
  ) {}

  /** The rows as text, without a line feed at the end. Every cell is made printable. */
  print(cells: string[][]): string {
    const rows = cells.map((row) => row.map(printable));
    const isFirst = this.widths === undefined;
    const widths = (this.widths ??= columnWidths(this.columns, rows, this.total, this.least));
    const table = new Table({
      chars: { ...NO_LINES, middle: GAP },
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
      colWidths: widths,
      colAligns: this.columns.map((column) => column.align ?? 'left'),
    });
    if (isFirst)
      table.push(
        this.columns.map(({ head }) => head),
        widths.map((width) => '─'.repeat(width)),
      );
    table.push(...rows.map((row) => row.map((cell, i) => wrap(cell, widths[i] as number))));
    return table.toString().replace(/ +$/gm, '');
  }
}

/** A whole table at once. */
export function printTable(columns: Column[], cells: string[][], total: number): string {
  const least = columns.map(() => 0);
  return new TablePrinter(columns, total, least).print(cells);
}
