// SPDX-License-Identifier: MIT
// A page in the system's Chromium: opened, watched for errors, and asked for its title, in which the pages here report.
import { chromium } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @typedef {{ page: import('playwright-core').Page, version: string, problems: string[] }} Opened */

/**
 * @template T
 * @param {string} url
 * @param {(opened: Opened) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function inPage(url, use) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
        problems.push(message.text());
    });
    await page.goto(url);
    return await use({ page, version: `Chromium ${browser.version()}`, problems });
  } finally {
    await browser.close();
  }
}

/**
 * Waits until the page has set its title to something else than `running`. Pages report what went wrong there as well.
 * @param {string} url
 * @returns {Promise<{ title: string, version: string }>}
 */
export const titleOf = (url) =>
  inPage(url, async ({ page, version, problems }) => {
    try {
      await page.waitForFunction(() => document.title !== 'running', undefined, { timeout: 60_000 });
    } catch (error) {
      throw new Error(`the page says nothing: ${problems.join('; ') || 'no error either'}`, { cause: error });
    }
    return { title: await page.title(), version };
  });
