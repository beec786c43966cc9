// SPDX-License-Identifier: MIT
// The library may know more kinds of task than this server offers: pages learn which, and the others are refused.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'hezuo';
import { Rules } from '../src/rules.ts';
import { kindRows } from '../src/systems/index.ts';
import { serverForFile } from './support/server.ts';

const server = await serverForFile();
const merchant = await server.signIn('merchant-linxi');

const known: readonly string[] = (await load()).ids().kinds;
const offered = known.filter((kind) => kindRows.some((row) => row.kind === kind));

test('whoever asks learns the kinds that this server offers', async () => {
  const { body } = await server.nobody().get<{ kinds: string[] }>('/api/kinds');
  assert.deepEqual(body.kinds, offered);
  assert.equal(offered.length, kindRows.length);
});

test('lists count the tabs of these kinds and no others', async () => {
  const { body } = await merchant.get<{ counts: Record<string, number> }>('/api/tasks');
  const tabs = offered.flatMap((kind) => server.services.rules.machine(kind).tabs.map((tab) => tab.id));
  assert.deepEqual(Object.keys(body.counts).sort(), [...new Set(tabs)].sort());
});

test('a kind that it does not offer is neither opened nor listed', async () => {
  for (const kind of [...known.filter((one) => !offered.includes(one)), 'nothing.of-the-kind']) {
    const opened = await merchant.open(kind, {});
    assert.equal(opened.status, 404, kind);
    assert.equal(opened.body.violations[0]?.code, 'unknown_form');
    assert.equal((await merchant.get(`/api/tasks?kind=${encodeURIComponent(kind)}`)).status, 400, kind);
  }
});

test('a server that offers what the library lacks does not start', async () => {
  await assert.rejects(Rules.load(['nothing.of-the-kind']), /nothing\.of-the-kind/);
});
