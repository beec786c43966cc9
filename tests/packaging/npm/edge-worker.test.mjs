// SPDX-License-Identifier: MIT
// examples/edge-worker in workerd, asked over HTTP: the same JSON as the library gives here.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { load } from 'hezuo';
import { expected } from 'hezuo/parity';
import { samples } from '../../js/lib/samples.mjs';
import { startWorkerd } from '../lib/workerd.mjs';

const hezuo = await load();
const { url, close } = await startWorkerd(
  fileURLToPath(new URL('../../../examples/edge-worker/config.capnp', import.meta.url)),
);
after(close);

/** @param {string} form @param {string} body */
const ask = async (form, body) => {
  const response = await fetch(`${url}/check/${form}`, { method: 'POST', body });
  return { status: response.status, body: await response.json() };
};

test('verdicts are those of the library', async () => {
  for (const { form, value, facts } of samples) {
    for (const given of [value, {}, null]) {
      const verdict = hezuo.check(form, given, facts, { strict: true });
      const answer = await ask(form, JSON.stringify({ value: given, facts }));
      assert.deepEqual(answer, { status: 200, body: JSON.parse(JSON.stringify(verdict)) });
    }
  }
});

test('wrong questions have their own answers', async () => {
  assert.equal((await ask('no-such-form', '{}')).status, 404);
  assert.equal((await ask('douyin-live.order', '{')).status, 400);
  assert.equal((await ask('douyin-live.order', 'null')).status, 400);
  assert.equal((await fetch(`${url}/`)).status, 404);
});

test('the same rules and the published hash', async () => {
  assert.deepEqual(await (await fetch(`${url}/rulebook`)).json(), { ...hezuo.rulebook });
  const parity = /** @type {any} */ (await (await fetch(`${url}/parity`)).json());
  assert.equal(parity.hash, expected.hash);
});
