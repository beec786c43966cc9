// SPDX-License-Identifier: MIT
// The style check catches what it is there for, and lets good code pass.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkArrows } from '../../tools/style/arrows.mjs';
import { catalogueOf, checkCatalogue } from '../../tools/style/catalogue.mjs';
import { checkHeaders } from '../../tools/style/headers.mjs';
import { checkLengths } from '../../tools/style/lengths.mjs';
import { source } from '../../tools/style/source.mjs';
import { checkWords } from '../../tools/style/words.mjs';

const licence = '// SPDX-License-Identifier: MIT\n';
const lines = (count) => 'x\n'.repeat(count);
const where = (findings) => findings.map(({ path, line }) => `${path}:${line}`);

/** Asserts that `check` finds something in each bad snippet, on the given line, and nothing in the good ones. */
function catches(check, bad, good) {
  for (const [path, text, line = 1] of bad) {
    assert.deepEqual(where(check([source(path, text)])), [`${path}:${line}`], `${path}: ${text}`);
  }
  for (const [path, text] of good) assert.deepEqual(check([source(path, text)]), [], `${path}: ${text}`);
}

test('files over 400 lines', () => {
  const short = Array.from({ length: 4 }, (_, i) => source(`src/core/s${i}.cpp`, lines(10)));
  assert.deepEqual(where(checkLengths([...short, source('src/core/a.cpp', lines(401))])), [
    'src/core/a.cpp:401',
  ]);
  assert.deepEqual(checkLengths([...short, source('src/core/a.cpp', lines(400))]), []);
  assert.deepEqual(checkLengths([...short, source('bindings/generated/a.ts', lines(4000))]), []);
});

test('a median over 130 lines', () => {
  const of = (length) => [1, 2, 3].map((i) => source(`src/core/m${i}.cpp`, lines(length)));
  assert.deepEqual(where(checkLengths(of(131))), ['.:0']);
  assert.deepEqual(checkLengths(of(130)), []);
});

test('what the library must not do', () => {
  catches(
    checkWords,
    [
      ['src/core/a.cpp', '#include <emscripten/bind.h>\n'],
      ['src/core/a.cpp', 'int x;\nauto now = std::chrono::system_clock::now();\n', 2],
      ['src/core/a.cpp', 'auto now = time(nullptr);\n'],
      ['src/core/a.cpp', 'double share = 0.5;\n'],
      ['src/form/a.h', 'float f;\n'],
      ['src/task/a.cpp', 'throw 1;\n'],
      ['src/task/a.cpp', '/* fine */ try { f(); }\n'],
      ['src/task/a.cpp', '#include <iostream>\n'],
    ],
    [
      ['src/core/a.cpp', '// no double, no throw, no time() here\nint parse_time(int x);\n'],
      ['src/core/a.cpp', 'constexpr auto s = "try a double";\nint million = 1\'000\'000;\n'],
      ['bindings/a.cpp', '#include <emscripten/bind.h>\n'],
      [
        'web/console/a.ts',
        "declare const f: () => void;\ntry { f(); } catch { throw new Error('double'); }\n",
      ],
    ],
  );
});

test('machine paths and registries', () => {
  const folder = ['', 'tmp', 'x'].join('/');
  catches(
    checkWords,
    [
      ['tools/a.mjs', `const folder = '${folder}';\n`],
      ['docs/a.md', `Go to ${folder}\n`],
      ['package-lock.json', '{\n"resolved": "https://registry.example/a.tgz"\n}\n', 2],
      ['.npmrc', 'registry=https://registry.example\n'],
    ],
    [
      ['tools/a.mjs', "import { tmpdir } from 'node:os';\nconst work = './work/a';\n"],
      ['package-lock.json', '{ "integrity": "sha512-x" }\n'],
    ],
  );
});

test('arrows between layers', () => {
  catches(
    checkArrows,
    [
      ['src/core/a.h', '#include "rulebook/rule.h"\n'],
      ['src/rulebook/a.h', '#include "../form/form.h"\n'],
      ['src/form/a.cpp', '#include "form/a.h"\n#include "task/task.h"\n', 2],
      ['src/task/a.cpp', '#include "systems/douyin_live/flow.h"\n'],
      ['src/form/a.cpp', '#include "hezuo.h"\n'],
      ['src/systems/all.cpp', '#include "door/book.h"\n'],
      ['src/core/a.cpp', '#include "../../bindings/a.h"\n'],
      ['src/systems/douyin_live/a.cpp', '#include "systems/douyin_contact/a.h"\n'],
      ['src/systems/douyin_live/a.cpp', '#include "../douyin_contact/a.h"\n'],
    ],
    [
      ['src/task/a.cpp', '#include "core/json.h"\n#include "form/form.h"\n#include "b.h"\n'],
      ['src/systems/douyin_live/a.cpp', '#include "systems/douyin_live/b.h"\n#include "task/task.h"\n'],
      ['src/systems/all.cpp', '#include "systems/douyin_live/a.h"\n#include "systems/douyin_contact/a.h"\n'],
      ['src/door/a.cpp', '#include "hezuo.h"\n#include "systems/all.h"\n'],
      ['src/hezuo.cpp', '#include "hezuo.h"\n#include "systems/all.h"\n'],
    ],
  );
});

test('the first lines of a file', () => {
  catches(
    checkHeaders,
    [
      ['src/core/a.h', '#pragma once\n'],
      ['web/h5/a.vue', '<template></template>\n'],
      ['tools/a.mjs', `${licence}export const a = 1;\n`, 2],
      ['bindings/generated/a.ts', `${licence}export type A = 1;\n`],
      ['docs/reference/a.md', '# A\n'],
    ],
    [
      ['src/core/a.h', `${licence}// Numbers.\n#pragma once\n`],
      ['tools/a.mjs', `#!/usr/bin/env node\n${licence}// Runs.\n`],
      ['web/h5/a.vue', '<!-- SPDX-License-Identifier: MIT -->\n<!-- A page. -->\n'],
      ['bindings/generated/a.ts', `${licence}// Generated by tools/generate-types.mjs.\n`],
      ['examples/data/a.json', '{}\n'],
    ],
  );
});

/** As much of a library as the check asks. */
const library = {
  ids: () => ({ forms: ['fruit'], kinds: ['fruit'], calculations: ['fruit.weight'], rules: [], codes: [] }),
  machine: () => ({
    states: [{ id: 'ripe.sweet', label: '甜' }],
    tabs: [{ id: 'in-season', label: '当季水果' }],
    events: [{ type: 'eat', label: '吃掉' }],
  }),
  describe: () => ({
    fields: [{ label: '重量', hint: '重量必须在一到九之间的整数', source: { quote: '一个水果' } }],
  }),
  rules: () => [
    { id: 'fruit.once', sentence: 'A fruit is eaten once.', parameters: [] },
    { id: 'fruit', parameters: [] },
  ],
};

test('rules said a second time', () => {
  const catalogue = catalogueOf(library);
  catches(
    (files) => checkCatalogue(files, catalogue),
    [
      ['web/console/a.tsx', "const ripe = task.state === 'ripe.sweet';\n"],
      ['web/h5/a.vue', '<template>\n<van-tab name="in-season" />\n</template>\n', 2],
      ['web/h5/a.vue', '<van-button>吃掉</van-button>\n'],
      ['web/h5/words.ts', "export const hint = '请注意:重量必须在一到九之间的整数。';\n"],
      ['web/console/a.tsx', '<Input maxLength={20} />\n'],
      ['web/h5/a.vue', '<van-field maxlength="20" />\n'],
      ['web/h5/a.vue', '<van-stepper :max="9" />\n'],
      ['examples/node-server/src/a.ts', "if (rule === 'fruit.once') reject();\n"],
      ['examples/node-server/src/a.ts', "const say = 'A fruit is eaten once.';\n"],
    ],
    [
      ['web/console/a.tsx', "// 'ripe.sweet' is what the library calls it\nopen('fruit');\n"],
      ['web/console/a.tsx', '<Input maxLength={field.max} />\n<p>这里列出重量</p>\n'],
      ['web/console/a.css.ts', "const style = { maxWidth: 20, quote: '一个水果' };\n"],
      ['examples/node-server/test/a.test.ts', "assert.equal(task.state, 'ripe.sweet');\n"],
      ['examples/node-server/src/a.ts', "hezuo.calculate('fruit.weight', input);\n"],
      ['bindings/src/a.ts', "const ripe = 'ripe.sweet';\n"],
    ],
  );
});
