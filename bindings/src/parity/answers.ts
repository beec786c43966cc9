// SPDX-License-Identifier: MIT
// One worked case -> every answer it brings about.

import type { Hezuo } from '../hezuo.js';
import {
  factsOf,
  inputOf,
  type CheckManyCase,
  type CorpusCase,
  type CorpusFile,
  type ScenarioCase,
} from './corpus.js';
import { utf8 } from '../utf8.js';

type Bases = CorpusFile['bases'];

/** The library as the corpus asks it: ids and shapes that no type names, as cases ask for wrong ones too. */
interface Asked {
  check(form: string, value: unknown, facts: unknown, options?: object): unknown;
  checkMany(form: string, rows: Uint8Array, facts: unknown): unknown;
  calculate(id: string, input: unknown): unknown;
  open(kind: string, input: unknown, options: object): Answer;
  apply(task: unknown, event: unknown, options: object): Answer;
  advance(task: unknown, at: unknown): Answer;
  preview(task: unknown, event: null): unknown;
  actions(task: unknown, actor: string, at: number): unknown;
  view(task: unknown, actor: string): unknown;
  endings(task: unknown, at: number): unknown;
}

interface Answer {
  ok: boolean;
  task?: { at: number };
}

const sides = ['merchant', 'creator', 'platform'];

export function answersOf(library: Hezuo, bases: Bases, example: CorpusCase): unknown[] {
  const hezuo = library as unknown as Asked;
  switch (example.do) {
    case 'check':
      return [hezuo.check(example.form, inputOf(bases, example), factsOf(bases, example), example.options)];
    case 'check-many':
      return [hezuo.checkMany(example.form, utf8(textOf(example)), factsOf(bases, example))];
    case 'calculate':
      return [hezuo.calculate(example.id, example.input)];
    case 'scenario':
      return scenario(hezuo, bases, example);
  }
}

const textOf = ({ lines }: CheckManyCase): string =>
  lines.map((piece) => (typeof piece === 'string' ? piece : piece.repeat.repeat(piece.times))).join('');

function scenario(hezuo: Asked, bases: Bases, example: ScenarioCase): unknown[] {
  const { kind, at, steps } = example;
  const answers = [hezuo.open(kind, inputOf(bases, example), { at, facts: factsOf(bases, example) })];
  let task = answers[0]?.task;
  if (task === undefined) return answers;
  for (const step of steps) {
    const answer: Answer =
      'advance' in step
        ? hezuo.advance(task, step.advance)
        : hezuo.apply(task, step.event, {
            facts: factsOf(bases, step),
            expectedVersion: step.expectedVersion,
          });
    answers.push(answer);
    task = answer.task ?? task;
  }
  return [...answers, ...lookAround(hezuo, task)];
}

/** What every other question answers about the task as it stands in the end. */
function lookAround(hezuo: Asked, task: { at: number }): unknown[] {
  const answers: unknown[] = [];
  for (const side of sides) answers.push(hezuo.actions(task, side, task.at), hezuo.view(task, side));
  return [...answers, hezuo.preview(task, null), hezuo.endings(task, task.at)];
}
