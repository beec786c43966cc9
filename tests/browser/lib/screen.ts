// SPDX-License-Identifier: MIT
// One page of either kind, in the words of web/shared/testids.md: fields, errors, actions, states.
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { isStill } from './in-page.mjs';

export abstract class Screen {
  constructor(
    readonly page: Page,
    readonly origin: string,
  ) {}

  /** Comes to the page and signs in as one of the demo parties. */
  abstract signIn(partyId: string): Promise<void>;

  /** Types an instant of Shanghai's wall clock, `2026-03-15 20:00`. */
  abstract typeInstant(pointer: string, text: string): Promise<void>;

  /** The focus goes elsewhere; in a date, Tab would only go on to its next part. */
  async leaveField(): Promise<void> {
    await this.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
  }

  /** Clicks the element, or the one button in it. */
  async click(target: Locator): Promise<void> {
    const button = target.locator('button');
    await ((await button.count()) > 0 ? button.first() : target).click();
  }

  /** The language that the page will come up in, as if chosen on an earlier visit. */
  async speak(locale: string): Promise<void> {
    await this.page.addInitScript((chosen) => {
      if (!localStorage.getItem('hezuo.locale')) localStorage.setItem('hezuo.locale', chosen);
    }, locale);
  }

  at(testId: string): Locator {
    return this.page.getByTestId(testId);
  }

  input(pointer: string): Locator {
    return this.page.locator(`[id="input:${pointer}"]`);
  }

  error(pointer: string): Locator {
    return this.at(`error:${pointer}`);
  }

  remedy(pointer: string): Locator {
    return this.at(`remedy:${pointer}`);
  }

  row(taskId: string): Locator {
    return this.page.locator(`[data-testid="task-row"][data-task-id="${taskId}"]`);
  }

  async shows(testId: string, text: string): Promise<void> {
    await this.at(testId).filter({ hasText: text }).first().waitFor();
  }

  async isInState(state: string): Promise<void> {
    await this.page.locator(`[data-testid="state"][data-state="${state}"]`).waitFor();
  }

  /** The counter under a text: `12 / 20`, or closer together. */
  async counts(pointer: string, used: number, max: number): Promise<void> {
    const text = new RegExp(`^\\s*${String(used)} ?/ ?${String(max)}`);
    await this.at(`counter:${pointer}`).filter({ hasText: text }).waitFor();
  }

  async isInvalid(pointer: string, invalid: boolean): Promise<void> {
    await this.page.locator(`[id="input:${pointer}"][aria-invalid="${String(invalid)}"]`).waitFor();
  }

  async hasNoError(pointer: string): Promise<void> {
    await this.error(pointer).waitFor({ state: 'detached' });
  }

  /** Leaves the input by Tab for good: the page looks a moment later where the focus went, and must have looked. */
  async leave(): Promise<void> {
    await this.page.keyboard.press('Tab');
    await this.page.evaluate(() => new Promise((done) => setTimeout(done)));
  }

  /** Presses Tab until the element has the focus: what a keyboard can reach. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<number> {
    const element = await target.elementHandle();
    assert.ok(element);
    for (let presses = 1; presses <= 120; presses += 1) {
      await this.page.keyboard.press(key);
      if (await element.evaluate((node) => node.contains(document.activeElement))) return presses;
    }
    throw new Error('the keyboard does not get there');
  }

  /** The id in the address of a task's page. */
  taskId(): string {
    const id = /#\/task\/([^/?]+)/.exec(this.page.url())?.[1];
    assert.ok(id, `no task's page: ${this.page.url()}`);
    return id;
  }

  /** Opens the action's dialog: its outcome is there before anything is sent. */
  async openAction(type: string): Promise<Locator> {
    await this.at(`action:${type}`).and(this.page.locator(':enabled')).click();
    const outcome = this.at('outcome');
    await outcome.waitFor();
    // A click on something that still moves could miss it.
    await this.page.waitForFunction(isStill);
    return outcome;
  }

  /** Esc closes whatever lies over the page. */
  async escape(): Promise<void> {
    const over = this.page.locator('[role="dialog"]:visible, [data-testid^="clock:"]:visible');
    if ((await over.count()) === 0) return;
    await this.page.keyboard.press('Escape');
    await over.first().waitFor({ state: 'hidden' });
  }

  async confirm(): Promise<void> {
    await this.at('confirm-action').click();
    await this.at('confirm-action').waitFor({ state: 'detached' });
  }
}
