// SPDX-License-Identifier: MIT
// Draws Mermaid diagrams in Chromium with Mermaid itself.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const script = fileURLToPath(import.meta.resolve('@mermaid-js/tiny'));
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
];

/**
 * @param {readonly string[]} diagrams
 * @returns {Promise<{ kind: string, texts: string }[]>} what kind of diagram each is and the texts it shows
 */
export async function draw(diagrams) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ path: script });
    return await page.evaluate(async (texts) => {
      const { mermaid, document } = /** @type {any} */ (globalThis);
      mermaid.initialize({ startOnLoad: false });
      const drawn = [];
      for (const [index, text] of texts.entries()) {
        const { diagramType } = await mermaid.parse(text);
        const { svg } = await mermaid.render(`d${index}`, text);
        document.body.innerHTML = svg;
        drawn.push({ kind: diagramType, texts: document.body.textContent ?? '' });
      }
      return drawn;
    }, diagrams);
  } finally {
    await browser.close();
  }
}
