// SPDX-License-Identifier: MIT
// What the load functions of all entries share: opens rulebooks in a core, and gives each with its locale as one object.

import type { EditionId } from '../generated/ids.js';
import { catalogueMethods } from './catalogue.js';
import { checkingMethods } from './checking.js';
import { knownIds, type Context, type CoreModule } from './core.js';
import { importCorpus } from './corpus-chunk.js';
import { throwCoreError, type CoreError } from './errors.js';
import type { Hezuo, Parity } from './hezuo.js';
import { requireLocale, rulebookText } from './options.js';
import type { Overlay } from './rulebooks.js';
import type { Limits } from './serialize.js';
import { taskMethods } from './tasks.js';
import { textMethods } from './text.js';
import { textCalls } from './texts.js';
import type { Locale, RulebookId } from './types.js';

/** Which rules, in which language; the entries add where the core comes from. */
export interface RulebookOptions {
  /** Language of messages, labels and sentences: `zh-CN` unless given. */
  locale?: Locale | undefined;
  /** A named, dated set of parameter values (see `editions()`); `seed` unless given. */
  edition?: EditionId | undefined;
  /** Limits to replace, laid over the edition. */
  overlay?: Overlay | undefined;
}

interface OpenedRulebook {
  handle: number;
  rulebook: RulebookId;
  limits: Limits;
  /** One object per locale. */
  faces: Map<Locale, Hezuo>;
}

type RulebookAnswer =
  | {
      ok: true;
      handle: number;
      rulebook: RulebookId;
      maxBytes: number;
      maxLevels: number;
      maxEntries: number;
    }
  | { ok: false; error: CoreError };

const defaultLocale: Locale = 'zh-CN';

/** Rulebooks by core and by their options' text. */
const opened = new WeakMap<CoreModule, Map<string, OpenedRulebook>>();

/** What one call of a load function asks for, read from its options once. */
export interface Request {
  locale: Locale;
  /** The rulebook's options as the core takes them. */
  text: string;
}

/** Options that `requireOptions` read. */
export function readRequest(options: RulebookOptions | undefined): Request {
  const locale = options?.locale === undefined ? defaultLocale : requireLocale(options.locale);
  return { locale, text: rulebookText(options, 'option ') };
}

/** Equal requests give the same object. */
export function faceOf(core: CoreModule, { locale, text }: Request): Hezuo {
  const book = openRulebook(core, text);
  let face = book.faces.get(locale);
  if (face === undefined) {
    face = makeFace({ core, handle: book.handle, limits: book.limits, locale }, book.rulebook);
    book.faces.set(locale, face);
  }
  return face;
}

/** The corpus runs against the rules as published, whatever overlay or language this object has. */
async function parity(core: CoreModule): Promise<Parity> {
  const { runCorpus } = await importCorpus();
  return runCorpus(faceOf(core, { locale: defaultLocale, text: '{}' }));
}

function openRulebook(core: CoreModule, optionsText: string): OpenedRulebook {
  const books = opened.get(core) ?? new Map<string, OpenedRulebook>();
  opened.set(core, books);
  const known = books.get(optionsText);
  if (known !== undefined) return known;
  // Without options the core need not read any, nor the host compile what reads them.
  const answer = JSON.parse(core.openRulebook(optionsText === '{}' ? '' : optionsText)) as RulebookAnswer;
  if (!answer.ok) throwCoreError(answer.error, (list) => knownIds({ core, handle: plainHandle(core) }, list));
  const limits: Limits = {
    beyond: 'cut',
    maxBytes: answer.maxBytes,
    maxDepth: answer.maxLevels,
    maxEntries: answer.maxEntries,
  };
  const book = { handle: answer.handle, rulebook: answer.rulebook, limits, faces: new Map<Locale, Hezuo>() };
  books.set(optionsText, book);
  return book;
}

/** The plain rulebook: overlays and editions have the same ids. */
function plainHandle(core: CoreModule): number {
  return openRulebook(core, '{}').handle;
}

function makeFace(context: Context, rulebook: RulebookId): Hezuo {
  return Object.freeze({
    rulebook: Object.freeze({ ...rulebook }),
    locale: context.locale,
    ...checkingMethods(context),
    ...taskMethods(context),
    ...catalogueMethods(context),
    ...textMethods(context),
    ...textCalls(context),
    parity: () => parity(context.core),
  });
}
