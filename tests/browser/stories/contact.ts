// SPDX-License-Identifier: MIT
// A contact invitation: nobody's contact is seen before both have agreed to it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contact, freshTitle } from '../lib/forms.ts';
import type { House } from '../lib/house.ts';

const theirs = { phone: '13912345678', wechat: 'chenchen_618' };
const mine = '13698765432';

export function contactStory(house: House): void {
  test('invited, seen, agreed: both contacts on both sides', async () => {
    const merchant = await house.merchant('merchant-heshan');
    await merchant.openForm(contact);
    await merchant.pick('/creatorId', '江南阿姐');
    await merchant.input('/note').fill(freshTitle('明前新茶'));
    await merchant.input('/commissionPercent').fill('20');
    await merchant.input('/products/0').fill('https://haohuo.example.com/views/product/item2?id=482001');
    await merchant.input('/contact/name').fill('陈晨');
    await merchant.input('/contact/phone').fill(theirs.phone);
    await merchant.input('/contact/wechat').fill(theirs.wechat);
    await merchant.at('submit').click();
    await merchant.isInState('sent');
    const id = merchant.taskId();

    const creator = await house.creator('creator-jiangnan');
    const answers: string[] = [];
    creator.page.on('response', (response) => {
      if (response.url().includes('/api/tasks')) void response.text().then((text) => answers.push(text));
    });
    await creator.tapTask(contact, id);
    await creator.isInState('sent');
    const outcome = await creator.openAction('agree');
    // Neither drawn nor sent: what the page does not have it cannot show.
    const hidden = [await creator.page.locator('body').innerText(), ...answers].join('\n');
    assert.ok(answers.length > 0);
    for (const secret of Object.values(theirs)) assert.ok(!hidden.includes(secret), secret);
    assert.ok(!(await merchant.page.locator('body').innerText()).includes(mine));

    const phone = creator.input('/event/contact/phone');
    await phone.fill('12345');
    assert.equal(await creator.error('/event/contact/phone').count(), 0);
    await phone.blur();
    await creator.error('/event/contact/phone').waitFor();
    await creator.isInvalid('/event/contact/phone', true);
    await creator.at('confirm-action').tap();
    await creator.isInState('sent');
    await phone.fill(mine);
    await creator.hasNoError('/event/contact/phone');
    await outcome.waitFor();
    const exchanged = house.rules.machine(contact).states.find((state) => state.id === 'exchanged')?.label;
    assert.match(await outcome.innerText(), new RegExp(exchanged ?? 'no such state'));
    await creator.confirm();

    for (const screen of [creator, merchant]) {
      await screen.isInState('exchanged');
      for (const known of [mine, theirs.phone, theirs.wechat])
        await screen.page.locator('main').getByText(known).first().waitFor();
    }
  });
}
