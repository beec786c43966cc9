// SPDX-License-Identifier: MIT
// Cancelling: who pays what is shown before the click, by the day and by what was done.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayMs, live, order, orderAmount } from '../lib/forms.ts';
import type { House } from '../lib/house.ts';

const nothing = '¥0.00';

export function cancelStories(house: House): void {
  const table = house.rules.machine(live).decisions[0];
  const sentenceOf = (row: number): string => {
    const found = table?.rows.find((one) => one.row === row)?.sentence;
    assert.ok(found, `no row ${String(row)}`);
    return found;
  };

  /** An order that the creator has accepted, its live so many days ahead. */
  async function acceptedOrder(daysAhead: number, ...more: string[]): Promise<string> {
    const owner = await house.person('merchant-linxi');
    const host = await house.person('creator-chenchen');
    await owner.topUp(600_000);
    const now = await owner.now();
    // Rounded down: so many days later it is that day, whatever the hour is now.
    const startAt = Math.floor((now + daysAhead * dayMs) / 60_000) * 60_000;
    const id = await owner.open(live, order(now, { startAt }));
    for (const type of ['accept', ...more]) await host.send(id, { type });
    return id;
  }

  test('before the day, with nothing done yet, the creator gets nothing', async () => {
    const id = await acceptedOrder(3);
    const merchant = await house.merchant('merchant-linxi');
    await merchant.openTask(id);

    const columns = merchant.at('comparison').locator('.branch');
    assert.equal(await columns.count(), 2);
    const [now, onTheDay] = await columns.allInnerTexts();
    assert.match(now ?? '', /\b0%/);
    assert.ok(now?.includes(sentenceOf(3)));
    assert.match(onTheDay ?? '', /100%/);
    assert.ok(onTheDay?.includes(sentenceOf(2)));

    const outcome = await merchant.openAction('cancel');
    const text = await outcome.innerText();
    assert.ok(text.includes(sentenceOf(3)), text);
    assert.match(text, /(?<!\d)0%/);
    assert.match(text, new RegExp(`${nothing}\\s*→\\s*${orderAmount}`));
    assert.equal((await (await house.person('merchant-linxi')).task(id)).task.version, 2);

    await merchant.input('/event/reason').fill('直播间临时改造');
    await merchant.confirm();
    await merchant.isInState('cancelled.by-merchant');
    await merchant.shows('ledger-refundedFen', orderAmount);
    await merchant.shows('ledger-settledFen', nothing);
    await merchant.shows('event-log', '直播间临时改造');
  });

  test('on the day the creator gets all; the clock is moved by hand', async () => {
    const id = await acceptedOrder(1);
    const merchant = await house.merchant('merchant-linxi');
    await merchant.openTask(id);
    await merchant.at('comparison').waitFor();
    await merchant.page
      .getByRole('button')
      .filter({ has: merchant.at('server-now') })
      .click();
    await merchant.at('clock:day').click();
    await merchant.page.keyboard.press('Escape');
    // The day has come: there is nothing left to compare.
    await merchant.at('comparison').waitFor({ state: 'detached' });

    const outcome = await merchant.openAction('cancel');
    const text = await outcome.innerText();
    assert.ok(text.includes(sentenceOf(2)), text);
    assert.match(text, /100%/);
    await merchant.input('/event/reason').fill('库存不足');
    await merchant.confirm();
    await merchant.isInState('cancelled.by-merchant');
    await merchant.shows('ledger-settledFen', orderAmount);

    const creator = await house.creator('creator-chenchen');
    await creator.openTask(id);
    await creator.isInState('cancelled.by-merchant');
    await creator.shows('ledger-settledFen', orderAmount);
    await creator.shows('ledger-refundedFen', nothing);
  });

  test('once the creator has worked nobody can say how much: the platform will', async () => {
    const id = await acceptedOrder(3, 'work');
    const merchant = await house.merchant('merchant-linxi');
    await merchant.openTask(id);
    const outcome = await merchant.openAction('cancel');
    await outcome.getByText(sentenceOf(4)).waitFor();
    assert.match(await outcome.innerText(), /0[–-]100%/);
    await merchant.input('/event/reason').fill('换品');
    await merchant.confirm();
    await merchant.isInState('cancelled.by-merchant');
    await merchant.shows('ledger-frozenFen', orderAmount);
  });
}
