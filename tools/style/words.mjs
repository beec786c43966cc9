// SPDX-License-Identifier: MIT
// Words and calls that have no place in some part of the house.

/**
 * @typedef {import('./source.mjs').Source} Source
 * @typedef {import('./source.mjs').Finding} Finding
 * @typedef {{ where: RegExp, except?: RegExp, look: 'lines' | 'code' | 'bare', find: RegExp, what: string, use: string }} Ban
 */

const library = /^src\//;
const anywhere = /./;
/** Texts of the sources, quoted: their words are not ours. */
const quoted =
  /^(?:src\/(?:rulebook|systems)|tests\/cases|examples\/data|docs\/reference)\/|\/generated\/|^package-lock\.json$/;

/** @type {Ban[]} */
const bans = [
  {
    where: library,
    look: 'code',
    find: /emscripten/i,
    what: '`emscripten` in the library',
    use: 'bindings/',
  },
  {
    where: library,
    look: 'bare',
    find: /std::chrono|\bgettimeofday\b|\bclock_gettime\b|\btime\s*\(|\bclock\s*\(|\b(?:local|gm|mk)time\b|<(?:chrono|ctime|time\.h)>/,
    what: 'a clock',
    use: 'an instant that the caller gives',
  },
  {
    where: library,
    look: 'bare',
    find: /\b(?:float|double)\b/,
    what: 'floating point',
    use: '64-bit integers',
  },
  {
    where: library,
    look: 'bare',
    find: /\b(?:throw|try|catch)\b/,
    what: 'an exception',
    use: 'a returned violation',
  },
  {
    where: library,
    look: 'bare',
    find: /<(?:iostream|fstream|random|thread|filesystem)>|\bf?printf\s*\(|\bstd::(?:cout|cerr)\b/,
    what: 'input or output in the library',
    use: 'values that the caller gives and takes',
  },
  {
    where: /^(?:src|bindings|web|examples|tools)\/.*\.(?:ts|tsx|vue|mjs|cjs|html)$/,
    look: 'bare',
    find: /\beval\s*\(|\bnew Function\b|\bdangerouslySetInnerHTML\b|\bv-html\b/,
    what: 'code or markup from text',
    use: 'values',
  },
  {
    where: anywhere,
    look: 'lines',
    find: /(?:^|[\s"'`(=:])\/(?:work|tmp|root|home)(?:\/|\b)/,
    what: 'a path of one machine',
    use: 'a path from the root, or os.tmpdir()',
  },
  {
    where: /(?:^|\/)(?:\.npmrc|package-lock\.json|package\.json)$/,
    look: 'lines',
    find: /"resolved":|registry\s*=|"registry"/,
    what: 'the address of a package registry',
    use: 'the default of whoever installs',
  },
  {
    where: /^(?:src|bindings|tools)\//,
    except: quoted, // a live session is something else
    look: 'lines',
    find: /\bsessions?\b/i,
    what: 'a session outside the server',
    use: 'a task, or nothing: the library keeps no state',
  },
  {
    where: anywhere,
    except: quoted,
    look: 'lines',
    find: /\bhelpers?\b/i,
    what: 'a name that does not say what it does',
    use: 'one that does',
  },
  {
    where: anywhere,
    except: quoted,
    look: 'lines',
    find: /(?<!\buser[- ]?)\bagents?\b/i,
    what: 'somebody whom the rules do not know',
    use: 'merchant, creator or platform',
  },
  {
    where: anywhere,
    except: quoted,
    look: 'lines',
    find: /\b(?:A[I]|LL[M])s?\b/,
    what: 'a fashionable word',
    use: 'plain ones',
  },
];

/** This file has to name what it looks for. */
const itself = /^tools\/style\/words\.mjs$|^tests\/js\/check-style/;

/** @param {Source[]} files @returns {Finding[]} */
export function checkWords(files) {
  /** @type {Finding[]} */
  const findings = [];
  for (const file of files) {
    if (itself.test(file.path)) continue;
    for (const { where, except, look, find, what, use } of bans) {
      if (!where.test(file.path) || except?.test(file.path)) continue;
      file[look].forEach((text, index) => {
        const found = find.exec(text);
        if (found)
          findings.push({ path: file.path, line: index + 1, what: `${what} (${found[0].trim()})`, use });
      });
    }
  }
  return findings;
}
