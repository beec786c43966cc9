// SPDX-License-Identifier: MIT
// Replaces every way out of a Node program by one that only notes its name. Loaded before the program; hears from `listen` on.
import childProcess from 'node:child_process';
import dns from 'node:dns';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** @type {string[]} */
export const tried = [];
let listening = false;
export const listen = () => {
  listening = true;
};

/** @param {string} name @param {any} owner @param {string} key */
function spy(name, owner, key) {
  const original = owner[key];
  owner[key] = function (/** @type {any[]} */ ...args) {
    if (!listening) return original.apply(this, args);
    tried.push(name);
    throw new Error(`${name} is not allowed here`);
  };
}

for (const key of Object.keys(fs)) {
  const isWriter =
    /^(?:write|append|mkdir|mkdtemp|rm|unlink|rename|copy|cp|symlink|link|truncate|createWrite)/.test(key);
  if (isWriter && typeof (/** @type {any} */ (fs)[key]) === 'function') spy(`fs.${key}`, fs, key);
}
for (const key of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync'])
  spy(`child_process.${key}`, childProcess, key);
spy('net.connect', net.Socket.prototype, 'connect');
for (const key of ['lookup', 'resolve']) spy(`dns.${key}`, dns, key);
for (const [name, module] of /** @type {const} */ ([
  ['http', http],
  ['https', https],
])) {
  for (const key of ['request', 'get']) spy(`${name}.${key}`, module, key);
}
spy('fetch', globalThis, 'fetch');
for (const key of [
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
]) {
  Object.defineProperty(globalThis, key, {
    configurable: true,
    get() {
      if (listening) tried.push(key);
      return undefined;
    },
  });
}
syncBuiltinESMExports();
