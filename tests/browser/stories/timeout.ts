// SPDX-License-Identifier: MIT
// A deadline passes while no page is open: the server acts by itself.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'node:test';
import { dayMs, live, order, orderAmount } from '../lib/forms.ts';
import type { House } from '../lib/house.ts';

const withinMs = 30_000;
const lookEveryMs = 200;

export function timeoutStory(house: House): void {
  test('24 hours without an answer: cancelled and paid back, with nobody looking', async () => {
    const owner = await house.person('merchant-linxi');
    await owner.topUp(600_000);
    const id = await owner.open(live, order(await owner.now()));
    await owner.passTime(dayMs);
    // To the very instant it is still in time; a second later it is not.
    await owner.passTime(1000);
    // Reading a task does not move it on (the version would stay 1): only the server's own timers do.
    const end = Date.now() + withinMs;
    let seen = await owner.task(id);
    while (seen.task.version === 1 && Date.now() < end) {
      await pause(lookEveryMs);
      seen = await owner.task(id);
    }
    assert.equal(seen.task.state, 'cancelled.timeout');
    assert.deepEqual(
      seen.task.log.map((entry) => (entry as { timer?: string }).timer),
      ['accept-timeout'],
    );

    const merchant = await house.merchant('merchant-linxi');
    await merchant.at('tab:cancelled').click();
    await merchant.row(id).getByRole('link').click();
    await merchant.isInState('cancelled.timeout');
    await merchant.shows('ledger-refundedFen', orderAmount);
    const creator = await house.creator('creator-chenchen');
    await creator.openTask(id);
    await creator.isInState('cancelled.timeout');
    assert.equal(await creator.page.locator('[data-testid^="action:"]:enabled').count(), 0);
  });
}
