// SPDX-License-Identifier: MIT
// Pictures of every scene on both screens, to look at: node --import tsx tests/browser/take-pictures.ts FOLDER [LOCALE]
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { desktop, House, phone } from './lib/house.ts';
import { consoleScenes, exhibit, h5Scenes, type Scene } from './lib/scenes.ts';
import type { Screen } from './lib/screen.ts';

const [folder, locale = 'zh-CN'] = process.argv.slice(2);
if (folder === undefined) throw new Error('which folder?');
await mkdir(folder, { recursive: true });

const house = await House.open();
try {
  const exhibits = await exhibit(house);
  for (const [size, options] of Object.entries({ desktop, phone })) {
    const take = async <Kind extends Screen>(
      name: string,
      screen: Kind,
      scenes: Scene<Kind>[],
      partyId: string,
    ): Promise<void> => {
      await screen.speak(locale);
      let signedIn = false;
      for (const scene of scenes) {
        if (!signedIn && !scene.signedOut) await screen.signIn(partyId);
        signedIn ||= !scene.signedOut;
        await scene.go(screen, exhibits);
        await screen.page.waitForLoadState('networkidle');
        const file = `${name} ${size} ${locale} ${scene.name}`.replaceAll(' ', '-');
        await screen.page.screenshot({ path: join(folder, `${file}.png`), fullPage: true });
        await screen.escape();
      }
    };
    await take('console', await house.console(options), consoleScenes, 'merchant-linxi');
    await take('h5', await house.h5(options), h5Scenes, 'creator-luoyi');
  }
} finally {
  await house.close();
}
