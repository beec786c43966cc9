// SPDX-License-Identifier: MIT
// The README's picture of the console: node --import tsx tests/browser/take-readme-picture.ts docs/console.png
import { dayMs, live, order } from './lib/forms.ts';
import { House } from './lib/house.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('which file?');

const house = await House.open();
try {
  const owner = await house.person('merchant-linxi');
  const host = await house.person('creator-chenchen');
  const now = await owner.now();
  // Eight in the evening in Shanghai, four days ahead.
  const startAt = Math.floor(now / dayMs) * dayMs + 4 * dayMs + 12 * 3_600_000;
  const id = await owner.open(live, order(now, { title: '秋冬新品首发专场', startAt }));
  await owner.send(id, { type: 'remind' });
  await host.send(id, { type: 'accept' });
  const merchant = await house.merchant('merchant-linxi');
  await merchant.openTask(id);
  await merchant.at('comparison').waitFor();
  await merchant.page.waitForLoadState('networkidle');
  await merchant.page.screenshot({ path: file });
  await house.closeWindows();
} finally {
  await house.close();
}
