// SPDX-License-Identifier: MIT
// The page about the rules: this browser answers the whole corpus, and the hash is the published one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expected } from 'hezuo/parity';
import { desktop, type House } from '../lib/house.ts';

export function aboutStories(house: House): void {
  test('the page about the rules shows the published hash, answered here', async () => {
    const page = await house.window(desktop);
    await page.goto(`${house.origin}/console/`);
    await page.locator('header a[href="#/about"]').click();
    await page.locator('h1').first().waitFor();
    const proof = page.getByTestId('parity');
    await proof.locator('.ant-alert-success').waitFor({ timeout: 30_000 });
    const hashes = await proof.locator('code').allTextContents();
    assert.deepEqual(hashes, [expected.hash, expected.hash]);
    assert.deepEqual(house.takeFaults(page), []);
  });
}
