// SPDX-License-Identifier: MIT
// A reload keeps everything: what was typed, where one was, who one is, in which language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayMs, freshTitle, live, order, wallClock } from '../lib/forms.ts';
import type { House } from '../lib/house.ts';

const langOf = () => document.documentElement.lang;

export function reloadStories(house: House): void {
  test('the console keeps the draft of a form, the party and the language', async () => {
    const merchant = await house.merchant('merchant-xiaoman');
    await merchant.at('lang-switch').click();
    await merchant.openForm(live);
    const title = freshTitle('未写完的任务');
    const startAt = wallClock((await (await house.person('merchant-xiaoman')).now()) + dayMs);
    await merchant.input('/title').fill(title);
    await merchant.typeInstant('/startAt', startAt);
    await merchant.choose('/session', 'shared');
    await merchant.pick('/creatorIds', 'Mia');
    await merchant.at('add:/products').click();
    await merchant.choose('/products/1/plan', 'targeted');
    await merchant.input('/products/1/commissionPercent').fill('33');
    await merchant.input('/returnSample').click();

    await merchant.page.reload();
    await merchant.at('submit').waitFor();
    assert.equal(await merchant.page.evaluate(langOf), 'en');
    assert.equal(await merchant.input('/title').inputValue(), title);
    assert.equal(await merchant.input('/startAt').inputValue(), startAt);
    assert.ok(await merchant.input('/session').locator('input[value="shared"]').isChecked());
    await merchant.shows('field:/creatorIds', 'Mia');
    assert.ok(await merchant.input('/products/1/plan').locator('input[value="targeted"]').isChecked());
    assert.equal(await merchant.input('/products/1/commissionPercent').inputValue(), '33');
    assert.equal(await merchant.input('/returnSample').getAttribute('aria-checked'), 'true');
    await merchant.page.getByText('小满家居生活馆').waitFor();

    // Another merchant in the same tab finds a form of their own.
    await merchant.at('sign-out').click();
    await merchant.at('party:merchant-linxi').click();
    await merchant.openForm(live);
    assert.equal(await merchant.input('/title').inputValue(), '');
  });

  test('a task stays where it was, on both pages, and so does everybody on them', async () => {
    const owner = await house.person('merchant-xiaoman');
    const host = await house.person('creator-mia');
    const products = [{ productId: 'product-xiaoman-1', plan: 'general' }];
    await owner.topUp(200_000);
    const input = order(await owner.now(), { creatorIds: ['creator-mia'], products });
    const id = await owner.open(live, input);
    await host.send(id, { type: 'accept' });

    const merchant = await house.merchant('merchant-xiaoman');
    await merchant.openTask(id);
    const creator = await house.creator('creator-mia');
    await creator.at('lang-switch').tap();
    await creator.openTask(id);
    await creator.openAction('work');
    await creator.confirm();

    for (const screen of [merchant, creator]) {
      await screen.page.reload();
      await screen.isInState('in-progress.waiting');
      await screen.at('sign-out').waitFor();
      assert.equal(screen.taskId(), id);
    }
    assert.equal(await merchant.page.evaluate(langOf), 'zh-CN');
    assert.equal(await creator.page.evaluate(langOf), 'en');
    await merchant.shows('version', '3');
  });
}
