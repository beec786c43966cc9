// SPDX-License-Identifier: MIT
// examples/plain-html as its README says to serve it, in Chromium, under the strict policy.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from 'hezuo';
import { inPage } from '../lib/chromium.mjs';
import { serve } from '../lib/serve.mjs';

const read = (/** @type {string} */ path) => readFileSync(new URL(path, import.meta.url));
const files = {
  '/': read('../../../examples/plain-html/index.html'),
  '/page.js': read('../../../examples/plain-html/page.js'),
  '/page.css': read('../../../examples/plain-html/page.css'),
  '/hezuo/index.mjs': read('../../../dist/index.mjs'),
};

test('says what is wrong while the user types, and nothing once it is right', async () => {
  const hezuo = await load();
  const form = String(hezuo.ids().forms[0]);
  const server = await serve(files);
  try {
    await inPage(server.url, async ({ page, problems }) => {
      const field = page.locator('input').first();
      const fault = page.locator('.fault').first();
      await field.waitFor();
      const name = await field.getAttribute('name');
      assert.equal(await page.locator('h1').textContent(), hezuo.describe(/** @type {any} */ (form)).label);
      const messageOf = (/** @type {object} */ value) =>
        hezuo.check(/** @type {any} */ (form), value, undefined, { only: [`/${name}`] }).violations[0]
          ?.message ?? '';
      assert.equal(await fault.textContent(), messageOf({}));
      const long = '长'.repeat(500);
      await field.fill(long);
      assert.notEqual(messageOf({ [String(name)]: long }), messageOf({}));
      assert.equal(await fault.textContent(), messageOf({ [String(name)]: long }));
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
      await field.fill('短');
      assert.equal(await fault.textContent(), '');
      assert.equal(await field.getAttribute('aria-invalid'), 'false');
      assert.deepEqual(problems, []);
      const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
      assert.deepEqual(kept, [0, 0, '']);
    });
    const expected = [...Object.keys(files), '/favicon.ico'];
    assert.deepEqual(server.asked.filter((path) => !expected.includes(path)), []); // prettier-ignore
  } finally {
    server.close();
  }
});
