// SPDX-License-Identifier: MIT
// Refusals: shown once a field is touched, counted as the rule counts, put right by one click.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputMethod } from '../lib/composing.ts';
import { live, order } from '../lib/forms.ts';
import type { House } from '../lib/house.ts';

export function remedyStories(house: House): void {
  const { rules } = house;
  const titleField = rules.describe(live).fields.find((field) => field.name === 'title');
  const titleMax = titleField?.max ?? 0;

  test('a title too long: no error before it is touched, then one, and one click makes it pass', async () => {
    assert.ok(titleMax > 0);
    const merchant = await house.merchant('merchant-linxi');
    await merchant.openForm(live);
    // Emoji of two UTF-16 units each, and one of several code points.
    const long = `${'🎉'.repeat(titleMax - 2)}家👨‍👩‍👧`;
    const counted = rules.count(long);
    assert.ok(counted > titleMax && counted < long.length);

    await merchant.input('/title').focus();
    await merchant.page.keyboard.insertText(long);
    await merchant.counts('/title', counted, titleMax);
    assert.equal(await merchant.error('/title').count(), 0);
    await merchant.isInvalid('/title', false);

    await merchant.page.keyboard.press('Tab');
    await merchant.error('/title').waitFor();
    await merchant.isInvalid('/title', true);
    await merchant.error('/title').locator('summary').click();
    await merchant.shows('error:/title', titleField?.source.quote ?? 'no quote');

    await merchant.remedy('/title').click();
    await merchant.hasNoError('/title');
    await merchant.counts('/title', titleMax, titleMax);
    assert.equal(await merchant.input('/title').inputValue(), rules.truncate(long, titleMax));
  });

  test('a rate out of range moves to the nearest allowed one', async () => {
    const merchant = await house.merchant('merchant-linxi');
    await merchant.openForm(live);
    const at = '/products/0/commissionPercent';
    assert.equal(await merchant.input(at).count(), 0, 'no rate before the plan that asks for one');
    await merchant.choose('/products/0/plan', 'targeted');
    await merchant.input(at).fill('95');
    assert.equal(await merchant.error(at).count(), 0);
    await merchant.page.keyboard.press('Tab');
    await merchant.error(at).waitFor();
    await merchant.remedy(at).click();
    await merchant.hasNoError(at);
    assert.equal(await merchant.input(at).inputValue(), '80');
    // The other plan forbids a rate: its input goes, and nothing of it is left behind.
    await merchant.choose('/products/0/plan', 'general');
    await merchant.input(at).waitFor({ state: 'detached' });
  });

  test('too little money: said while typing, and by the server when it has gone meanwhile', async () => {
    const owner = await house.person('merchant-heshan');
    const quoteFen = 18_000;
    const draft = order(await owner.now(), {
      creatorIds: ['creator-dashu'],
      products: [{ productId: 'product-heshan-1', plan: 'general' }],
    });
    const { facts } = await owner.post<{ facts: { merchant: { balanceFen: number } } }>(
      `/api/facts/${live}`,
      {
        input: draft,
      },
    );
    const affordable = Math.floor(facts.merchant.balanceFen / quoteFen);
    assert.ok(affordable >= 1 && affordable < 999, `the balance is ${String(facts.merchant.balanceFen)}`);

    const merchant = await house.merchant('merchant-heshan');
    await merchant.restoreDraft(live, 'merchant-heshan', draft);
    await merchant.input('/quantity').fill(String(affordable + 1));
    await merchant.page.keyboard.press('Tab');
    const lackingFen = (affordable + 1) * quoteFen - facts.merchant.balanceFen;
    await merchant.shows('error:/quantity', yuan(facts.merchant.balanceFen));
    await merchant.shows('remedy:/quantity', yuan(lackingFen));
    await merchant.input('/quantity').fill(String(affordable));
    await merchant.hasNoError('/quantity');

    // Another order takes the money behind the page's back.
    await owner.open(live, { ...draft, quantity: 1 });
    await merchant.at('submit').click();
    await merchant.shows('error:/quantity', yuan(affordable * quoteFen));
    await merchant.isInvalid('/quantity', true);
    assert.match(merchant.page.url(), /#\/open\//);

    await owner.topUp(quoteFen);
    await merchant.input('/quantity').fill(String(affordable));
    await merchant.at('submit').click();
    await merchant.isInState('pending');
  });

  test('words still being composed are not judged, and not counted', async () => {
    const merchant = await house.merchant('merchant-linxi');
    await merchant.openForm(live);
    const title = merchant.input('/title');
    const almost = '春'.repeat(titleMax - 1);
    await title.fill(almost);
    await merchant.leave();
    await title.focus();
    const method = await InputMethod.of(merchant.page);
    for (const letters of ['n', 'ni', 'nih', 'niha', 'nihao']) await method.compose(letters);
    assert.equal(await title.inputValue(), `${almost}nihao`);
    await merchant.counts('/title', titleMax - 1, titleMax);
    assert.equal(await merchant.error('/title').count(), 0);
    await merchant.isInvalid('/title', false);

    await method.commit('你好');
    await merchant.counts('/title', rules.count(`${almost}你好`), titleMax);
    await merchant.error('/title').waitFor();
    await merchant.remedy('/title').click();
    await merchant.hasNoError('/title');
    assert.equal(await title.inputValue(), `${almost}你`);
  });

  test('on the phone too: composing is not judged, one click puts it right', async () => {
    const owner = await house.person('merchant-linxi');
    const host = await house.person('creator-mia');
    const id = await owner.open(live, order(await owner.now(), { creatorIds: ['creator-mia'] }));
    await host.send(id, { type: 'accept' });
    const creator = await house.creator('creator-mia');
    await creator.openTask(id);
    await creator.openAction('dispute');
    const reason = creator.input('/event/reason');
    const max = rules.machine(live).events.find((event) => event.type === 'dispute')?.fields[0]?.max ?? 0;
    const almost = '样'.repeat(max - 1);
    await reason.fill(almost);
    await reason.blur();
    await creator.counts('/event/reason', max - 1, max);
    await reason.focus();
    const method = await InputMethod.of(creator.page);
    await method.compose('nihao');
    assert.equal(await reason.inputValue(), `${almost}nihao`);
    await creator.counts('/event/reason', max - 1, max);
    assert.equal(await creator.error('/event/reason').count(), 0);
    await method.commit('你好');
    await creator.counts('/event/reason', max + 1, max);
    await creator.error('/event/reason').waitFor();
    await creator.remedy('/event/reason').getByRole('button').tap();
    await creator.hasNoError('/event/reason');
    assert.equal(await reason.inputValue(), `${almost}你`);
  });
}

const yuan = (fen: number): string => (fen / 100).toFixed(2);
