// SPDX-License-Identifier: MIT
// The creator's page, used as a creator would: by touch.
import { Screen } from './screen.ts';

export class H5Screen extends Screen {
  async signIn(partyId: string): Promise<void> {
    await this.page.goto(`${this.origin}/h5/`);
    await this.at(`party:${partyId}`).click();
    await this.at('sign-out').waitFor();
  }

  async typeInstant(pointer: string, text: string): Promise<void> {
    await this.input(pointer).fill(text.replace(' ', 'T'));
  }

  taskAddress(id: string): string {
    return `${this.origin}/h5/#/task/${id}`;
  }

  async openTask(id: string): Promise<void> {
    await this.page.goto(this.taskAddress(id));
    await this.at('state').waitFor();
  }

  /** From the inbox, by touch. */
  async tapTask(kind: string, id: string): Promise<void> {
    await this.at(`kind:${kind}`).tap();
    await this.row(id).tap();
    await this.at('state').waitFor();
  }
}
