// SPDX-License-Identifier: MIT
// Mermaid itself reads and draws every diagram of the reference, with all states and all events in it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from 'hezuo';
import { draw } from './lib/mermaid-page.mjs';

const hezuo = await load();
const folder = new URL('../../docs/reference/', import.meta.url);

const pages = hezuo.systems().map(({ id }) => readFileSync(new URL(`${id}.md`, folder), 'utf8'));
const diagrams = pages.flatMap((page) =>
  [...page.matchAll(/```mermaid\n([\s\S]*?)```/g)].map((found) => found[1] ?? ''),
);
const plain = (/** @type {string} */ text) => text.replace(/\s+/g, '');

test('every diagram parses and shows its states and events', async () => {
  const drawn = await draw(diagrams);
  assert.ok(drawn.every(({ kind }) => kind === 'stateDiagram'));
  const machines = hezuo.ids().kinds.map((kind) => hezuo.machine(kind));
  const charts = machines.flatMap(({ states, items }) => (items ? [states, items.states] : [states]));
  assert.equal(drawn.length, charts.length);
  for (const [index, states] of charts.entries()) {
    const texts = plain(drawn[index]?.texts ?? '');
    for (const { id, label } of states)
      assert.ok(texts.includes(plain(`${label}${id}`)), `${id} in ${texts}`);
  }
  const all = plain(drawn.map(({ texts }) => texts).join(''));
  for (const { events, timers } of machines) {
    for (const { label, type } of [...events, ...timers])
      assert.ok(all.includes(plain(`${label}${type}`)), type);
  }
});

test('a diagram that is none is refused', async () => {
  await assert.rejects(draw(['stateDiagram-v2\n  a --> --> b\n']), /Parse error/i);
});
