// SPDX-License-Identifier: MIT
// Every scene of both pages, on both screens, in both languages: usable by keyboard and screen reader, and readable.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { desktop, phone, type House } from '../lib/house.ts';
import { accessibilityFaults, allTexts, documentLanguage, overflow } from '../lib/in-page.mjs';
import { consoleScenes, exhibit, h5Scenes, typedWords, type Exhibits, type Scene } from '../lib/scenes.ts';
import type { Screen } from '../lib/screen.ts';

const sizes = { desktop, phone };
const slips = /\bundefined\b|\bNaN\b|\bnull\b|\[object|Invalid Date/;
/** Ids of the demo data. */
const partyOrProduct = /\b(?:merchant|creator|product)-[a-z]/;

export function accessibilityStories(house: House): void {
  const { rules } = house;
  const { kinds, forms } = rules.ids();
  const systems = [...kinds, ...forms].map((id) => id.slice(0, id.indexOf('.') + 1));
  const states = kinds.flatMap((kind) => rules.machine(kind).states.map((state) => state.id));
  const ids = [...new Set([...systems, ...states.filter((id) => id.includes('.'))])];

  let shown: Promise<Exhibits> | undefined;
  const exhibits = (): Promise<Exhibits> => (shown ??= exhibit(house));

  const foreign = { 'zh-CN': /(?:\b[A-Za-z]+\b[ ,]+){2}[A-Za-z]+\b/, en: /\p{Script=Han}/u };
  let names: Promise<string[]> | undefined;
  const ownNames = (): Promise<string[]> => (names ??= namesIn(house));

  /** A text that is in the other language, and neither a name nor what somebody typed. */
  async function inOtherLanguage(texts: { text: string; lang: string }[], locale: 'zh-CN' | 'en') {
    const known = await ownNames();
    return texts
      .filter(({ lang }) => lang === locale)
      .map(({ text }) => known.reduce((rest, name) => rest.replaceAll(name, ''), text))
      .filter((text) => foreign[locale].test(text));
  }

  async function faultsOf({ page }: Screen, locale: 'zh-CN' | 'en'): Promise<string[]> {
    const texts = await page.evaluate(allTexts);
    const notForReaders = ({ text }: { text: string }): boolean =>
      slips.test(text) || partyOrProduct.test(text) || ids.some((id) => text.includes(id));
    const wide = await page.evaluate(overflow);
    const lang = await page.evaluate(documentLanguage);
    return [
      ...(await page.evaluate(accessibilityFaults)),
      ...texts.filter(notForReaders).map(({ text }) => `not for readers: ${text}`),
      ...(await inOtherLanguage(texts, locale)).map((text) => `another language: ${text}`),
      ...(wide > 0 ? [`${String(wide)} pixels too wide`] : []),
      ...(lang === locale ? [] : [`the document says it is in ${lang}`]),
    ];
  }

  /** Goes through all scenes in one window and gathers what is wrong in any. */
  async function faultsIn<Kind extends Screen>(
    screen: Kind,
    scenes: Scene<Kind>[],
    locale: 'zh-CN' | 'en',
    partyId: string,
  ): Promise<string[]> {
    await screen.speak(locale);
    const faults: string[] = [];
    let signedIn = false;
    for (const scene of scenes) {
      if (!signedIn && !scene.signedOut) {
        await screen.signIn(partyId);
        signedIn = true;
      }
      await scene.go(screen, await exhibits());
      faults.push(...(await faultsOf(screen, locale)).map((fault) => `${scene.name}: ${fault}`));
      await screen.escape();
    }
    return faults;
  }

  test('while names are on their way, no ids stand in their place', async () => {
    const { waiting } = await exhibits();
    const desk = await house.merchant('merchant-linxi');
    const hand = await house.creator('creator-luoyi');
    for (const screen of [desk, hand]) {
      const { page } = screen;
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/api/catalog', async (route) => {
        await held;
        await route.continue();
      });
      // From an empty page, so that everything is loaded anew.
      await page.goto('about:blank');
      const asked = page.waitForRequest('**/api/catalog');
      await page.goto(screen.taskAddress(waiting));
      await asked;
      // The console shows the task meanwhile; the creator's page waits for the names with all of it.
      if (screen === desk) await screen.at('state').waitFor();
      const early = await page.evaluate(allTexts);
      assert.deepEqual(
        early.filter(({ text }) => partyOrProduct.test(text)),
        [],
      );
      release();
      await page.locator('main').getByText('重磅真丝衬衫').first().waitFor();
    }
  });

  for (const [size, options] of Object.entries(sizes)) {
    for (const locale of ['zh-CN', 'en'] as const) {
      test(`every scene of both pages, ${size}, ${locale}, can be used and read`, async () => {
        const [desk, hand] = [await house.console(options), await house.h5(options)];
        const faults = await Promise.all([
          faultsIn(desk, consoleScenes, locale, 'merchant-linxi'),
          faultsIn(hand, h5Scenes, locale, 'creator-luoyi'),
        ]);
        assert.deepEqual(faults.flat(), []);
      });
    }
  }
}

/** Names of people, shops and goods: the same in every language. The longest first, as one may be part of another. */
async function namesIn(house: House): Promise<string[]> {
  const owner = await house.person('creator-luoyi');
  const { parties } = await owner.get<{ parties: { name: string }[] }>('/api/parties');
  const { creators, titles, orders, activities } = await owner.get<{
    creators: { nickname: string }[];
    titles: { title: string }[];
    orders: { title: string }[];
    activities: { title: string }[];
  }>('/api/catalog');
  const names = [
    ...parties.map((party) => party.name),
    ...creators.map((creator) => creator.nickname),
    ...[...titles, ...orders, ...activities].map(({ title }) => title),
    ...typedWords,
    // Clauses are cited as they stand in the Chinese source.
    ...house.rules.rules().map(({ source }) => source.clause),
  ];
  return names.filter((name) => name !== '').sort((one, other) => other.length - one.length);
}
