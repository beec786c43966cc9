// SPDX-License-Identifier: MIT
// The systems beyond the Douyin two, in a real browser against a real server of their own.
import { after, afterEach } from 'node:test';
import { House } from './lib/house.ts';
import { systemStories } from './stories/systems/systems.ts';

const house = await House.open();
after(() => house.close());
afterEach(() => house.closeWindows());

systemStories(house);
