// SPDX-License-Identifier: MIT
// Types as an input method does: letters stand underlined in the input while it composes, then words replace them.
import type { CDPSession, Page } from 'playwright-core';

export class InputMethod {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<InputMethod> {
    return new InputMethod(page, await page.context().newCDPSession(page));
  }

  /** What stands in the input that has the focus while the words are still sought. */
  async compose(text: string): Promise<void> {
    await this.session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await this.arrived(text);
  }

  async commit(words: string): Promise<void> {
    await this.session.send('Input.insertText', { text: words });
    await this.arrived(words);
  }

  /** The browser takes an input's text from the input method by a way of its own: it may be there later than the command's answer. */
  private async arrived(text: string): Promise<void> {
    await this.page.waitForFunction((end) => {
      const place = document.activeElement;
      const isInput = place instanceof HTMLInputElement || place instanceof HTMLTextAreaElement;
      return isInput && place.value.endsWith(end);
    }, text);
  }
}
