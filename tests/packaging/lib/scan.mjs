// SPDX-License-Identifier: MIT
// What a program could do beyond computing, read from its syntax tree, not from its text.
import { parse } from 'acorn';

/** Globals that make code, share memory, talk or keep. */
const globals = new Set([
  'eval',
  'Function',
  'SharedArrayBuffer',
  'Atomics',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookieStore',
  'document',
  'process',
  'Worker',
  'importScripts',
]);
const roots = new Set(['globalThis', 'window', 'self', 'global']);
const timers = new Set(['setTimeout', 'setInterval']);

/** @typedef {any} Node of the tree */

/** @param {string} code @returns {string[]} each thing once, in the order met */
export function findings(code) {
  /** @type {Set<string>} */
  const found = new Set();
  visit(parseProgram(code), null, (node, parent) => {
    const what = findingOf(node, parent);
    if (what) found.add(what);
  });
  return [...found];
}

/** @param {string} code @returns {Node} */
function parseProgram(code) {
  const options = /** @type {const} */ ({ ecmaVersion: 'latest', allowHashBang: true });
  try {
    return parse(code, { ...options, sourceType: 'module' });
  } catch {
    // No module: CommonJS may use words that modules may not.
    return parse(code, { ...options, sourceType: 'script' });
  }
}

/** @param {Node} node @param {Node} parent @returns {string | undefined} */
function findingOf(node, parent) {
  switch (node.type) {
    case 'Identifier':
      return globals.has(node.name) && isReference(node, parent) ? node.name : undefined;
    case 'MemberExpression':
      return roots.has(node.object.name) && globals.has(memberName(node)) ? memberName(node) : undefined;
    case 'ImportExpression':
      return node.source.type === 'Literal' ? moduleOf(node.source) : 'import(…)';
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source ? moduleOf(node.source) : undefined;
    case 'CallExpression':
      return findingOfCall(node);
    default:
      return undefined;
  }
}

/** @param {Node} node */
function findingOfCall({ callee, arguments: [first] }) {
  if (callee.name === 'require') return first?.type === 'Literal' ? moduleOf(first) : 'require(…)';
  if (timers.has(callee.name) && first?.type === 'Literal') return `${callee.name} with text`;
  const isConstructor = callee.type === 'MemberExpression' && memberName(callee) === 'constructor';
  return isConstructor && callee.object.type === 'FunctionExpression' ? '.constructor(…)' : undefined;
}

/** Files beside it are part of the package. @param {Node} source */
const moduleOf = ({ value }) => (String(value).startsWith('.') ? undefined : String(value));

/** @param {Node} node @returns {string} */
function memberName({ property, computed }) {
  if (!computed) return property.name;
  if (property.type === 'Literal') return String(property.value);
  const isSum = property.type === 'BinaryExpression' && property.operator === '+';
  return isSum ? `${property.left.value ?? ''}${property.right.value ?? ''}` : '';
}

/** Names of members, keys and things of the program's own refer to no global. @param {Node} node @param {Node} parent */
function isReference(node, parent) {
  if (
    parent.type === 'MemberExpression' ||
    parent.type === 'PropertyDefinition' ||
    parent.type === 'MethodDefinition'
  )
    return parent.computed || (parent.property ?? parent.key) !== node;
  if (parent.type === 'Property') return parent.value === node || parent.computed;
  if (parent.type === 'UnaryExpression' && parent.operator === 'typeof') return false;
  return !['ImportSpecifier', 'ExportSpecifier', 'LabeledStatement', 'BreakStatement'].includes(parent.type);
}

/** @param {Node} node @param {Node} parent @param {(node: Node, parent: Node) => void} use */
function visit(node, parent, use) {
  use(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child.type === 'string') visit(child, node, use);
    }
  }
}
