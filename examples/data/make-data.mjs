// SPDX-License-Identifier: MIT
// Writes the input files of this folder again: node examples/data/make-data.mjs
import { writeFileSync } from 'node:fs';
import { contactFacts, contactLines } from './make/contact.mjs';
import { liveFacts, liveLines, liveOrders } from './make/live.mjs';
import { systemFiles } from './make/systems.mjs';

const JSON_ROWS = 60;

function write(name, text) {
  writeFileSync(new URL(name, import.meta.url), text);
}

const pretty = (value) => `${JSON.stringify(value, null, 2)}\n`;

write('live-orders.ndjson', liveLines());
write('live-orders.json', pretty(liveOrders().slice(0, JSON_ROWS)));
write('live-facts.json', pretty(liveFacts));
write('contact-invites.ndjson', contactLines());
write('contact-facts.json', pretty(contactFacts));
for (const [name, value] of Object.entries(systemFiles)) write(name, pretty(value));
