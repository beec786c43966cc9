// SPDX-License-Identifier: MIT
// The merchant's console, used as a merchant would.
import { Screen } from './screen.ts';

export class ConsoleScreen extends Screen {
  async signIn(partyId: string): Promise<void> {
    await this.page.goto(`${this.origin}/console/`);
    await this.at(`party:${partyId}`).click();
    await this.at('sign-out').waitFor();
  }

  async openForm(kind: string): Promise<void> {
    await this.at(`kind:${kind}`).click();
    await this.at('open-form').click();
    await this.at('submit').waitFor();
  }

  /** Comes back to a form that was filled in before. */
  async restoreDraft(form: string, partyId: string, value: unknown): Promise<void> {
    await this.page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [
      `hezuo.draft:${partyId}:${form}`,
      JSON.stringify(value),
    ] as const);
    await this.page.goto(`${this.origin}/console/#/open/${form}`);
    await this.at('submit').waitFor();
  }

  taskAddress(id: string): string {
    return `${this.origin}/console/#/task/${id}`;
  }

  async openTask(id: string): Promise<void> {
    await this.page.goto(this.taskAddress(id));
    await this.at('version').waitFor();
  }

  /** Picks from a list by name. */
  async pick(pointer: string, name: string): Promise<void> {
    await this.input(pointer).click();
    // Long lists draw only what is in sight.
    await this.page.keyboard.type(name);
    // Another list may still be closing.
    const list = this.page
      .locator('.ant-select-dropdown')
      .filter({ has: this.page.locator(`[id="input:${pointer}_list"]`) });
    const option = list.locator('.ant-select-item-option').filter({ hasText: name, visible: true }).first();
    await option.click();
    // A list that is still opening may swallow a click.
    const picked = list.locator('.ant-select-item-option-selected').filter({ hasText: name });
    if ((await picked.count()) === 0) await option.click();
    await picked.waitFor({ state: 'attached' });
  }

  /** One of a few values side by side. */
  async choose(pointer: string, value: string): Promise<void> {
    await this.input(pointer).locator(`input[value="${value}"]`).check();
  }

  async typeInstant(pointer: string, text: string): Promise<void> {
    await this.input(pointer).fill(text);
    await this.input(pointer).press('Enter');
  }

  async openCheck(form: string): Promise<void> {
    await this.page.goto(`${this.origin}/console/#/check/${form}`);
    await this.at(`form:${form}`).and(this.page.locator('[aria-current]')).waitFor();
    await this.at('submit').waitFor();
  }

  async openCalculation(id: string): Promise<void> {
    await this.page.goto(`${this.origin}/console/#/calculate/${id}`);
    await this.at(`calculation:${id}`).and(this.page.locator('[aria-current]')).waitFor();
  }
}
