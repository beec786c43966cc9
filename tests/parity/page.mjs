// SPDX-License-Identifier: MIT
// The browser side of the parity comparison; bundled as a page would be and run under the strict CSP.
import { load } from 'hezuo';
import { answerLines } from './answers.mjs';

/** @type {{ name: string, file: any }[]} */
const raw = await (await fetch('/cases.json')).json();
const files = raw.map(({ name, file }) => ({ name, ...file }));
const lines = answerLines(await load(), files);
const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(lines.join('\n') + '\n'));
const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
document.title = `${hash} ${lines.length}`;
