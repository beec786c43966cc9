// SPDX-License-Identifier: MIT
// What the worked cases open tasks with and send to them: the raw material of random walks.
import { caseFiles } from '../../js/lib/case-files.mjs';
import { merged } from '../../js/lib/merge-patch.mjs';

/**
 * @typedef {{ event: Record<string, any>, facts: any }} Sent
 * @typedef {{ advance: number } | Sent} Move
 * @typedef {{ name: string, kind: string, input: any, at: number, facts: any, moves: Move[], sent: Sent[] }} Opening
 */

/** @param {Record<string, any>} bases @param {Record<string, any>} example */
function factsOf(bases, { facts, factsPatch }) {
  return merged(typeof facts === 'string' ? bases[facts] : facts, factsPatch);
}

/** @param {Record<string, any>} bases @param {any} step @returns {Move[]} */
function movesOf(bases, step) {
  if (typeof step.advance === 'number') return [{ advance: step.advance }];
  return step.event && typeof step.event === 'object'
    ? [{ event: step.event, facts: factsOf(bases, step) }]
    : [];
}

/** @returns {Opening[]} every scenario of the cases */
export function openings() {
  return caseFiles().flatMap(({ name: file, bases, cases }) =>
    cases
      .filter((example) => example.do === 'scenario')
      .map((example) => {
        const moves = example.steps.flatMap((/** @type {any} */ step) => movesOf(bases, step));
        return {
          name: `${file}: ${example.name}`,
          kind: example.kind,
          input: 'value' in example ? example.value : merged(bases[example.base], example.patch),
          at: example.at,
          facts: factsOf(bases, example),
          moves,
          sent: moves.filter((/** @type {Move} */ move) => 'event' in move),
        };
      }),
  );
}
