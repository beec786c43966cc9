// SPDX-License-Identifier: MIT
// Every answer of the corpus as lines of canonical JSON, in any JavaScript host: what the runtimes are compared by.
import { runCase } from '../js/lib/run-case.mjs';

/** @typedef {{ name: string, bases: Record<string, any>, cases: Record<string, any>[] }} CaseFile */

/**
 * @param {any} hezuo
 * @param {CaseFile[]} files
 * @returns {string[]} `#file index`, then one answer a line
 */
export function answerLines(hezuo, files) {
  return files.flatMap((file) =>
    file.cases.flatMap((example, index) => {
      const { answers, problems } = runCase(hezuo, file.bases, example);
      if (problems.length > 0) throw new Error(`${file.name} ${example.name}: ${problems.join('; ')}`);
      const all = [...answers, ...lookAround(hezuo, answers)];
      return [`#${file.name} ${index}`, ...all.map(canonical)];
    }),
  );
}

/**
 * What every other question answers about the task as it stands in the end.
 * @param {any} hezuo
 * @param {any[]} answers
 */
function lookAround(hezuo, answers) {
  const task = answers.filter((answer) => answer.ok && answer.task).at(-1)?.task;
  if (task === undefined) return [];
  const sides = ['merchant', 'creator', 'platform'];
  return [
    ...sides.flatMap((side) => [hezuo.actions(task, side, task.at), hezuo.view(task, side)]),
    hezuo.preview(task, null),
    hezuo.endings(task, task.at),
  ];
}

/**
 * JSON with members sorted by code point and no spaces: the spelling of the core.
 * @param {any} value
 * @returns {string}
 */
export function canonical(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.keys(value)
    .sort(byCodePoint)
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${members.join(',')}}`;
}

/** @param {string} a @param {string} b */
function byCodePoint(a, b) {
  const left = Array.from(a);
  const right = Array.from(b);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = Number(left[i]?.codePointAt(0)) - Number(right[i]?.codePointAt(0));
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
