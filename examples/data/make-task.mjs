// SPDX-License-Identifier: MIT
// Writes live-task.json and live-cancel.json again, by the command line itself: an order opened, accepted and worked on.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli/hezuo.mjs', import.meta.url));

const input = {
  title: '春季上新连衣裙专场',
  contactName: '林小雨',
  contactPhone: '13800001234',
  startAt: Date.parse('2026-03-15T20:00:00+08:00'),
  returnSample: false,
  creatorIds: ['creator-0012'],
  session: 'exclusive',
  quantity: 3,
  products: [
    { productId: 'p-3630001001', plan: 'general' },
    { productId: 'p-3631000099', plan: 'targeted', commissionPercent: 20 },
  ],
};
const facts = {
  merchant: { xingtuBound: true, balanceFen: 25_000_000 },
  creator: { resting: false, quoteFen: 100_000 },
  generalPlan: { 'p-3630001001': 10 },
};

const say = (...args) => JSON.parse(execFileSync(process.execPath, [cli, ...args, '--format', 'json'], { encoding: 'utf8' }));
const after = (task, type, at) =>
  say('preview', JSON.stringify(task), JSON.stringify({ type, actor: 'creator' }), '--at', at).step.task;
const write = (name, value) => writeFileSync(new URL(name, import.meta.url), `${JSON.stringify(value, null, 2)}\n`);

const [form, now] = [JSON.stringify(input), '2026-03-10T10:00:00+08:00'];
const opened = say('open', 'douyin-live.order', form, '--at', now, '--facts', JSON.stringify(facts));
const accepted = after(opened.task, 'accept', '2026-03-10T12:00:00+08:00');
write('live-task.json', after(accepted, 'work', '2026-03-11T15:00:00+08:00'));
write('live-cancel.json', {
  type: 'cancel',
  actor: 'merchant',
  at: Date.parse('2026-03-12T12:00:00+08:00'),
  reason: '预算取消',
});
