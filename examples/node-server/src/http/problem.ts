// SPDX-License-Identifier: MIT
// The two ways a request ends badly: the server's own problem, or the rules' violations. Both answer in one shape.

import type { Locale, Violation } from 'hezuo';
import { problems, type ProblemCode } from './problem-words.ts';

/** Refused by the server itself: not signed in, no such task, … */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly path: string = '',
    readonly params: Record<string, unknown> = {},
  ) {
    super(code);
  }

  get status(): number {
    return problems[this.code].status;
  }

  violations(locale: Locale): Violation[] {
    const { code, path, params } = this;
    return [{ rule: 'server', code, path, params, message: problems[code].words[locale], remedy: null }];
  }
}

/** Refused by the rules. */
export class Refused extends Error {
  constructor(readonly refusals: Violation[]) {
    super(refusals.map((violation) => `${violation.rule} ${violation.code}`).join(', '));
  }

  get status(): number {
    const own = this.refusals.map((violation) => violation.code).find(isProblemCode);
    return own === undefined ? 422 : problems[own].status;
  }

  violations(): Violation[] {
    return this.refusals;
  }
}

/** A few codes of the rules mean the same to HTTP as the server's own of that name: `version_conflict`, `too_large`. */
function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problems, code);
}
