// SPDX-License-Identifier: MIT
// The whole story of a live order, from the merchant's form to the settled money.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayMs, freshTitle, live, orderAmount, wallClock } from '../lib/forms.ts';
import type { House } from '../lib/house.ts';

export function liveStory(house: House): void {
  const { states } = house.rules.machine(live);
  const labelOf = (id: string): string => {
    const label = states.find((state) => state.id === id)?.label;
    assert.ok(label, `no state ${id}`);
    return label;
  };

  test('published, accepted, live, confirmed, settled', async () => {
    const merchant = await house.merchant('merchant-linxi');
    const creator = await house.creator('creator-chenchen');
    const startAt = (await (await house.person('merchant-linxi')).now()) + 5 * dayMs;
    const title = freshTitle('夏日新品首发');

    // The first half by keyboard alone, the second by mouse.
    await merchant.openForm(live);
    const { keyboard } = merchant.page;
    await merchant.tabTo(merchant.input('/title'));
    await keyboard.type(title);
    await merchant.tabTo(merchant.input('/startAt'));
    await keyboard.type(wallClock(startAt));
    await keyboard.press('Enter');
    await merchant.tabTo(merchant.input('/session'));
    await keyboard.press('Space');
    await merchant.tabTo(merchant.input('/quantity'));
    await keyboard.type('2');
    await merchant.tabTo(merchant.input('/creatorIds'));
    await keyboard.type('晨晨');
    await keyboard.press('Enter');

    await merchant.pick('/products/0/productId', '重磅真丝衬衫');
    await merchant.choose('/products/0/plan', 'general');
    await merchant.at('add:/products').click();
    await merchant.pick('/products/1/productId', '新中式盘扣连衣裙');
    await merchant.choose('/products/1/plan', 'targeted');
    await merchant.input('/products/1/commissionPercent').fill('20');
    await merchant.input('/returnSample').click();
    await merchant.input('/contactName').fill('林小雨');
    await merchant.input('/contactPhone').fill('13800138000');
    await merchant.at('submit').click();

    await merchant.isInState('pending');
    const id = merchant.taskId();
    await merchant.shows('ledger-frozenFen', orderAmount);

    await creator.tapTask(live, id);
    await creator.isInState('pending');
    let outcome = await creator.openAction('accept');
    assert.match(await outcome.innerText(), new RegExp(labelOf('in-progress.waiting')));
    assert.match(await outcome.innerText(), /20%/);
    await creator.confirm();
    await creator.isInState('in-progress.waiting');

    outcome = await creator.openAction('start-live');
    assert.match(await outcome.innerText(), new RegExp(labelOf('in-progress.live')));
    await creator.input('/event/liveId').fill('7361234567890');
    await creator.confirm();
    await creator.isInState('in-progress.live');

    outcome = await creator.openAction('end-live');
    assert.match(await outcome.innerText(), new RegExp(labelOf('in-progress.inspecting')));
    await creator.confirm();
    await creator.isInState('in-progress.inspecting');

    // The console has been open all the time and hears of it by itself.
    outcome = await merchant.openAction('confirm');
    assert.match(await outcome.innerText(), new RegExp(labelOf('completed')));
    assert.match(await outcome.innerText(), new RegExp(orderAmount));
    await merchant.confirm();

    for (const screen of [merchant, creator]) {
      await screen.isInState('completed');
      await screen.shows('ledger-settledFen', orderAmount);
      await screen.shows('ledger-netFen', orderAmount);
      await screen.shows('ledger-frozenFen', '¥0.00');
    }
  });
}
