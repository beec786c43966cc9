// SPDX-License-Identifier: MIT
// The C door of the installed library (built by install.mjs): complete, the same answers as the package, and sturdy in wrong hands.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { load } from 'hezuo';
import { root } from '../../../tools/lib/paths.mjs';
import { canonical } from '../../parity/answers.mjs';
import { programOf, tool, tryTool } from './lib/build.mjs';

const hezuo = /** @type {any} */ (await load());
const source = (/** @type {string} */ path) =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** Asks the installed library. @param {[name: string, ...inputs: string[]][]} calls @returns {string[]} */
function ask(calls) {
  const frame = (/** @type {string} */ text) => `${Buffer.byteLength(text)}\n${text}\n`;
  const input = calls
    .map(([name, ...inputs]) => `${name} ${inputs.length}\n${inputs.map(frame).join('')}`)
    .join('');
  return tool(programOf('consumer', 'ask'), [], { input }).trimEnd().split('\n');
}

/** @type {{ name: string, inputs: string[] }[]} */
let calls = [];
describe('the C door', () => {
  before(() => {
    calls = JSON.parse(tool(programOf('consumer', 'ask'), ['--list']));
  });

  /** What the class in hezuo.h offers on a loaded rulebook. */
  const rulebookClass = source('src/hezuo.h')
    .split(/^class /m)
    .find((text) => text.startsWith('HEZUO_API Rulebook {'));
  const methods = [
    ...String(rulebookClass).matchAll(/\[\[nodiscard\]\] (?:std::string|long long) (\w+)\(/g),
  ].map((found) => String(found[1]));

  test('has every function of the C++ door, and no other', () => {
    assert.ok(methods.length > 20);
    // `call` is that door itself.
    const named = methods.filter((name) => name !== 'call');
    assert.deepEqual(calls.map(({ name }) => name).sort(), named.sort());
  });

  test('has what the package has, under the same name', () => {
    const inPackage = (/** @type {string} */ name) =>
      name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
    // The package reads its bounds once, at load.
    const lacking = calls.filter(({ name }) => name !== 'bounds' && hezuo[inPackage(name)] === undefined);
    assert.deepEqual(lacking, []);
  });

  test('is listed in the header as it is', () => {
    const header = source('src/hezuo_c.h')
      .replace(/^\/\/\//gm, '')
      .replace(/\s+/g, ' ');
    for (const { name, inputs } of calls) {
      const row = [name, ...inputs].join(' ');
      assert.ok(header.includes(` ${row} `), `hezuo_c.h does not list: ${row}`);
    }
  });

  test('tells the whole catalogue as the package does, in both languages', () => {
    for (const locale of ['zh-CN', 'en']) {
      const options = JSON.stringify({ locale });
      const { forms, kinds, rules } = hezuo.ids();
      /** @type {[question: [string, ...string[]], answer: unknown][]} */
      const pairs = [
        [['ids'], hezuo.ids()],
        [['parameters'], hezuo.parameters()],
        [['editions', options], hezuo.editions({ locale })],
        [['rulebook'], hezuo.rulebook],
        [['rules', options], hezuo.rules({ locale })],
        ...forms.map((/** @type {string} */ id) => [
          ['describe', id, options],
          hezuo.describe(id, { locale }),
        ]),
        ...forms.map((/** @type {string} */ id) => [
          ['json_schema', id, options],
          hezuo.jsonSchema(id, { locale }),
        ]),
        ...kinds.map((/** @type {string} */ id) => [['machine', id, options], hezuo.machine(id, { locale })]),
        ...rules.map((/** @type {string} */ id) => [['rule', id, options], hezuo.rule(id, { locale })]),
      ];
      const answers = ask(pairs.map(([question]) => question));
      assert.deepEqual(
        answers,
        pairs.map(([, answer]) => canonical(answer)),
      );
    }
  });

  test('counts and cuts as the package does', () => {
    const texts = ['', 'a', '合作', 'a合', '😀😀', 'e\u0301', 'tab\tand\nline', '👨‍👩‍👧'];
    const pairs = texts.flatMap((text) => [
      { question: ['count', text], answer: hezuo.count(text) },
      // The C door answers in code points, the package cuts the text there.
      ...[0, 1, 2, 1000].map((max) => ({
        question: ['truncate', text, String(max)],
        answer: [...hezuo.truncate(text, max)].length,
      })),
    ]);
    const answers = ask(pairs.map(({ question }) => /** @type {[string]} */ (question)));
    assert.deepEqual(
      answers,
      pairs.map(({ answer }) => String(answer)),
    );
  });

  test('checks many lines as the package does', () => {
    const lines = '{"title":"a"}\n\n[]\nnot JSON\n{}';
    const [answer] = ask([['check_many', 'douyin-live.order', lines, '', '{"strict":true}']]);
    const bytes = new TextEncoder().encode(lines);
    const same = hezuo.checkMany('douyin-live.order', bytes, undefined, { strict: true });
    assert.equal(answer, canonical(same));
  });

  test('compares branches as the package does', () => {
    const task = JSON.parse(source('examples/data/live-task.json'));
    const branches = [[{ type: 'cancel', actor: 'merchant', at: task.at, reason: 'x' }], []];
    const [answer] = ask([['compare', JSON.stringify(task), JSON.stringify({ branches })]]);
    assert.equal(answer, canonical(hezuo.compare(task, branches)));
  });

  test('answers null, empty and wrong arguments', () => {
    const printed = tool(programOf('consumer', 'misuse'), []);
    assert.equal(tool(join(root, 'build/asan/tests/hezuo_c_misuse'), []), printed, 'under the sanitizers');
    const said = Object.fromEntries(
      printed
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/: (.*)/s)),
    );
    const code = (/** @type {string} */ what) =>
      JSON.parse(said[what]).error?.code ?? JSON.parse(said[what]).code;
    assert.equal(said['loaded'], '0');
    assert.equal(code('options'), 'type');
    assert.equal(code('edition'), 'unknown_edition');
    assert.equal(code('overlay'), 'unknown_parameter');
    assert.equal(said['without a reason'], '0');
    assert.equal(said['null options'], '(null)');
    assert.equal(said['size of no error'], '0');
    assert.equal(code('null rulebook'), 'no_rulebook');
    assert.equal(code('null name'), 'unknown_call');
    assert.equal(code('unknown name'), 'unknown_call');
    assert.equal(code('five inputs'), 'too_many_inputs');
    assert.equal(said['null inputs'], '0');
    assert.equal(JSON.parse(said['null text']).violations[0].code, 'required');
    assert.equal(JSON.parse(said['zero byte']).violations[0].code, 'invalid_json');
    assert.deepEqual(JSON.parse(said['zero byte in an id']), { error: { code: 'unknown_form', id: 'a\0b' } });
    assert.deepEqual(JSON.parse(said['no UTF-8']), { error: { code: 'unknown_form', id: '\ufffd\ufffd' } });
    assert.equal(code('no number'), 'bad_number');
    assert.equal(Object.keys(said).length, 17);
  });

  test('every answer of the corpus is freed, under the sanitizers', () => {
    const asked = tool(join(root, 'build/native/tests/hezuo_answers'), ['--calls']);
    const answers = tool(join(root, 'build/asan/tests/hezuo_answers_c'), [], { input: asked });
    assert.equal(answers, tool(join(root, 'build/native/tests/hezuo_answers'), []));
  });

  test('tells what changes between two rulebooks as the package does', () => {
    const [first] = hezuo.parameters().filter((/** @type {any} */ { unit }) => unit === 'characters');
    const b = { overlay: { [first.id]: first.value + 1 } };
    assert.equal(ask([['diff', JSON.stringify({ a: {}, b })]])[0], canonical(hezuo.diff({}, b)));
  });

  test('one rulebook serves many threads, with tasks of more rulebooks than it keeps', () => {
    const task = JSON.parse(source('examples/data/live-task.json'));
    const [first] = hezuo.parameters().filter((/** @type {any} */ { unit }) => unit === 'characters');
    const tasks = Array.from({ length: 12 }, (_, i) => {
      const rulebook = { ...task.rulebook, id: `other-${i}`, overlay: { [first.id]: first.value + 1 + i } };
      return JSON.stringify({ ...task, rulebook });
    });
    const input = tasks.map((text) => `${text}\n`).join('');
    assert.equal(tool(programOf('consumer', 'threads'), [], { input }), '96 of 96\n');
  });

  test('where memory runs out the process ends, and nothing is thrown into the caller', () => {
    const { signal, stdout } = tryTool(programOf('consumer', 'out_of_memory'), []);
    assert.equal(signal, 'SIGABRT');
    assert.equal(stdout, '');
  });
});
