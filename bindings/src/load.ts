// SPDX-License-Identifier: MIT
// load(): starts the core once, opens rulebooks in it, and gives each with its locale as one object.

import type { ParameterId } from '../generated/ids.js';
import { catalogueMethods } from './catalogue.js';
import { checkingMethods } from './checking.js';
import { composeObject, ownText, type Context, type CoreModule } from './core.js';
import { rulebookError, type CoreError } from './errors.js';
import type { Hezuo } from './hezuo.js';
import { requireLocale, requireOptions } from './options.js';
import type { Limits } from './serialize.js';
import { taskMethods } from './tasks.js';
import { textMethods } from './text.js';
import type { Locale, RulebookId } from './types.js';
import { sharedCore } from './wasm.js';
import type { WasmSource } from './wasm-source.js';

export interface LoadOptions {
  /** Language of messages, labels and sentences: `zh-CN` unless given. */
  locale?: Locale | undefined;
  /** A named, dated set of parameter values. */
  edition?: string | undefined;
  /** Limits to replace, by parameter id; see `parameters()` for ids, units and bounds. */
  overlay?: { readonly [P in ParameterId]?: number | string | undefined } | undefined;
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
  const optionsText = rulebookOptions(options);
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
  if (!answer.ok) throw rulebookError(answer.error, () => parameterIds(core));
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

/** Those of the plain rulebook; overlays and editions have the same. */
function parameterIds(core: CoreModule): string[] {
  const { handle } = openRulebook(core, '{}');
  const parameters = JSON.parse(core.catalogue(handle, 'parameters', '', '')) as { id: string }[];
  return parameters.map(({ id }) => id);
}

/** Sorted by name, so that equal overlays are one rulebook. */
function rulebookOptions(options: LoadOptions | undefined): string {
  const overlay: unknown = options?.overlay;
  if (overlay !== undefined && (typeof overlay !== 'object' || overlay === null || Array.isArray(overlay))) {
    throw new TypeError('hezuo: option overlay must be an object of parameter ids and values');
  }
  if (options?.edition !== undefined && typeof options.edition !== 'string') {
    throw new TypeError('hezuo: option edition must be a text');
  }
  // First, for its errors: a getter that throws is named.
  ownText(overlay, 'option overlay');
  const sorted = overlay && Object.fromEntries(Object.entries(overlay).sort(([a], [b]) => (a < b ? -1 : 1)));
  return composeObject({
    edition: ownText(options?.edition, 'option edition'),
    overlay: ownText(sorted, 'option overlay'),
  });
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
