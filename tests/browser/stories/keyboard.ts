// SPDX-License-Identifier: MIT
// Without a mouse: the order of Tab, dialogs that keep the focus and give it back, what is said aloud, the language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { live, order } from '../lib/forms.ts';
import { desktop, type House } from '../lib/house.ts';
import { documentLanguage, isGone } from '../lib/in-page.mjs';
import type { Screen } from '../lib/screen.ts';

export function keyboardStories(house: House): void {
  async function pendingOrder(): Promise<string> {
    const owner = await house.person('merchant-linxi');
    await owner.topUp(600_000);
    return owner.open(live, order(await owner.now()));
  }

  /** Opened by Enter, left by Esc: the focus goes in, stays in, and comes back. */
  async function dialogKeepsFocus(screen: Screen, type: string): Promise<void> {
    const { page } = screen;
    const opener = screen.at(`action:${type}`);
    const dialog = page.getByRole('dialog');
    const version = await screen.at('version').innerText();
    await opener.focus();
    await page.keyboard.press('Enter');
    await screen.at('outcome').waitFor();
    const inside = page.locator('[role=dialog]:has(:focus), [role=dialog]:focus');
    await inside.waitFor();
    let confirmed = false;
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      confirmed ||= (await screen.at('confirm-action').and(page.locator(':focus')).count()) > 0;
      // Between the last and the first the browser's own bar may have its turn, never the page behind.
      const behind = await page.locator('main :focus, header :focus').count();
      const within = await page.locator('[role=dialog] :focus').count();
      assert.ok(behind === 0 || within === 1, 'the focus is on the page behind the dialog');
    }
    assert.ok(confirmed, 'Tab does not reach the button that confirms');
    await screen.tabTo(screen.at('confirm-action'));
    // A source that was shown on the way takes the first Esc for itself, until it is gone.
    await page.waitForFunction(isGone, '.ant-popover');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await opener.and(page.locator(':focus')).waitFor();
    assert.equal(await screen.at('version').innerText(), version, 'nothing was sent');
  }

  test('a form is gone through by Tab in the order it reads, down to the button that sends it', async () => {
    const merchant = await house.merchant('merchant-linxi');
    await merchant.openForm(live);
    const { page } = merchant;
    await merchant.input('/title').focus();
    await page.keyboard.press('Tab');
    const message = await merchant.error('/title').locator('.error-message').innerText();
    await merchant.shows('live-region', message.trim());
    await merchant.input('/title').focus();
    const reached: string[] = [];
    for (let presses = 0; presses < 120; presses += 1) {
      const before = await page.evaluateHandle(() => document.activeElement);
      await page.keyboard.press('Tab');
      const inOrder = await before.evaluate((last) => {
        const next = document.activeElement;
        return (
          last !== null &&
          next !== null &&
          last.compareDocumentPosition(next) === Node.DOCUMENT_POSITION_FOLLOWING
        );
      });
      const id = await page.evaluate(() => document.activeElement?.closest('[id^="input:"]')?.id ?? '');
      assert.ok(inOrder, `after ${reached.at(-1) ?? 'the title'} the focus jumps`);
      if (id !== '' && reached.at(-1) !== id) reached.push(id);
      if ((await merchant.at('submit').and(page.locator(':focus')).count()) > 0) break;
    }
    const fields = house.rules
      .describe(live)
      .fields.filter((field) => field.name !== 'title' && field.kind !== 'list');
    for (const { path } of fields) assert.ok(reached.includes(`input:${path}`), `${path} is not reached`);

    await page.keyboard.press('Enter');
    await merchant.error('/title').waitFor();
    await merchant.input('/title').and(page.locator(':focus')).waitFor();
    // Answered at once, the error goes.
    await page.keyboard.type('春');
    await merchant.hasNoError('/title');
  });

  test('dialogs of the console keep the focus, Esc gives it back', async () => {
    const merchant = await house.merchant('merchant-linxi');
    await merchant.openTask(await pendingOrder());
    await dialogKeepsFocus(merchant, 'cancel');
    await merchant.isInState('pending');
  });

  test("sheets of the creator's page keep the focus, Esc gives it back", async () => {
    const id = await pendingOrder();
    const creator = await house.h5(desktop);
    await creator.signIn('creator-chenchen');
    await creator.openTask(id);
    await dialogKeepsFocus(creator, 'accept');
    await creator.isInState('pending');
  });

  test('the document is in the language that was chosen, at once and everywhere on it', async () => {
    const merchant = await house.merchant('merchant-linxi');
    const creator = await house.creator('creator-chenchen');
    const id = await pendingOrder();
    for (const screen of [merchant, creator]) {
      await screen.openTask(id);
      for (const [locale, label] of [
        ['zh-CN', '待接单'],
        ['en', null],
        ['zh-CN', '待接单'],
      ] as const) {
        if ((await screen.page.evaluate(documentLanguage)) !== locale) await screen.at('lang-switch').click();
        await screen.page.locator(`html[lang="${locale}"]`).waitFor();
        const text = await screen.at('state').innerText();
        if (label === null) assert.doesNotMatch(text, /\p{Script=Han}/u);
        else assert.equal(text.trim(), label);
      }
    }
  });
}
