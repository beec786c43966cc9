// SPDX-License-Identifier: MIT
// One declaration file out of many, so that ESM and CommonJS users get the same types without a second module graph.
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../lib/paths.mjs';

/** @typedef {{ name: string, file: string, code: string, uses: Set<string> }} Declaration */
/** @typedef {{ name: string, typeOnly: boolean }} Exported */

/** @typedef {{ exported: Exported[], kept: Declaration[], text: string }} Bundle */

const header = '// SPDX-License-Identifier: MIT\n';

/**
 * The public declarations of `entry` and what they use. Names must be distinct across files: nothing is renamed.
 * @param {string} entry relative to the checkout
 * @returns {Bundle}
 */
export function bundleDeclarations(entry) {
  const { exported, kept } = read(entry);
  return {
    exported,
    kept,
    text: `${header}${kept.map(({ code }) => code).join('\n')}\n${exportList(exported)}`,
  };
}

/**
 * The declarations of another entry: its own ones, and the rest by reference to the main one.
 * @param {string} entry relative to the checkout
 * @param {Bundle} main
 * @returns {(index: string) => string} takes how the main declarations are named from there
 */
export function declarationsBeside(entry, main) {
  const { exported, kept } = read(entry);
  const keyOf = (/** @type {Declaration} */ { file, name }) => `${file} ${name}`;
  const inMain = new Set(main.kept.map(keyOf));
  const own = kept.filter((declaration) => !inMain.has(keyOf(declaration)));
  const ownNames = new Set(own.map(({ name }) => name));
  const isPublic = new Set(main.exported.map(({ name }) => name));
  const used = kept
    .filter((declaration) => inMain.has(keyOf(declaration)))
    .map(({ name }) => name)
    .filter((name) => own.some(({ uses }) => uses.has(name)));
  const hidden = used.filter((name) => !isPublic.has(name));
  if (hidden.length > 0)
    throw new Error(`${entry} uses ${hidden.join(', ')}, which the main entry does not export`);
  const again = exported.filter(({ name }) => !ownNames.has(name));
  return (index) =>
    [
      header,
      used.length > 0 ? `import type { ${used.join(', ')} } from '${index}';\n` : '',
      ...own.map(({ code }) => `${code}\n`),
      exportList(exported.filter(({ name }) => ownNames.has(name))),
      exportList(again, index),
    ].join('');
}

/** @param {Exported[]} names @param {string} [from] */
function exportList(names, from) {
  if (names.length === 0) return '';
  const list = names.map(({ name, typeOnly }) => (typeOnly ? `type ${name}` : name)).join(',\n  ');
  return `export {\n  ${list},\n}${from ? ` from '${from}'` : ''};\n`;
}

/** @param {string} entry */
function read(entry) {
  const path = join(root, entry);
  const program = createProgram(path);
  const exported = exportedNames(program, path);
  const names = exported.map(({ name }) => name);
  return { exported, kept: reachable(names, emitted(program)) };
}

/** The last program: its successor takes the files that both share as they are. @type {ts.Program | undefined} */
let last;

/** @param {string} entry */
function createProgram(entry) {
  const folder = join(root, 'bindings');
  const { config, error } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const emitting = { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true };
  const program = ts.createProgram([entry], emitting, undefined, last);
  last = program;
  const faults = ts.getPreEmitDiagnostics(program);
  if (faults.length > 0) throw new Error(ts.formatDiagnostics(faults, formatHost));
  return program;
}

/** @type {ts.FormatDiagnosticsHost} */
const formatHost = {
  getCanonicalFileName: (path) => path,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
};

/** @param {ts.Program} program @param {string} entry @returns {Exported[]} */
function exportedNames(program, entry) {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const symbol = file && checker.getSymbolAtLocation(file);
  if (!symbol) throw new Error(`${entry} exports nothing`);
  return checker
    .getExportsOfModule(symbol)
    .map((alias) => {
      const target = alias.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(alias) : alias;
      return { name: alias.name, isType: isTypeOnly(alias, file), flags: target.flags };
    })
    .filter(({ isType, flags }) => !isType || (flags & ts.SymbolFlags.Type) !== 0)
    .map(({ name, isType, flags }) => ({ name, typeOnly: isType || (flags & ts.SymbolFlags.Value) === 0 }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Reached through `export type …`: neither declared in the entry itself nor named by an export without `type`.
 * @param {ts.Symbol} symbol @param {ts.SourceFile} entry
 */
const isTypeOnly = (symbol, entry) =>
  !symbol.declarations?.some((declaration) =>
    ts.isExportSpecifier(declaration)
      ? !declaration.isTypeOnly && !declaration.parent.parent.isTypeOnly
      : declaration.getSourceFile() === entry,
  );

/** Every declaration of the program's own files, in a stable order. @param {ts.Program} program */
function emitted(program) {
  /** @type {Map<string, string>} */
  const texts = new Map();
  program.emit(undefined, (_path, text, _mark, _error, sources) => {
    const source = sources?.[0];
    if (source) texts.set(source.fileName, text);
  });
  return [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, text]) => declarationsIn(file, text));
}

/** @param {string} file @param {string} text @returns {Declaration[]} */
function declarationsIn(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) return [];
    const name = nameOf(statement);
    if (name === undefined) throw new Error(`${file}: cannot bundle ${statement.getText()}`);
    const comments = (ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? [])
      .map(({ pos, end }) => text.slice(pos, end))
      .filter((comment) => comment.startsWith('/**'));
    const code = [...comments.slice(-1), statement.getText().replace(/^export /, '')].join('\n');
    return [{ name, file, code, uses: identifiers(statement) }];
  });
}

/** @param {ts.Statement} statement */
function nameOf(statement) {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText();
  const isNamed =
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement);
  return isNamed ? statement.name?.text : undefined;
}

/** @param {ts.Node} node @returns {Set<string>} */
function identifiers(node) {
  /** @type {Set<string>} */
  const found = new Set();
  const visit = (/** @type {ts.Node} */ child) => {
    if (ts.isIdentifier(child) && !isMemberName(child)) found.add(child.text);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

/** Names of members and parameters refer to nothing. @param {ts.Identifier} identifier */
function isMemberName(identifier) {
  const { parent } = identifier;
  const isMember = ts.isTypeElement(parent) || ts.isClassElement(parent) || ts.isParameter(parent);
  return isMember && parent.name === identifier;
}

/** @param {string[]} names @param {Declaration[]} declarations */
function reachable(names, declarations) {
  /** @type {Set<Declaration>} */
  const kept = new Set();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const found = declarations.filter((declaration) => declaration.name === name);
    const [first, second] = found;
    if (first && second) throw new Error(`${name} is declared in ${first.file} and in ${second.file}`);
    if (!first && names.includes(name)) throw new Error(`${name} is exported but not declared`);
    if (!first || kept.has(first)) continue;
    kept.add(first);
    queue.push(...first.uses);
  }
  return declarations.filter((declaration) => kept.has(declaration));
}
