// SPDX-License-Identifier: MIT
// A mini-program host in a realm of its own: the language and `require` over the program's files, WXWebAssembly by path, and nothing
// else: no WebAssembly, TextEncoder, eval, fetch, URL, timers or `process`. Module `import()` is a syntax its tools do not know.
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import vm from 'node:vm';
import { brotliDecompressSync } from 'node:zlib';

/** What a page of the mini-program declared. @typedef {Record<string, any> & { data: Record<string, any> }} PageObject */

/**
 * @param {Record<string, string>} mounts folders of the disk by folders of the mini-program: `{ '/': …, '/miniprogram_npm/hezuo': … }`
 */
export function miniProgramHost(mounts) {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(
    'delete globalThis.WebAssembly; delete globalThis.eval; delete globalThis.Function;',
    context,
  );
  /** @type {PageObject[]} */
  const pages = [];
  /** @type {string[]} */
  const opened = [];
  /** @type {Map<string, { exports: any }>} */
  const modules = new Map();

  /** @param {string} path in the mini-program @returns {string} on disk */
  function onDisk(path) {
    const mount = Object.keys(mounts)
      .filter((folder) => path.startsWith(folder.endsWith('/') ? folder : `${folder}/`))
      .sort((a, b) => b.length - a.length)[0];
    if (mount === undefined) throw new Error(`no such file: ${path}`);
    return join(String(mounts[mount]), path.slice(mount.length));
  }

  /** @param {string} from folder @param {string} name */
  function resolve(from, name) {
    const base = name.startsWith('.') ? posix.join(from, name) : posix.join('/miniprogram_npm', name);
    const found = [base, `${base}.js`, `${base}/index.js`].find(
      (path) => /\.c?js$/.test(path) && existsSync(onDisk(path)),
    );
    if (found === undefined) throw new Error(`module '${name}' is not defined`);
    return found;
  }

  /** @param {string} path @returns {any} */
  function run(path) {
    const known = modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    const text = readFileSync(onDisk(path), 'utf8');
    if (/\bimport\s*\(/.test(text)) throw new SyntaxError(`${path}: import() is not supported`);
    const make = vm.runInContext(`(function (module, exports, require) {${text}\n})`, context, {
      filename: path,
    });
    make(module, module.exports, (/** @type {string} */ name) => run(resolve(posix.dirname(path), name)));
    return module.exports;
  }

  context.WXWebAssembly = {
    /** @param {string} path @param {WebAssembly.Imports} imports */
    async instantiate(path, imports) {
      if (!/\.wasm(?:\.br)?$/.test(path))
        throw new Error(`WXWebAssembly.instantiate: not a wasm file: ${path}`);
      opened.push(path);
      const bytes = readFileSync(onDisk(path));
      return WebAssembly.instantiate(path.endsWith('.br') ? brotliDecompressSync(bytes) : bytes, imports);
    },
  };
  context.Page = (/** @type {PageObject} */ page) => {
    page.setData = (/** @type {Record<string, any>} */ data) => Object.assign(page.data, data);
    pages.push(page);
  };
  return { run, context, pages, opened };
}
