// SPDX-License-Identifier: MIT
// Two windows act on one task: one wins, the other is told so and sees what has become of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { live, order } from '../lib/forms.ts';
import type { House } from '../lib/house.ts';

export function conflictStories(house: House): void {
  async function pendingOrder(): Promise<string> {
    const owner = await house.person('merchant-linxi');
    await owner.topUp(600_000);
    return owner.open(live, order(await owner.now()));
  }

  test('the creator accepts while the merchant is about to cancel', async () => {
    const id = await pendingOrder();
    const merchant = await house.merchant('merchant-linxi');
    await merchant.openTask(id);
    await merchant.openAction('cancel');
    await merchant.input('/event/reason').fill('不做了');

    const creator = await house.creator('creator-chenchen');
    await creator.openTask(id);
    await creator.openAction('accept');
    await creator.confirm();
    await creator.isInState('in-progress.waiting');

    await merchant.at('confirm-action').click();
    await merchant.at('conflict').waitFor();
    const { task } = await (await house.person('merchant-linxi')).task(id);
    assert.deepEqual([task.state, task.version], ['in-progress.waiting', 2]);

    await merchant.at('reload').click();
    await merchant.at('conflict').waitFor({ state: 'detached' });
    await merchant.isInState('in-progress.waiting');
    await creator.isInState('in-progress.waiting');
  });

  test('two windows of one merchant click in the same moment', async () => {
    const id = await pendingOrder();
    const windows = await Promise.all([house.merchant('merchant-linxi'), house.merchant('merchant-linxi')]);
    for (const one of windows) {
      await one.openTask(id);
      await one.openAction('cancel');
      await one.input('/event/reason').fill('同时点击');
    }
    await Promise.all(windows.map((one) => one.at('confirm-action').click()));
    await Promise.all(
      windows.map((one) =>
        one
          .at('conflict')
          .or(one.page.locator('[data-state="cancelled.by-merchant"]').first())
          .first()
          .waitFor(),
      ),
    );
    const { task } = await (await house.person('merchant-linxi')).task(id);
    assert.deepEqual([task.state, task.version], ['cancelled.by-merchant', 2]);
    const told: boolean[] = [];
    for (const one of windows) {
      const conflict = (await one.at('conflict').count()) > 0;
      told.push(conflict);
      if (conflict) await one.at('reload').click();
      await one.at('confirm-action').waitFor({ state: 'detached' });
      await one.isInState('cancelled.by-merchant');
    }
    assert.deepEqual(told.sort(), [false, true]);
  });

  test('on the phone: accepted in one window, rejected in the other', async () => {
    const owner = await house.person('merchant-linxi');
    await owner.topUp(600_000);
    const products = [{ productId: 'product-linxi-1', plan: 'general' }];
    const id = await owner.open(live, order(await owner.now(), { products }));
    const first = await house.creator('creator-chenchen');
    const second = await house.creator('creator-chenchen');
    await first.openTask(id);
    await second.openTask(id);
    await first.openAction('accept');
    await second.openAction('reject');
    await first.confirm();
    await second.at('confirm-action').tap();
    await second.at('conflict').waitFor();
    await second.isInState('in-progress.waiting');
    await second.at('confirm-action').waitFor({ state: 'detached' });
    await second.at('reload').tap();
    await second.at('conflict').waitFor({ state: 'detached' });
    await second.at('action:start-live').and(second.page.locator(':enabled')).waitFor();
  });
}
