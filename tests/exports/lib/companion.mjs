// SPDX-License-Identifier: MIT
// A task of the library with the charts of its machine beside it: after each step both must be in the same state.
import assert from 'node:assert/strict';
import { start, step } from './actors.mjs';

/** @typedef {import('./actors.mjs').ChartEvent} ChartEvent */
/** @typedef {ReturnType<typeof start>} Running */

const sides = /** @type {const} */ (['merchant', 'creator', 'platform']);

export class Companion {
  /**
   * @param {any} hezuo @param {any} machine as the library describes it
   * @param {Map<string, ReturnType<typeof import('./actors.mjs').readChart>>} charts by id
   * @param {any} task just opened
   * @param {Set<string>} taken steps that some chart took, `CHART: STEP`
   */
  constructor(hezuo, machine, charts, task, taken) {
    this.hezuo = hezuo;
    this.machine = machine;
    this.charts = charts;
    this.task = task;
    this.taken = taken;
    this.own = this.#start(machine.kind);
    /** @type {Map<string, Running>} of the tasks within the task */
    this.items = new Map();
    this.#compare(task, 'opening');
  }

  /** @param {string} id */
  #start(id) {
    const chart = this.charts.get(id);
    assert.ok(chart, `no chart ${id}`);
    return start(chart);
  }

  /** Lets the clock run. @param {number} at */
  advance(at) {
    const answer = this.hezuo.advance(this.task, at);
    if (!answer.ok) return false;
    this.#follow(answer.task, `advance to ${at}`);
    return true;
  }

  /** @param {any} event @param {any} facts @returns {boolean} whether the library accepted it */
  send(event, facts) {
    const answer = this.hezuo.apply(this.task, event, { facts });
    if (answer.ok) this.#follow(answer.task, JSON.stringify(event));
    else this.#refused(event, answer.violations);
    return answer.ok;
  }

  /** Whether some walk took this step from where the chart stands. @param {string} type @param {string} actor @param {string | undefined} id */
  hasTaken(type, actor, id) {
    const from = this.#runningOf(id)?.state() ?? '';
    const begin = `${id === undefined ? this.machine.kind : this.#itemChart()}: ${step(from, type, actor, '')}`;
    return [...this.taken].some((one) => one.startsWith(begin));
  }

  /** Sends the charts what the log has more: fired timers, then the event. @param {any} next @param {string} what */
  #follow(next, what) {
    for (const entry of next.log.slice(this.task.log.length)) {
      const creation = entry.type !== undefined && entry.type === this.machine.items?.creation;
      const id = creation ? undefined : entry[this.machine.items?.id ?? ''];
      if (entry.timer !== undefined) this.#take(id, entry.timer, 'timer', this.#timerEnd(entry.timer));
      else this.#take(id, entry.type, entry.actor, this.#stateIn(next, id));
      if (creation) this.items.set(entry[this.machine.items.id], this.#start(this.#itemChart()));
    }
    this.task = next;
    this.#compare(next, what);
  }

  #itemChart() {
    return `${this.machine.kind}.${this.machine.items.member}`;
  }

  /** @param {string} type */
  #timerEnd(type) {
    return this.machine.timers.find((/** @type {any} */ timer) => timer.type === type).to;
  }

  /** @param {any} task @param {string | undefined} id @returns {string} */
  #stateIn(task, id) {
    return id === undefined ? task.state : task[this.machine.items.member][id].state;
  }

  /** @param {string | undefined} id */
  #runningOf(id) {
    return id === undefined ? this.own : this.items.get(id);
  }

  /** @param {string | undefined} id @param {string} type @param {string} actor @param {string} to */
  #take(id, type, actor, to) {
    const running = this.#runningOf(id);
    assert.ok(running, `no chart runs for ${id}`);
    const from = running.state();
    /** @type {ChartEvent} */
    const event = { type, actor, judge: 'accepted', to };
    assert.ok(running.can(event), `${type} by ${actor} from ${from} to ${to}: no such transition`);
    assert.equal(running.send(event), to, `${type} by ${actor} from ${from}`);
    this.taken.add(
      `${id === undefined ? this.machine.kind : this.#itemChart()}: ${step(from, type, actor, to)}`,
    );
  }

  /**
   * Nothing moves; and where the state or the actor is what was wrong, the chart alone says so too.
   * @param {any} event @param {any[]} violations
   */
  #refused(event, violations) {
    const { type, actor } = event ?? {};
    if (typeof type !== 'string' || typeof actor !== 'string') return;
    const id = type === this.machine.items?.creation ? undefined : event[this.machine.items?.id ?? ''];
    const running = typeof id === 'string' || id === undefined ? this.#runningOf(id) : undefined;
    if (!running) return;
    const before = running.state();
    assert.equal(running.send({ type, actor, judge: 'refused' }), before, 'a refused event changes nothing');
    // The library looks at the event after the timers that are due; the charts stand before them.
    const due = this.hezuo.advance(this.task, event.at);
    if (!due.ok || due.task.version !== this.task.version) return;
    const [{ code, path, params }] = violations;
    const wrongActor = code === 'wrong_actor' && path === '/event/actor';
    if (wrongActor || (code === 'wrong_state' && path === '/event/type')) {
      const judge = wrongActor ? 'anyone' : 'unconditional';
      assert.ok(
        params.guard || !running.can({ type, actor, judge }),
        `${type} by ${actor} in ${before}: ${code}`,
      );
    }
  }

  /** States, and what each side may do. @param {any} task @param {string} what */
  #compare(task, what) {
    assert.equal(this.own.state(), task.state, what);
    for (const [id, running] of this.items)
      assert.equal(running.state(), this.#stateIn(task, id), `${id}: ${what}`);
    for (const actor of sides) {
      for (const action of this.hezuo.actions(task, actor, task.at)) {
        const { type, allowed, taskId } = action;
        const running = this.#runningOf(taskId);
        if (!allowed || !running) continue;
        assert.ok(
          running.can({ type, actor, judge: 'anyone' }),
          `${type} by ${actor} is allowed in ${running.state()}`,
        );
      }
    }
  }
}
