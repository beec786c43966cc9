// SPDX-License-Identifier: MIT
// Types as an input method does: letters stand underlined in the input while it composes, then words replace them.
import type { CDPSession, Page } from 'playwright-core';

export class InputMethod {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page));
  }

  /** What stands in the input that has the focus while the words are still sought. */
  async compose(text: string): Promise<void> {
    await this.session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }

  async commit(words: string): Promise<void> {
    await this.session.send('Input.insertText', { text: words });
  }
}
