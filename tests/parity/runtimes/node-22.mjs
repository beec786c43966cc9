// SPDX-License-Identifier: MIT
// The package in Node 22.
import { parityInNode } from '../../packaging/lib/node-lines.mjs';

export const name = 'node 22 (wasm)';
export const says = 'the package, imported as an ES module, in another line of Node';
export const onDemand = true;
export const run = () => parityInNode('22.23.3');
