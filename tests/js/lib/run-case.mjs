// SPDX-License-Identifier: MIT
// Runs one worked case of tests/cases through the package, in any host: the answers, and what differs from `expect`.
import { merged } from './merge-patch.mjs';

/** @typedef {Record<string, any>} Json */
/** @typedef {{ answers: unknown[], problems: string[] }} Outcome */

const caseKeys = {
  check: ['name', 'do', 'form', 'base', 'patch', 'value', 'facts', 'factsPatch', 'options', 'expect'],
  'check-many': ['name', 'do', 'form', 'lines', 'facts', 'factsPatch', 'expect'],
  scenario: [
    'name',
    'do',
    'kind',
    'base',
    'patch',
    'value',
    'at',
    'facts',
    'factsPatch',
    'expectOpen',
    'steps',
  ],
  calculate: ['name', 'do', 'id', 'input', 'expect'],
};
const optionKeys = ['strict', 'only', 'locale'];
const stepKeys = ['event', 'advance', 'facts', 'factsPatch', 'expectedVersion', 'expect'];
const verdictKeys = ['ok', 'complete', 'violations', 'undecided'];
const outcomeKeys = ['ok', 'state', 'ledger', 'timers', 'effects', 'task', 'violations'];

/**
 * @param {import('hezuo').Hezuo} hezuo
 * @param {Json} bases of the case's file
 * @param {Json} example
 * @returns {Outcome}
 */
export function runCase(hezuo, bases, example) {
  /** @type {Outcome} */
  const outcome = { answers: [], problems: [] };
  const run = {
    check: runCheck,
    'check-many': runCheckMany,
    scenario: runScenario,
    calculate: runCalculate,
  }[String(example.do)];
  if (run === undefined) {
    outcome.problems.push(`do: "${example.do}" is none of check, check-many, scenario, calculate`);
    return outcome;
  }
  const allowed = caseKeys[/** @type {keyof caseKeys} */ (example.do)];
  if (onlyKnown(outcome, example, allowed, 'case')) run(/** @type {any} */ (hezuo), bases, example, outcome);
  return outcome;
}

/** @param {any} hezuo @param {Json} bases @param {Json} example @param {Outcome} outcome */
function runCheck(hezuo, bases, example, outcome) {
  const { options = {}, expect } = example;
  if (
    !onlyKnown(outcome, options, optionKeys, 'options') ||
    !onlyKnown(outcome, expect, verdictKeys, 'expect')
  )
    return;
  const verdict = hezuo.check(example.form, inputOf(bases, example), factsOf(bases, example), options);
  outcome.answers.push(verdict);
  compareVerdict(outcome, verdict, expect, '');
}

/**
 * `lines` are texts, and `{ repeat, times }` for what would be long to write down, one after the other.
 * @param {any} hezuo @param {Json} bases @param {Json} example @param {Outcome} outcome
 */
function runCheckMany(hezuo, bases, example, outcome) {
  const text = example.lines
    .map((/** @type {any} */ piece) => (typeof piece === 'string' ? piece : piece.repeat.repeat(piece.times)))
    .join('');
  const bytes = new TextEncoder().encode(text);
  const answer = hezuo.checkMany(example.form, bytes, factsOf(bases, example));
  outcome.answers.push(answer);
  compare(outcome, answer, example.expect, '');
}

/** @param {any} hezuo @param {Json} _bases @param {Json} example @param {Outcome} outcome */
function runCalculate(hezuo, _bases, example, outcome) {
  const answer = hezuo.calculate(example.id, example.input);
  outcome.answers.push(answer);
  if (example.expect.ok === false) compareVerdict(outcome, answer, example.expect, '');
  else compare(outcome, answer, { ok: true, result: example.expect }, '');
}

/** @param {any} hezuo @param {Json} bases @param {Json} example @param {Outcome} outcome */
function runScenario(hezuo, bases, example, outcome) {
  const { at, expectOpen = { ok: true }, steps } = example;
  const opened = hezuo.open(example.kind, inputOf(bases, example), { at, facts: factsOf(bases, example) });
  outcome.answers.push(opened);
  if (!onlyKnown(outcome, expectOpen, outcomeKeys, 'expectOpen')) return;
  compareStep(outcome, opened, opened.task, expectOpen, 'open');
  if (!opened.ok) {
    if (steps.length > 0) outcome.problems.push(`open: refused, so ${steps.length} steps were not run`);
    return;
  }
  let { task } = opened;
  for (const [index, step] of steps.entries()) {
    const place = `step ${index + 1}`;
    if (!onlyKnown(outcome, step, stepKeys, place) || !onlyKnown(outcome, step.expect, outcomeKeys, place))
      return;
    const before = JSON.stringify(task);
    const answer = takeStep(hezuo, bases, task, step, outcome, place);
    outcome.answers.push(answer);
    if (JSON.stringify(task) !== before) outcome.problems.push(`${place}: the task given was changed`);
    if (answer.ok) task = answer.task;
    compareStep(outcome, answer, task, step.expect, place);
  }
}

/**
 * One event or one advance; `preview` must say the same beforehand.
 * @param {any} hezuo @param {Json} bases @param {Json} task @param {Json} step @param {Outcome} outcome @param {string} place
 */
function takeStep(hezuo, bases, task, step, outcome, place) {
  if ('event' in step === 'advance' in step) {
    outcome.problems.push(`${place}: needs either event or advance`);
    return { ok: false, violations: [] };
  }
  if ('advance' in step) return hezuo.advance(task, step.advance);
  const facts = factsOf(bases, step);
  const answer = hezuo.apply(task, step.event, { facts, expectedVersion: step.expectedVersion });
  // To a preview, null says that nobody acts; to `apply`, that the event is missing.
  if (step.expectedVersion === undefined && step.event !== null) {
    const previewed = hezuo.preview(task, step.event, { facts }).step;
    if (JSON.stringify(previewed) !== JSON.stringify(answer)) {
      outcome.problems.push(
        `${place}: preview ${JSON.stringify(previewed)} is not what apply did: ${JSON.stringify(answer)}`,
      );
    }
  }
  return answer;
}

/** @param {Outcome} outcome @param {Json} verdict @param {Json} expect @param {string} place */
function compareVerdict(outcome, verdict, expect, place) {
  const { violations, ...rest } = expect;
  compare(outcome, verdict, rest, place);
  if (violations) compareViolations(outcome, verdict.violations ?? [], violations, place);
}

/**
 * @param {Outcome} outcome @param {Json} answer @param {Json | undefined} task as it is after the step
 * @param {Json} expect @param {string} place
 */
function compareStep(outcome, answer, task, expect, place) {
  const { ok, state, ledger, timers, effects, task: fields, violations } = expect;
  compare(outcome, answer.ok, ok, `${place}/ok`);
  if (violations) compareViolations(outcome, answer.violations ?? [], violations, place);
  if (state !== undefined) compare(outcome, task?.state, state, `${place}/state`);
  if (ledger) compare(outcome, task?.ledger, ledger, `${place}/ledger`);
  if (timers) compare(outcome, task?.timers, timers, `${place}/timers`);
  if (fields) compare(outcome, task, fields, `${place}/task`);
  // An effect is named by its type alone, or by some of its members.
  const named = effects?.map((/** @type {unknown} */ effect) =>
    typeof effect === 'string' ? { type: effect } : effect,
  );
  if (named) compare(outcome, answer.effects, named, `${place}/effects`);
}

/** @param {Outcome} outcome @param {Json[]} given @param {Json[]} expected @param {string} place */
function compareViolations(outcome, given, expected, place) {
  const show = (/** @type {Json[]} */ list) =>
    list.map(({ rule, code, path }) => `${rule} ${code} "${path}"`).join('; ') || 'none';
  if (given.length === expected.length) compare(outcome, given, expected, `${place}/violations`);
  else outcome.problems.push(`${place}/violations: got ${show(given)}, expected ${show(expected)}`);
}

/**
 * Members that `expected` does not name are free; lists are compared entry by entry.
 * @param {Outcome} outcome @param {any} given @param {any} expected @param {string} place
 */
function compare(outcome, given, expected, place) {
  if (expected === null || typeof expected !== 'object') {
    if (given !== expected)
      outcome.problems.push(`${place}: got ${JSON.stringify(given)}, expected ${JSON.stringify(expected)}`);
    return;
  }
  if (given === null || typeof given !== 'object' || Array.isArray(given) !== Array.isArray(expected)) {
    outcome.problems.push(`${place}: got ${JSON.stringify(given)}, expected ${JSON.stringify(expected)}`);
    return;
  }
  if (Array.isArray(expected) && given.length !== expected.length) {
    outcome.problems.push(`${place}: got ${JSON.stringify(given)}, expected ${JSON.stringify(expected)}`);
    return;
  }
  for (const key of Object.keys(expected)) compare(outcome, given[key], expected[key], `${place}/${key}`);
}

/** @param {Outcome} outcome @param {Json} object @param {string[]} known @param {string} place */
function onlyKnown(outcome, object, known, place) {
  const unknown = Object.keys(object ?? {}).filter((key) => !known.includes(key));
  if (unknown.length > 0) outcome.problems.push(`${place}: the runner does not know ${unknown.join(', ')}`);
  return unknown.length === 0;
}

/** @param {Json} bases @param {Json} example */
function inputOf(bases, example) {
  if ('value' in example) return example.value;
  return merged(base(bases, example.base), example.patch);
}

/** @param {Json} bases @param {Json} example */
function factsOf(bases, { facts, factsPatch }) {
  return merged(typeof facts === 'string' ? base(bases, facts) : facts, factsPatch);
}

/** @param {Json} bases @param {string} name */
function base(bases, name) {
  if (!Object.hasOwn(bases, name)) throw new Error(`no base "${name}"`);
  return bases[name];
}
