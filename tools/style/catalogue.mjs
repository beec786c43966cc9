// SPDX-License-Identifier: MIT
// Pages and server ask the library: none of its states, texts or limits may be written there a second time.

/**
 * @typedef {import('./source.mjs').Source} Source
 * @typedef {import('./source.mjs').Finding} Finding
 * @typedef {{ ids: Set<string>, texts: Set<string> }} Catalogue
 */

const users = /^(?:web|examples\/node-server)\/.*\.(?:ts|tsx|vue|html|mjs)$/;
const tests = /(?:^|\/)(?:test|tests)\/|\.test\./;

/** Words that every page has on its buttons, whatever the rules say. */
const ordinary = new Set([
  '取消',
  '确定',
  '确认',
  '关闭',
  '提交',
  '商家',
  '达人',
  '平台',
  '任务',
  '任务类型',
  'Kind of task',
]);

const isChinese = (/** @type {string} */ text) => /\p{Script=Han}/u.test(text);
/** Shorter Chinese texts are found only where they stand alone. */
const unmistakable = 8;

/** Texts are those long enough to be the library's own. @param {string} text */
function isOwnText(text) {
  if (ordinary.has(text)) return false;
  return isChinese(text) ? text.length >= 2 : text.split(/\s+/).length >= 3;
}

/** Every string below a value. @param {unknown} value @param {(text: string, key: string) => void} take @param {string} [key] */
function eachString(value, take, key = '') {
  if (typeof value === 'string') take(value, key);
  else if (Array.isArray(value)) for (const entry of value) eachString(entry, take, key);
  else if (value && typeof value === 'object')
    for (const [name, entry] of Object.entries(value)) eachString(entry, take, name);
}

/**
 * What the library says of itself, in one locale.
 * @param {any} hezuo a loaded library
 * @param {Catalogue} [into]
 * @returns {Catalogue}
 */
export function catalogueOf(hezuo, into = { ids: new Set(), texts: new Set() }) {
  const known = hezuo.ids();
  const callable = new Set([...known.forms, ...known.kinds, ...known.calculations]);
  const takeText = (/** @type {string} */ text, /** @type {string} */ key) => {
    const isText = ['label', 'hint', 'sentence', 'reason'].includes(key) || isChinese(text);
    if (isText && key !== 'quote' && isOwnText(text)) into.texts.add(text);
  };
  for (const kind of known.kinds) {
    const machine = hezuo.machine(kind);
    eachString(machine, takeText);
    for (const { id } of machine.states) if (id.includes('.')) into.ids.add(id);
    for (const { id } of machine.tabs) if (id.includes('-')) into.ids.add(id);
  }
  for (const form of known.forms) eachString(hezuo.describe(form), takeText);
  for (const rule of hezuo.rules()) {
    eachString(rule, takeText);
    if (/[./]/.test(rule.id) && !callable.has(rule.id)) into.ids.add(rule.id);
    for (const { id } of rule.parameters) if (!callable.has(id)) into.ids.add(id);
  }
  return into;
}

/** What stands between quotes, tags and braces of a line. @param {string} line */
const cells = (line) => line.split(/['"`<>{}]/).map((cell) => cell.trim());

const limits =
  /(?<![\w-])(max|min|maxLength|minLength|maxlength|minlength|max-length|min-length|limit|count)=(?:\{\s*|"\s*|'\s*)(\d[\d_]*)/;

/** @param {Source} file @param {Catalogue} catalogue @returns {Finding[]} */
function checkUser({ path, code }, { ids, texts }) {
  /** @type {Finding[]} */
  const findings = [];
  const long = [...texts].filter((text) => isChinese(text) && text.length >= unmistakable);
  const drawn = /\.(?:tsx|vue|html)$/.test(path);
  code.forEach((text, index) => {
    const add = (/** @type {string} */ what, /** @type {string} */ use) =>
      findings.push({ path, line: index + 1, what, use });
    const alone = cells(text);
    const id = alone.find((cell) => ids.has(cell));
    if (id) add(`the library's id ${id}`, 'what machine(), actions() or the task says');
    const said = alone.find((cell) => texts.has(cell)) ?? long.find((phrase) => text.includes(phrase));
    if (said) add(`the library's words “${said}”`, 'the label, hint or message of the library');
    const limit = drawn ? limits.exec(text) : null;
    if (limit) add(`a limit (${limit[1]} ${limit[2]})`, 'min and max of describe()');
  });
  return findings;
}

/** @param {Source[]} files @param {Catalogue} catalogue @returns {Finding[]} */
export function checkCatalogue(files, catalogue) {
  return files
    .filter(({ path }) => users.test(path) && !tests.test(path))
    .flatMap((file) => checkUser(file, catalogue));
}
