// SPDX-License-Identifier: MIT
// hezuo inside another project (FetchContent, add_subdirectory), there a shared library; and that one installed.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { filesBelow } from '../../../tools/lib/paths.mjs';
import { buildFolder, configureAndBuild, programOf, projects, tool, words } from './lib/build.mjs';

const installed = buildFolder('embedded-install');

describe('inside another project', () => {
  before(() => {
    // Without optimization and with whatever a user's own project sets or does not set.
    configureAndBuild('embedded', ['-DCMAKE_BUILD_TYPE=']);
    rmSync(installed, { recursive: true, force: true });
    tool('cmake', ['--install', buildFolder('embedded'), '--prefix', installed]);
  });

  /** The installed file whose name begins so; no symbolic link. @param {string} name */
  function place(name) {
    const found = filesBelow(installed).find((path) => path.includes(`/${name}`));
    assert.ok(found, `${name} is not installed`);
    return found;
  }

  test('is built as the outer project wants it: shared, no tests, its warnings no errors', () => {
    const commands = readFileSync(join(buildFolder('embedded'), 'build.ninja'), 'utf8');
    assert.match(commands, /libhezuo\.so/);
    assert.doesNotMatch(commands, /catch2|hezuo_tests|-Werror/i);
  });

  test('programs in C++ and in C answer', () => {
    const [cpp, c] = ['from_cpp', 'from_c'].map((program) => tool(programOf('embedded', program), []));
    assert.match(String(cpp), /"violations":\[\{"code":"required"/);
    assert.equal(c, cpp);
  });

  test('the shared library shows its two doors and hides what is behind them', () => {
    const symbols = tool('nm', ['-DC', '--defined-only', place('libhezuo.so')])
      .trim()
      .split('\n');
    const own = symbols
      .map((line) => line.split(' ').slice(2).join(' '))
      .filter((name) => /^(?:\w+ for )?hezuo/.test(name));
    const isDoor = (/** @type {string} */ name) =>
      /^(?:hezuo_\w+$|hezuo::(?:Rulebook|Desk|Table)::)/.test(name);
    assert.deepEqual(
      own.filter((name) => !isDoor(name)),
      [],
    );
    for (const name of ['hezuo_call', 'hezuo::Rulebook::ids[abi:cxx11]() const'])
      assert.ok(own.includes(name), name);
  });

  test('pkg-config names no C++ runtime for it, and a C program runs with it', () => {
    const env = { PKG_CONFIG_PATH: join(place('hezuo.pc'), '..') };
    const flags = words(tool('pkg-config', ['--cflags', '--libs', 'hezuo'], { env }));
    assert.ok(!flags.includes('-lstdc++'), flags.join(' '));
    const program = join(installed, 'from_c');
    tool('cc', ['-std=c99', join(projects, 'consumer', 'main.c'), '-o', program, ...flags]);
    const answer = tool(program, [], { env: { LD_LIBRARY_PATH: join(place('libhezuo.so'), '..') } });
    assert.equal(answer, tool(programOf('embedded', 'from_c'), []));
  });
});
