// SPDX-License-Identifier: MIT
// The built core in both languages, for the generators that also run it.
import { startCore } from '../lib/core.mjs';

/**
 * @typedef {import('../../bindings/src/types.js').FormInfo} FormInfo
 * @typedef {import('../../bindings/src/types.js').MachineInfo} MachineInfo
 * @typedef {import('../../bindings/src/types.js').RuleInfo} RuleInfo
 * @typedef {import('../../bindings/src/types.js').Parameter} Parameter
 * @typedef {import('../../bindings/src/types.js').SystemInfo} SystemInfo
 * @typedef {ReturnType<import('../../bindings/src/hezuo.js').Hezuo['editions']>[number]} EditionInfo
 * @typedef {import('../../bindings/src/types.js').Violation} Violation
 * @typedef {{ zh: string, en: string }} Both
 * @typedef {'zh-CN' | 'en'} Locale
 * @typedef {{
 *   ids: { forms: string[], kinds: string[], calculations: string[], rules: string[], codes: string[] },
 *   systems: (locale: Locale) => SystemInfo[],
 *   form: (id: string, locale: Locale) => FormInfo,
 *   schema: (id: string, locale: Locale) => Record<string, any>,
 *   machine: (kind: string, locale: Locale) => MachineInfo,
 *   rule: (id: string, locale: Locale) => RuleInfo,
 *   parameters: Parameter[],
 *   editions: (locale: Locale) => EditionInfo[],
 *   check: (form: string, value: unknown, facts: unknown, locale: Locale) =>
 *     { ok: boolean, complete: boolean, violations: Violation[], undecided: string[] },
 *   calculate: (id: string, input: unknown, locale: Locale) =>
 *     { ok: true, result: Record<string, unknown> } | { ok: false, violations: Violation[] },
 * }} Library
 */

/** @returns {Promise<Library>} */
export async function openLibrary() {
  const core = await startCore();
  const opened = JSON.parse(core.openRulebook('{}'));
  if (!opened.ok) throw new Error(`the core opens no rulebook: ${JSON.stringify(opened)}`);
  const { handle } = opened;
  /** @type {Map<string, any>} */
  const answers = new Map();
  const look = (/** @type {string} */ question, id = '', locale = 'en') => {
    const key = `${question} ${id} ${locale}`;
    if (!answers.has(key)) {
      const options = JSON.stringify({ locale });
      const answer = JSON.parse(core.call(handle, question, ...(id === '' ? [options] : [id, options])));
      if (answer.error) throw new Error(`catalogue ${key}: ${JSON.stringify(answer.error)}`);
      answers.set(key, answer);
    }
    return answers.get(key);
  };
  /** @param {Locale} locale */
  const ruleById = (locale) => {
    const key = `by id ${locale}`;
    if (!answers.has(key)) {
      answers.set(key, new Map(look('rules', '', locale).map((/** @type {RuleInfo} */ r) => [r.id, r])));
    }
    return answers.get(key);
  };
  const text = (/** @type {unknown} */ value) => (value === undefined ? '' : JSON.stringify(value));
  return {
    ids: look('ids'),
    parameters: look('parameters'),
    editions: (locale) => look('editions', '', locale),
    systems: (locale) => look('systems', '', locale),
    form: (id, locale) => look('describe', id, locale),
    schema: (id, locale) => look('json_schema', id, locale),
    machine: (kind, locale) => look('machine', kind, locale),
    rule: (id, locale) => {
      const rule = ruleById(locale).get(id);
      if (!rule) throw new Error(`no rule ${id}`);
      return rule;
    },
    check: (form, value, facts, locale) =>
      JSON.parse(core.call(handle, 'check', form, text(value), text(facts), text({ locale }))),
    calculate: (id, input, locale) =>
      JSON.parse(core.call(handle, 'calculate', id, text(input), text({ locale }))),
  };
}
