// SPDX-License-Identifier: MIT
// Every method of the package with arguments that are sound, spoilt or hostile.
import { load } from 'hezuo';
import { samples } from '../../js/lib/samples.mjs';
import { hostile, pick, spoilt } from './hostile.mjs';

/** @typedef {import('./hostile.mjs').Random} Random */

/** @type {any} */
const hezuo = await load();
const fallback = 1773108000000;

/** One opened task for each sample, and an event that it takes. */
const tasks = samples.map(({ form, value, facts }) => {
  const at = facts.now ?? fallback;
  const opened = hezuo.open(form, value, { at, facts });
  if (!opened.ok) throw new Error(JSON.stringify(opened));
  const [{ type, actors }] = hezuo.machine(form).events;
  return { kind: form, task: opened.task, facts, at, event: { type, actor: actors[0], at } };
});

const ids = Object.values(hezuo.ids()).flat();

/** Sound, spoilt, or anything. @param {any} sound @param {Random} random */
function some(sound, random) {
  const choice = random();
  if (choice < 0.35) return sound;
  return choice < 0.85 ? spoilt(sound, random) : hostile(random);
}

/** An argument that is mostly sound. @param {any} sound @param {Random} random */
const mostly = (sound, random) => (random() < 0.85 ? sound : hostile(random));

/** @param {any} known @param {Random} random */
const id = (known, random) => (random() < 0.9 ? known : random() < 0.5 ? pick(ids, random) : hostile(random));

/** @param {Random} random */
const options = (random) => some({ strict: random() < 0.5, only: ['/title'], locale: 'en' }, random);

/** @param {Random} random */
const actor = (random) => mostly(pick(['merchant', 'creator', 'platform'], random), random);

/** @param {(random: Random, sample: any) => any[]} make */
const ofSample = (make) => (/** @type {Random} */ random) => make(random, pick(samples, random));

/** @param {(random: Random, task: any) => any[]} make */
const ofTask = (make) => (/** @type {Random} */ random) => make(random, pick(tasks, random));

/** @param {Random} random @param {any} value */
const rows = (random, value) =>
  random() < 0.3
    ? mostly(new TextEncoder().encode(`${JSON.stringify(value)}\n\n{]\n`), random)
    : some([value, {}, value], random);

/** @type {{ name: string, make: (random: Random) => any[] }[]} */
export const calls = [
  {
    name: 'check',
    make: ofSample((random, { form, value, facts }) => [
      id(form, random),
      some(value, random),
      some(facts, random),
      options(random),
    ]),
  },
  {
    name: 'checkMany',
    make: ofSample((random, { form, value, facts }) => [
      id(form, random),
      rows(random, value),
      some(facts, random),
      options(random),
    ]),
  },
  {
    name: 'open',
    make: ofTask((random, { kind, task, facts, at }) => [
      id(kind, random),
      some(task.input, random),
      some({ at, facts }, random),
    ]),
  },
  {
    name: 'apply',
    make: ofTask((random, { task, event, facts }) => [
      some(task, random),
      some(event, random),
      some({ facts, expectedVersion: 1 }, random),
    ]),
  },
  { name: 'advance', make: ofTask((random, { task, at }) => [some(task, random), mostly(at + 1e9, random)]) },
  {
    name: 'actions',
    make: ofTask((random, { task, at }) => [
      some(task, random),
      actor(random),
      mostly(at, random),
      options(random),
    ]),
  },
  {
    name: 'preview',
    make: ofTask((random, { task, event, facts }) => [
      some(task, random),
      some(event, random),
      some({ facts }, random),
    ]),
  },
  { name: 'endings', make: ofTask((random, { task, at }) => [some(task, random), mostly(at, random)]) },
  {
    name: 'compare',
    make: ofTask((random, { task, event, facts }) => [
      some(task, random),
      some([[event], []], random),
      some({ facts }, random),
    ]),
  },
  { name: 'view', make: ofTask((random, { task }) => [some(task, random), actor(random)]) },
  {
    name: 'calculate',
    make: (random) => [
      id('douyin-live.freeze', random),
      some({ quoteFen: 100, quantity: 2 }, random),
      options(random),
    ],
  },
  ...['describe', 'jsonSchema', 'machine', 'rule'].map((name) => ({
    name,
    make: (/** @type {Random} */ random) => [
      random() < 0.5 ? pick(ids, random) : hostile(random),
      options(random),
    ],
  })),
  { name: 'count', make: (random) => [hostile(random)] },
  { name: 'truncate', make: (random) => [mostly('春季😀新品', random), hostile(random)] },
];
