// SPDX-License-Identifier: MIT
// What all tests share: one server, one browser, the rules; and windows that are watched and closed after their test.
import assert from 'node:assert/strict';
import { load, type Hezuo } from 'hezuo';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startChromium } from './chromium.ts';
import { ConsoleScreen } from './console-screen.ts';
import { H5Screen } from './h5-screen.ts';
import { Person } from './person.ts';
import { startServer, type RunningServer } from './server.ts';
import { watch, type Watch } from './watch.ts';

/** Longer than anything takes here, so that a busy machine fails no test. */
const patienceMs = 30_000;

export const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

export interface Window {
  page: Page;
  watch: Watch;
}

export class House {
  private readonly windows: Window[] = [];

  private constructor(
    private readonly server: RunningServer,
    private readonly browser: Browser,
    readonly rules: Hezuo,
  ) {}

  static async open(): Promise<House> {
    const [server, browser, rules] = await Promise.all([startServer(), startChromium(), load()]);
    return new House(server, browser, rules);
  }

  get origin(): string {
    return this.server.origin;
  }

  /** A window with cookies and storage of its own: another user, or the same one elsewhere. */
  async window(options: BrowserContextOptions): Promise<Page> {
    const context = await this.browser.newContext({ locale: 'zh-CN', ...options });
    context.setDefaultTimeout(patienceMs);
    const watched = watch(context, this.origin);
    const page = await context.newPage();
    this.windows.push({ page, watch: watched });
    return page;
  }

  async console(options: BrowserContextOptions = desktop): Promise<ConsoleScreen> {
    return new ConsoleScreen(await this.window(options), this.origin);
  }

  async h5(options: BrowserContextOptions = phone): Promise<H5Screen> {
    return new H5Screen(await this.window(options), this.origin);
  }

  /** A merchant at a desk, signed in on the console. */
  async merchant(partyId: string): Promise<ConsoleScreen> {
    const screen = await this.console();
    await screen.signIn(partyId);
    return screen;
  }

  /** A creator with a phone in hand, signed in. */
  async creator(partyId: string): Promise<H5Screen> {
    const screen = await this.h5();
    await screen.signIn(partyId);
    return screen;
  }

  /** Somebody who speaks to the server directly: for what a test needs but is not about. */
  person(partyId: string): Promise<Person> {
    return Person.signIn(this.origin, partyId);
  }

  /** What a window has done so far that none may do; taken, it does not count after the test. */
  takeFaults(page: Page): string[] {
    return this.windows.find((window) => window.page === page)?.watch.take() ?? [];
  }

  /** After every test: whatever it was about, no window may have done what none may do. */
  async closeWindows(): Promise<void> {
    const windows = this.windows.splice(0);
    await Promise.all(windows.map(({ page }) => page.context().close()));
    assert.deepEqual(
      windows.flatMap((window) => window.watch.take()),
      [],
    );
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }
}
