// SPDX-License-Identifier: MIT
// The library as the command line uses it: loaded with the options, and the ids of the command line made sure of.
import { load, type EditionId, type Locale } from 'hezuo';
import { Misuse } from './misuse.js';

export type Library = Awaited<ReturnType<typeof load>>;
export type FormName = Parameters<Library['check']>[0];
/** A form, or a calculation whose input is one. */
export type DescribedName = Parameters<Library['describe']>[0];
export type KindName = Parameters<Library['machine']>[0];
export type CalculationName = Parameters<Library['calculate']>[0];
export type RuleName = Parameters<Library['rule']>[0];

/** The longest JSON text that the library reads. */
export const ROW_BYTES_PARAMETER = 'input.maxBytes';

/** Runs `call`; what the library throws for a wrong id or option is a misuse of the command line. */
export async function orMisuse<T>(call: () => T | Promise<T>, where: string, todo: () => string): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    throw new Misuse(where + error.message.replace(/^hezuo: /, ''), todo());
  }
}

export async function loadLibrary(
  locale: Locale,
  edition: string | undefined,
  overlay: Record<string, unknown> | undefined,
): Promise<Library> {
  const options = { locale, edition: edition as EditionId | undefined };
  const plain = await orMisuse(
    () => load(options),
    '--edition: ',
    () => 'See the editions: hezuo editions',
  );
  if (!overlay) return plain;
  return orMisuse(
    () => load({ ...options, overlay: overlay }),
    '--overlay: ',
    () => 'See the parameters and their bounds: hezuo rules --format json',
  );
}

/** The form of that name; an unknown one is a misuse. */
export async function formId(hezuo: Library, name: string): Promise<FormName> {
  const form = name as FormName;
  await orMisuse(
    () => hezuo.check(form, null),
    '',
    () => `Forms: ${hezuo.ids().forms.join(', ')}`,
  );
  return form;
}

export async function describedId(hezuo: Library, name: string): Promise<DescribedName> {
  const described = name as DescribedName;
  const { forms, calculations } = hezuo.ids();
  await orMisuse(
    () => hezuo.describe(described),
    '',
    () => `Forms: ${forms.join(', ')}\nCalculations: ${calculations.join(', ')}`,
  );
  return described;
}

export async function kindId(hezuo: Library, name: string): Promise<KindName> {
  const kind = name as KindName;
  await orMisuse(
    () => hezuo.machine(kind),
    '',
    () => `Task kinds: ${hezuo.ids().kinds.join(', ')}`,
  );
  return kind;
}

export async function calculationId(hezuo: Library, name: string): Promise<CalculationName> {
  const id = name as CalculationName;
  await orMisuse(
    () => hezuo.calculate(id, null),
    '',
    () => `Calculations: ${hezuo.ids().calculations.join(', ')}`,
  );
  return id;
}

export async function ruleId(hezuo: Library, name: string): Promise<RuleName> {
  const rule = name as RuleName;
  await orMisuse(
    () => hezuo.rule(rule),
    '',
    () => 'See the rules: hezuo rules',
  );
  return rule;
}
