// SPDX-License-Identifier: MIT
// The shape of the worked cases as questions: what is asked, without what is expected.

type Json = unknown;

/** Input: `value` itself, or the base of that name with a JSON merge patch. */
interface Asked {
  base?: string;
  patch?: Json;
  value?: Json;
  /** A base's name or the facts themselves, with a JSON merge patch. */
  facts?: Json;
  factsPatch?: Json;
}

export interface CheckCase extends Asked {
  do: 'check';
  form: string;
  options?: object;
}

export interface CheckManyCase extends Pick<Asked, 'facts' | 'factsPatch'> {
  do: 'check-many';
  form: string;
  /** NDJSON in pieces; `repeat` is for what would be long to write down. */
  lines: (string | { repeat: string; times: number })[];
}

export interface StepCase extends Pick<Asked, 'facts' | 'factsPatch'> {
  event?: Json;
  advance?: number;
  expectedVersion?: number;
}

export interface ScenarioCase extends Asked {
  do: 'scenario';
  kind: string;
  at: number;
  steps: StepCase[];
}

export interface CalculateCase {
  do: 'calculate';
  id: string;
  input: Json;
}

export type CorpusCase = CheckCase | CheckManyCase | ScenarioCase | CalculateCase;

export interface CorpusFile {
  name: string;
  bases: Record<string, Json>;
  cases: CorpusCase[];
}

/** The input of a case. */
export const inputOf = (bases: CorpusFile['bases'], asked: Asked): Json =>
  'value' in asked ? asked.value : merged(bases[asked.base ?? ''], asked.patch);

/** The facts of a case or a step; `undefined` where it gives none. */
export const factsOf = (bases: CorpusFile['bases'], { facts, factsPatch }: Asked): Json =>
  merged(typeof facts === 'string' ? bases[facts] : facts, factsPatch);

/** JSON merge patch (RFC 7396). */
function merged(target: Json, patch: Json): Json {
  if (patch === undefined) return target;
  if (!isObject(patch)) return patch;
  const result: Record<string, Json> = isObject(target) ? { ...target } : {};
  for (const key of Object.keys(patch)) {
    if (patch[key] === null) delete result[key];
    else result[key] = merged(result[key], patch[key]);
  }
  return result;
}

const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
