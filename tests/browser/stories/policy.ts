// SPDX-License-Identifier: MIT
// What pages may do at all: their own scripts only, no word to anybody but their server, the server's own rules.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { desktop, type House } from '../lib/house.ts';

export function policyStories(house: House): void {
  test('every page forbids scripts of others, and evaluation', async () => {
    for (const path of ['/', '/console/', '/h5/']) {
      const answer = await fetch(house.origin + path);
      assert.equal(answer.status, 200, path);
      const policy = new Map(
        (answer.headers.get('content-security-policy') ?? '').split(';').map((part) => {
          const [name = '', ...sources] = part.trim().split(/\s+/);
          return [name, sources.join(' ')];
        }),
      );
      assert.equal(policy.get('default-src'), "'self'", path);
      assert.equal(policy.get('script-src'), "'self' 'wasm-unsafe-eval'", path);
      assert.equal(policy.get('connect-src'), "'self'", path);
      assert.doesNotMatch(policy.get('img-src') ?? '', /http|\*/, path);
    }
    const page = await house.window(desktop);
    await page.goto(`${house.origin}/`);
    await page.locator('a[href="/console/"]').waitFor();
    await page.locator('a[href="/h5/"]').waitFor();
  });

  test('a forbidden script, a word to another server and a page error are all noticed', async () => {
    const heard: string[] = [];
    const other = createServer((request, response) => {
      heard.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    try {
      const elsewhere = `http://127.0.0.1:${String((other.address() as AddressInfo).port)}/elsewhere`;
      for (const path of ['/console/', '/h5/']) {
        const page = await house.window(desktop);
        await page.goto(house.origin + path);
        await page.locator('[data-testid^="party:"]').first().waitFor();
        assert.deepEqual(house.takeFaults(page), []);
        const thrown = page.waitForEvent('pageerror');
        await page.evaluate(async (address) => {
          const script = document.createElement('script');
          script.textContent = 'document.title = "taken over"';
          document.body.append(script);
          await fetch(address).catch(() => undefined);
          setTimeout(() => {
            throw new Error('nobody catches this');
          });
        }, elsewhere);
        await thrown;
        const faults = house.takeFaults(page).join('\n');
        assert.match(faults, /inline script/);
        assert.match(faults, /elsewhere/);
        assert.match(faults, /nobody catches this/);
        assert.notEqual(await page.title(), 'taken over');
      }
      assert.deepEqual(heard, []);
    } finally {
      other.close();
    }
  });

  test('pages and server keep the same rules; when they do not, the page says so', async () => {
    for (const path of ['/console/', '/h5/']) {
      const page = await house.window(desktop);
      await page.goto(house.origin + path);
      await page.locator('[data-testid^="party:"]').first().waitFor();
      const banner = page.getByTestId('rulebook-differs');
      assert.equal(await banner.count(), 0, `${path} was built from other rules: npm run build:pages`);
      await page.route('**/api/rulebook', (route) =>
        route.fulfill({ json: { id: 'other-rules', version: '0.0.0', edition: 'seed' } }),
      );
      await page.reload();
      await banner.waitFor();
    }
  });
}
