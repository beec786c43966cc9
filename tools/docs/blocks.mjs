// SPDX-License-Identifier: MIT
// The fenced blocks of a Markdown document that are to be run, each with the output that the document promises.

/**
 * @typedef {{ language: 'sh' | 'js', line: number, code: string, exit: number, expected: string | null }} Example
 *   `exit`: how it must end, 0 unless the fence says `exit=N`; `expected`: the ```text block that follows, if any
 */

/** @typedef {{ info: string[], line: number, text: string, end: number }} Block `end`: the line of the closing fence */

/** @param {string} markdown @returns {Block[]} */
function fencedBlocks(markdown) {
  /** @type {Block[]} */
  const blocks = [];
  /** @type {{ fence: string, block: Block, lines: string[] } | null} */
  let open = null;
  markdown.split('\n').forEach((text, index) => {
    const fence = /^(`{3,})\s*(.*)$/.exec(text);
    if (open && fence && (fence[1] ?? '').length >= open.fence.length && fence[2] === '') {
      blocks.push({ ...open.block, text: open.lines.join('\n'), end: index + 1 });
      open = null;
    } else if (open) {
      open.lines.push(text);
    } else if (fence) {
      const info = (fence[2] ?? '').split(/\s+/).filter(Boolean);
      open = { fence: fence[1] ?? '', block: { info, line: index + 1, text: '', end: 0 }, lines: [] };
    }
  });
  if (open) throw new Error(`line ${/** @type {any} */ (open).block.line}: a fence that is not closed`);
  return blocks;
}

/**
 * Blocks marked ```sh run or ```js run. A ```text block belongs to the one before it when only blank lines stand between.
 * @param {string} markdown
 * @returns {Example[]}
 */
export function examplesOf(markdown) {
  const lines = markdown.split('\n');
  const blocks = fencedBlocks(markdown);
  return blocks.flatMap((block, index) => {
    const [language, ...marks] = block.info;
    if (!marks.includes('run')) return [];
    if (language !== 'sh' && language !== 'js') throw new Error(`line ${block.line}: cannot run ${language}`);
    const exit = Number(marks.find((mark) => mark.startsWith('exit='))?.slice('exit='.length) ?? 0);
    const next = blocks[index + 1];
    const follows =
      next?.info[0] === 'text' && lines.slice(block.end, next.line - 1).every((line) => line.trim() === '');
    return [
      { language, line: block.line, code: block.text, exit, expected: follows && next ? next.text : null },
    ];
  });
}

/**
 * Commands that a document speaks of, run or not.
 * @param {string} markdown
 * @returns {{ line: number, tool: 'npm' | 'hezuo', name: string }[]}
 */
export function commandsOf(markdown) {
  return markdown.split('\n').flatMap((text, index) => [
    ...[...text.matchAll(/\bnpm run ([a-z][\w:-]*)/g)].map((found) => ({
      line: index + 1,
      tool: /** @type {const} */ ('npm'),
      name: found[1] ?? '',
    })),
    ...[...text.matchAll(/\bnpm (start|test)\b/g)].map((found) => ({
      line: index + 1,
      tool: /** @type {const} */ ('npm'),
      name: found[1] ?? '',
    })),
    ...[...text.matchAll(/\bnpx hezuo ([a-z][\w-]*)/g)].map((found) => ({
      line: index + 1,
      tool: /** @type {const} */ ('hezuo'),
      name: found[1] ?? '',
    })),
  ]);
}

/**
 * Links to files of this repository.
 * @param {string} markdown
 * @returns {{ line: number, target: string }[]}
 */
export function linksOf(markdown) {
  return markdown
    .split('\n')
    .flatMap((text, index) =>
      [...text.replace(/`[^`]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)]
        .map((found) => ({ line: index + 1, target: (found[1] ?? '').replace(/#.*$/, '') }))
        .filter(({ target }) => target !== '' && !/^[a-z]+:/.test(target)),
    );
}
