// SPDX-License-Identifier: MIT
// Notes what no page may do: errors in the console, requests that leave the server, refused requests nobody expected.
import type { BrowserContext, ConsoleMessage, Page, Request } from 'playwright-core';

/** A refusal by the rules and a conflict are answers; Chromium writes them to the console all the same. */
const answers = /^Failed to load resource: the server responded with a status of (?:409|422) /;

export interface Watch {
  /** Everything seen since it was last asked that should not be. */
  take(): string[];
}

export function watch(context: BrowserContext, origin: string): Watch {
  const faults: string[] = [];

  const onConsole = (message: ConsoleMessage): void => {
    const isAnswer = answers.test(message.text()) && message.location().url.startsWith(`${origin}/api/`);
    if (message.type() === 'error' && !isAnswer) faults.push(`console: ${message.text()}`);
  };
  const onRequest = (request: Request): void => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) faults.push(`request to ${url}`);
  };

  context.on('request', onRequest);
  context.on('page', (page: Page) => {
    page.on('console', onConsole);
    page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  });
  return { take: () => faults.splice(0) };
}
