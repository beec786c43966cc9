// SPDX-License-Identifier: MIT
// The exported charts, run by XState beside the library: the worked cases, then random walks. HEZUO_SEED repeats one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'hezuo';
import { seeded } from '../js/lib/random.mjs';
import { chartOf, readChart, stepsOf } from './lib/actors.mjs';
import { Companion } from './lib/companion.mjs';
import { openings } from './lib/openings.mjs';

/** @type {any} */
const hezuo = await load();
const seed = Number(process.env.HEZUO_SEED ?? 20260601);
const leastWalks = Number(process.env.HEZUO_WALKS ?? 40);
const mostWalks = leastWalks * 5;
const stepsPerWalk = 25;
/** Numbers of a payload above it are instants. */
const leastInstant = 1e12;

const kinds = hezuo.ids().kinds;
const machines = new Map(kinds.map((/** @type {string} */ kind) => [kind, hezuo.machine(kind)]));
const ids = kinds.flatMap((/** @type {string} */ kind) => {
  const { items } = machines.get(kind);
  return items ? [kind, `${kind}.${items.member}`] : [kind];
});
const charts = new Map(ids.map((/** @type {string} */ id) => [id, readChart(id)]));
const scenarios = openings();
/** @type {Set<string>} */
const taken = new Set();

/** Transitions of the kind's charts that nothing took so far. @param {string} kind */
const missing = (kind) =>
  [...charts.values()]
    .filter(({ id }) => id === kind || id.startsWith(`${kind}.`))
    .flatMap(({ id, config }) => stepsOf(config).map((step) => `${id}: ${step}`))
    .filter((step) => !taken.has(step));

/** @param {import('./lib/openings.mjs').Opening} opening */
function open({ kind, input, at, facts }) {
  const opened = hezuo.open(kind, input, { at, facts });
  return opened.ok ? new Companion(hezuo, machines.get(kind), charts, opened.task, taken) : null;
}

for (const kind of kinds) {
  const ofKind = scenarios.filter((opening) => opening.kind === kind);

  test(`${kind}: the worked cases`, () => {
    for (const opening of ofKind) {
      const companion = open(opening);
      for (const move of opening.moves) {
        if ('advance' in move) companion?.advance(move.advance);
        else companion?.send(move.event, move.facts);
      }
    }
  });

  test(`${kind}: random walks, seed ${seed}`, (context) => {
    const sound = ofKind.filter((opening) => open(opening) !== null);
    assert.ok(sound.length > 0, 'no case opens one');
    let walks = 0;
    // On and on while a transition is left, within reason.
    for (; walks < leastWalks || (missing(kind).length > 0 && walks < mostWalks); walks++)
      randomWalk(sound, seed + walks);
    context.diagnostic(`${walks} walks`);
  });
}

/** @param {import('./lib/openings.mjs').Opening[]} sound @param {number} walkSeed */
function randomWalk(sound, walkSeed) {
  const random = seeded(walkSeed);
  const pick = (/** @type {readonly any[]} */ list) => list[Math.floor(random() * list.length)];
  const companion = open(pick(sound));
  assert.ok(companion);
  const samples = sound.flatMap(({ sent }) => sent);
  for (let count = 0; count < stepsPerWalk; count++) {
    try {
      randomStep(companion, samples, random, pick);
    } catch (error) {
      throw new Error(`HEZUO_SEED=${walkSeed} HEZUO_WALKS=1, step ${count}`, { cause: error });
    }
  }
}

/** An instant from now on: soon, or around a timer's. @param {any} task @param {() => number} random */
function instant(task, random) {
  const [timer] = task.timers;
  if (timer && random() < 0.2) return Math.max(task.at, timer.dueAt + Math.floor(random() * 3) - 1);
  return task.at + Math.floor(random() ** 4 * 3 * 86_400_000);
}

/** The event with every instant in it moved. @param {any} value @param {number} delay @returns {any} */
function laterBy(value, delay) {
  if (Array.isArray(value)) return value.map((entry) => laterBy(entry, delay));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, laterBy(member, delay)]));
  }
  return typeof value === 'number' && value > leastInstant ? value + delay : value;
}

/** @param {Companion} companion @param {any[]} samples @param {() => number} random @param {(list: readonly any[]) => any} pick */
function randomStep(companion, samples, random, pick) {
  const { task, machine } = companion;
  const at = instant(task, random);
  const newTimer = task.timers.find(
    (/** @type {any} */ one) => !companion.hasTaken(one.type, 'timer', one.taskId),
  );
  if (random() < 0.1) {
    companion.advance(newTimer ? Math.max(task.at, newTimer.dueAt + 1) : at);
    return;
  }
  const possible = ['merchant', 'creator', 'platform'].flatMap((actor) =>
    hezuo
      .actions(task, actor, at)
      .filter((/** @type {any} */ { allowed }) => allowed)
      .map((/** @type {any} */ action) => ({ ...action, actor })),
  );
  const fresh = possible.filter(({ type, actor, taskId }) => !companion.hasTaken(type, actor, taskId));
  const action = random() < 0.8 ? pick(fresh.length > 0 ? fresh : possible) : undefined;
  const fitting = action ? samples.filter(({ event }) => event.type === action.type) : samples;
  const { event, facts } = pick(fitting.length > 0 ? fitting : samples);
  const actors = machine.events.find((/** @type {any} */ { type }) => type === event.type)?.actors ?? [
    event.actor,
  ];
  const actor = random() < 0.1 ? pick(['merchant', 'creator', 'platform']) : (action?.actor ?? pick(actors));
  const { actorId: _, ...rest } = random() < 0.7 ? laterBy(event, at - event.at) : event;
  companion.send({ ...rest, ...(action?.taskId && { taskId: action.taskId }), actor, at }, facts);
}

test('every transition of every chart was taken', (context) => {
  const all = [...charts.values()].flatMap(({ id, config }) =>
    stepsOf(config).map((step) => `${id}: ${step}`),
  );
  const left = kinds.flatMap(missing);
  context.diagnostic(
    `${all.length - left.length} of ${all.length} transitions of ${charts.size} charts taken`,
  );
  if (process.env.HEZUO_SEED === undefined && process.env.HEZUO_WALKS === undefined)
    assert.deepEqual(left, []);
  assert.ok([...taken].every((step) => all.includes(step)));
});

test('a chart that differs in one row is found out', () => {
  const kind = 'douyin-contact.invite';
  const sound = scenarios.filter((opening) => opening.kind === kind && open(opening) !== null);
  const walk = (/** @type {(on: any) => void} */ spoil) => {
    const config = structuredClone(charts.get(kind)?.config);
    spoil(config.states.sent.on);
    const spoilt = new Map(charts).set(kind, chartOf(config));
    for (const { input, at, facts, sent } of sound) {
      const { task } = hezuo.open(kind, input, { at, facts });
      const companion = new Companion(hezuo, machines.get(kind), spoilt, task, new Set());
      for (const move of sent) companion.send(move.event, move.facts);
    }
  };
  walk(() => undefined);
  assert.throws(() => walk((on) => (on.agree[0].target = '#declined')));
  assert.throws(() => walk((on) => delete on.decline));
  assert.throws(() => walk((on) => (on.agree[0].guard.params.actor = 'merchant')));
  assert.throws(() =>
    walk((on) =>
      on.agree.unshift({
        target: '#exchanged',
        guard: { type: on.agree[0].guard.type, params: { actor: 'merchant', to: 'exchanged' } },
      }),
    ),
  );
});
