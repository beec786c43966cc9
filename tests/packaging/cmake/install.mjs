// SPDX-License-Identifier: MIT
// `cmake --install` and those who use what it leaves: CMake in C++ and C, pkg-config, plain compilers.
import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { before, describe, test } from 'node:test';
import { load } from 'hezuo';
import { filesBelow } from '../../../tools/lib/paths.mjs';
import { canonical } from '../../parity/answers.mjs';
import { buildFolder, configureAndBuild, configureArgs, installed, programOf } from './lib/build.mjs';
import { projects, tool, tryTool, words } from './lib/build.mjs';

const hezuo = await load({ locale: 'en' });
/** What the two smallest programs print: the same as the package says. */
const expected = [hezuo.rulebook, hezuo.check('douyin-live.order', {}, undefined, { strict: true })]
  .map((answer) => `${canonical(answer)}\n`)
  .join('');

describe('the installed library', () => {
  before(() => {
    rmSync(installed, { recursive: true, force: true });
    for (const project of ['version', 'c-only', 'consumer'])
      rmSync(buildFolder(project), { recursive: true, force: true });
    tool('cmake', ['--install', join('build', 'native'), '--prefix', installed]);
  });

  test('installs the public headers, the library and how to find them, and nothing else', () => {
    const files = filesBelow(installed).map((path) => relative(installed, path).split('\\').join('/'));
    const outside = files.map((path) => path.replace(/^lib(?:64|\/[^/]+-linux-gnu[^/]*)?\//, 'lib/'));
    assert.deepEqual(outside, [
      'bin/hezuo-check',
      'include/hezuo.h',
      'include/hezuo_api.h',
      'include/hezuo_c.h',
      'lib/cmake/hezuo/hezuoConfig.cmake',
      'lib/cmake/hezuo/hezuoConfigVersion.cmake',
      'lib/cmake/hezuo/hezuoTargets-relwithdebinfo.cmake',
      'lib/cmake/hezuo/hezuoTargets.cmake',
      'lib/libhezuo.a',
      'lib/pkgconfig/hezuo.pc',
      'share/doc/hezuo/LICENSE',
    ]);
  });

  const languages = [
    { header: 'hezuo_c.h', language: 'c', standards: ['c99', 'c11', 'c17'] },
    { header: 'hezuo_c.h', language: 'c++', standards: ['c++11', 'c++17', 'c++20'] },
    { header: 'hezuo.h', language: 'c++', standards: ['c++17', 'c++20'] },
  ];
  for (const { header, language, standards } of languages) {
    test(`${header} stands alone as ${standards.join(', ')}, for gcc and clang`, () => {
      const twice = `#include <${header}>\n`.repeat(2);
      const strict = ['-Wall', '-Wextra', '-Wpedantic', '-Werror', '-fsyntax-only'];
      for (const compiler of ['cc', 'clang']) {
        for (const standard of standards) {
          const args = [...strict, `-std=${standard}`, '-I', join(installed, 'include'), '-x', language, '-'];
          tool(compiler, args, { input: twice });
        }
      }
    });
  }

  const [major = 0, minor = 0, patch = 0] = hezuo.rulebook.version.split('.').map(Number);
  for (const wanted of ['', `${major}.${minor}`, `${major}.${minor}.${patch}`]) {
    test(`find_package(hezuo ${wanted}) finds it`, () => {
      const said = tool('cmake', configureArgs('version', [`-DWANTED=${wanted}`]));
      assert.match(said, new RegExp(`found ${hezuo.rulebook.version.replaceAll('.', '\\.')}`));
    });
  }

  const others = [
    `${major}.${minor + 1}`,
    `${major}.${minor - 1}`,
    `${major}.${minor}.${patch + 1}`,
    `${major + 1}.0`,
  ];
  for (const wanted of others) {
    test(`find_package(hezuo ${wanted}) is refused, and says which version there is`, () => {
      const { status, stderr } = tryTool('cmake', configureArgs('version', [`-DWANTED=${wanted}`]));
      assert.notEqual(status, 0);
      assert.match(stderr, /compatible\s+with\s+requested\s+version/);
      assert.match(stderr, new RegExp(`version: ${hezuo.rulebook.version}`));
    });
  }

  test('programs in C++ and in C are built with warnings as errors, and answer as the package does', () => {
    configureAndBuild('consumer');
    for (const program of ['from_cpp', 'from_c'])
      assert.equal(tool(programOf('consumer', program), []), expected);
  });

  test('a project without C++ links it', () => {
    configureAndBuild('c-only');
    assert.equal(tool(programOf('c-only', 'from_c'), []), expected);
  });

  test('pkg-config serves a plain C compiler, also after the tree was moved', () => {
    const moved = buildFolder('moved');
    rmSync(moved, { recursive: true, force: true });
    cpSync(installed, moved, { recursive: true });
    for (const tree of [installed, moved]) {
      const [found = ''] = filesBelow(tree).filter((path) => path.endsWith('hezuo.pc'));
      const env = { PKG_CONFIG_PATH: join(found, '..') };
      assert.equal(tool('pkg-config', ['--modversion', 'hezuo'], { env }).trim(), hezuo.rulebook.version);
      const flags = words(tool('pkg-config', ['--cflags', '--libs', 'hezuo'], { env }));
      assert.ok(
        flags.some((flag) => flag.startsWith(`-I${tree}/`)),
        flags.join(' '),
      );
      const program = join(moved, 'from_c');
      tool('cc', ['-std=c99', join(projects, 'consumer', 'main.c'), '-o', program, ...flags]);
      assert.equal(tool(program, []), expected);
    }
  });
});
