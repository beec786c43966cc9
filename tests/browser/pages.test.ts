// SPDX-License-Identifier: MIT
// Both pages in a real browser against a real server. One server and one browser serve all stories, one after the other.
import { after, afterEach } from 'node:test';
import { House } from './lib/house.ts';
import { aboutStories } from './stories/about.ts';
import { accessibilityStories } from './stories/accessibility.ts';
import { cancelStories } from './stories/cancel.ts';
import { conflictStories } from './stories/conflict.ts';
import { contactStory } from './stories/contact.ts';
import { keyboardStories } from './stories/keyboard.ts';
import { liveStory } from './stories/live.ts';
import { policyStories } from './stories/policy.ts';
import { reloadStories } from './stories/reload.ts';
import { remedyStories } from './stories/remedies.ts';
import { timeoutStory } from './stories/timeout.ts';

const house = await House.open();
after(() => house.close());
afterEach(() => house.closeWindows());

liveStory(house);
remedyStories(house);
cancelStories(house);
reloadStories(house);
conflictStories(house);
contactStory(house);
timeoutStory(house);
keyboardStories(house);
policyStories(house);
aboutStories(house);
accessibilityStories(house);
