// SPDX-License-Identifier: MIT
// The order's way to its end as an XState machine: states, who may send what, and the ledger. Nothing of timers, payloads,
// reasons, logs or effects, which ours keeps as well.
import { assign, initialTransition, setup, transition } from 'xstate';

const cancel = { target: 'cancelled', actions: 'refund', guard: 'isParty' };

const machine = setup({
  guards: {
    isMerchant: ({ event }) => event.actor === 'merchant',
    isCreator: ({ event }) => event.actor === 'creator',
    isParty: ({ event }) => event.actor === 'merchant' || event.actor === 'creator',
  },
  actions: {
    settle: assign(({ context }) => ({ settledFen: context.frozenFen, frozenFen: 0 })),
    refund: assign(({ context }) => ({ refundedFen: context.frozenFen, frozenFen: 0 })),
  },
}).createMachine({
  context: ({ input }) => ({
    amountFen: input.amountFen,
    frozenFen: input.amountFen,
    refundedFen: 0,
    settledFen: 0,
  }),
  initial: 'pending',
  states: {
    pending: {
      on: {
        accept: { target: 'waiting', guard: 'isCreator' },
        reject: { target: 'cancelled', actions: 'refund', guard: 'isCreator' },
        cancel,
      },
    },
    waiting: {
      on: { work: { guard: 'isCreator' }, 'start-live': { target: 'live', guard: 'isCreator' }, cancel },
    },
    live: { on: { 'end-live': { target: 'inspecting', guard: 'isCreator' }, cancel } },
    inspecting: { on: { confirm: { target: 'completed', actions: 'settle', guard: 'isMerchant' }, cancel } },
    completed: { type: 'final' },
    cancelled: { type: 'final' },
  },
});

/** @param {number} amountFen */
export const start = (amountFen) => initialTransition(machine, { amountFen })[0];

/** @param {any} snapshot @param {any} event */
export const step = (snapshot, event) => transition(machine, snapshot, event)[0];

/** From what a database keeps. @param {{ value: any, context: any }} stored */
export const restore = ({ value, context }) => machine.resolveState({ value, context });

/** @param {any} snapshot @returns {{ value: any, context: any }} what a database keeps */
export const store = ({ value, context }) => ({ value, context });
