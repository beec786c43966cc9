// SPDX-License-Identifier: MIT
// Times in Chromium with its CPU slowed down, under the strict policy. The page is isolated, so that its clock ticks every
// 5 µs; each key is a real one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/lib/paths.mjs';
import { inPage } from '../packaging/lib/chromium.mjs';
import { serve } from '../packaging/lib/serve.mjs';
import { pools } from './lib/documents.mjs';
import { median } from './lib/measure.mjs';
import { bundle } from './lib/sizes.mjs';

const slowdown = 4;
const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const html =
  '<!doctype html><html lang="en"><head><title>bench</title></head><body><input aria-label="text"></body></html>';

/** @param {number[]} times @returns {import('./reports/chromium.mjs').Spread} */
function spreadOf(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    /** @type {number} */ (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
  return { median: median(times), p99: at(0.99), most: at(1) };
}

/** @type {{ form: string, document: any, field: string }[]} */
const samples = [
  { form: 'douyin-live.order', document: pools(1)[2]?.documents[0], field: 'title' },
  { form: 'douyin-contact.invite', document: pools(1)[0]?.documents[0], field: 'note' },
];

/** @param {string} url @returns {Promise<{ load: number, whole: number }>} of a page that has loaded nothing yet */
const timeInit = (url) =>
  inPage(url, async ({ page, problems }) => {
    await slowDown(page);
    const times = await page.evaluate(async (sample) => {
      const began = performance.now();
      const { firstVerdict } = await import(/** @type {any} */ ('/page.js'));
      const { took, isolated: trusted } = await firstVerdict(sample);
      return { load: took, whole: performance.now() - began, trusted };
    }, samples[0]);
    if (problems.length > 0 || !times.trusted) throw new Error(`not isolated, or: ${problems.join('; ')}`);
    return times;
  });

/** @param {import('playwright-core').Page} page @param {number} [rate] */
async function slowDown(page, rate = slowdown) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** @param {string} url @param {number} keys */
const timeTyping = (url, keys) =>
  inPage(url, async ({ page, version }) => {
    /** @param {'firstVerdict' | 'loopSpeed' | 'watchTyping' | 'typed'} name @param {unknown} [given] */
    const ask = (name, given) =>
      page.evaluate(
        async ({ wanted, sample }) => (await import(/** @type {any} */ ('/page.js')))[wanted](sample),
        { wanted: name, sample: given },
      );
    /** @param {import('./lib/page.mjs').Typed} sample */
    const type = async (sample) => {
      await ask('watchTyping', sample);
      await page.keyboard.type('合作 live '.repeat(Math.ceil(keys / 8)).slice(0, keys));
      const { times } = await ask('typed');
      for (const [name, one] of Object.entries(times)) {
        if (one.keys.length !== keys) throw new Error(`${one.keys.length} of ${keys} keys arrived`);
        times[name] = { keys: spreadOf(one.keys), batches: spreadOf(one.batches) };
      }
      return times;
    };
    await ask('firstVerdict', samples[0]);
    /** @type {Record<string, any>} */
    const typing = {};
    for (const sample of samples) {
      // As long as one of our checks at full speed: what the slowdown makes of that is not ours.
      await slowDown(page, 1);
      const { hezuo } = await type(sample);
      const turns = Math.ceil((hezuo.keys.median || 0.005) * (await ask('loopSpeed')));
      await slowDown(page);
      typing[sample.form] = await type({ ...sample, turns });
    }
    return { version, typing };
  });

/** @param {boolean} smoke @returns {Promise<import('./reports/chromium.mjs').InChromium>} */
export async function timeChromium(smoke) {
  const script = await bundle("export * from './lib/page.mjs';");
  const beside = await bundle(`import { invite, order } from '../../build/bench/ajv-standalone.cjs';
    import { compareWith } from './lib/page.mjs';
    const counting = (validate) => (document) => (validate(document) ? 0 : validate.errors.length);
    compareWith({
      'douyin-contact.invite': { 'ajv standalone': counting(invite) },
      'douyin-live.order': { 'ajv standalone': counting(order) },
    });
    export * from './lib/page.mjs';`);
  const wasm = readFileSync(join(root, 'dist', 'hezuo.wasm'));
  const files = { '/': html, '/hezuo.wasm': wasm };
  const site = await serve({ ...files, '/page.js': script }, { headers: isolated });
  const typingSite = await serve({ ...files, '/page.js': beside }, { headers: isolated });
  try {
    /** @type {{ load: number, whole: number }[]} */
    const inits = [];
    for (let i = 0; i < (smoke ? 1 : 15); i++) inits.push(await timeInit(site.url));
    const { version, typing } = await timeTyping(typingSite.url, smoke ? 5 : 400);
    return {
      version,
      slowdown,
      init: {
        load: spreadOf(inits.map(({ load }) => load)),
        whole: spreadOf(inits.map(({ whole }) => whole)),
      },
      typing,
    };
  } finally {
    site.close();
    typingSite.close();
  }
}
