// SPDX-License-Identifier: MIT
// load(): starts the core once, opens rulebooks in it, and gives each with its locale as one object.

import type { EditionId } from '../generated/ids.js';
import { catalogueMethods } from './catalogue.js';
import { checkingMethods } from './checking.js';
import { knownIds, type Context, type CoreModule } from './core.js';
import { throwCoreError, type CoreError } from './errors.js';
import type { Hezuo } from './hezuo.js';
import { requireLocale, requireOptions, rulebookText } from './options.js';
import type { Overlay } from './rulebooks.js';
import type { Limits } from './serialize.js';
import { taskMethods } from './tasks.js';
import { textMethods } from './text.js';
import type { Locale, RulebookId } from './types.js';
import { sharedCore } from './wasm.js';
import type { WasmSource } from './wasm-source.js';

export interface LoadOptions {
  /** Language of messages, labels and sentences: `zh-CN` unless given. */
  locale?: Locale | undefined;
  /** A named, dated set of parameter values (see `editions()`); `seed` unless given. */
  edition?: EditionId | undefined;
  /** Limits to replace, laid over the edition. */
  overlay?: Overlay | undefined;
  /**
   * Where the core is, for hosts that do not let a page compile the embedded bytes: the bytes of `hezuo.wasm`, a
   * compiled module, a response, or a promise of one. Used by the call that starts the core; later ones share it.
   */
  wasm?: WasmSource | PromiseLike<WasmSource> | undefined;
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

/**
 * The rules, ready to use. May be called any number of times, also concurrently: the core starts once, equal options
 * give the same object. Rejects with a `RangeError` or `TypeError` that names the parameter for a bad overlay or
 * edition, and with an `Error` that says what was tried if the core cannot start; it may be called again then.
 */
export async function load(options?: LoadOptions): Promise<Hezuo> {
  requireOptions(options, 'load');
  const locale = options?.locale === undefined ? defaultLocale : requireLocale(options.locale);
  const optionsText = rulebookText(options, 'option ');
  const core = await sharedCore(options?.wasm);
  const book = openRulebook(core, optionsText);
  let face = book.faces.get(locale);
  if (face === undefined) {
    face = makeFace({ core, handle: book.handle, limits: book.limits, locale }, book.rulebook);
    book.faces.set(locale, face);
  }
  return face;
}

function openRulebook(core: CoreModule, optionsText: string): OpenedRulebook {
  const books = opened.get(core) ?? new Map<string, OpenedRulebook>();
  opened.set(core, books);
  const known = books.get(optionsText);
  if (known !== undefined) return known;
  const answer = JSON.parse(core.openRulebook(optionsText)) as RulebookAnswer;
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
  });
}
