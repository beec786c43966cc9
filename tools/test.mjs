// SPDX-License-Identifier: MIT
// `npm test`: set-up, then every step of steps.mjs; all are reported, and one failure fails the whole.
// `npm test -- lint:js test:js` runs only the named steps.
import { countTests } from './lib/counts.mjs';
import { run } from './lib/run.mjs';
import { setUp } from './setup.mjs';
import { steps } from './steps.mjs';

const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}`,
  );
  process.exit(2);
}
const chosen = wanted.length > 0 ? steps.filter((step) => wanted.includes(step.name)) : steps;

const began = Date.now();
setUp('test');

/** @type {{ name: string, passed: number, failed: number, time: string, reason: string }[]} */
const results = [];
for (const [index, step] of chosen.entries()) {
  console.log(`\n━━ ${index + 1}/${chosen.length} ${step.name}: ${step.says}`);
  const stepBegan = Date.now();
  const { code, output } = await run('npm', ['run', '--silent', step.name], { minutes: 25 });
  const count = countTests(step.count, output, code);
  // npm itself says nothing with --silent, not even that a script is missing.
  const reason =
    count.reason ?? (code !== 0 && output.trim() === '' ? `\`npm run ${step.name}\` failed` : '');
  const time = seconds(stepBegan);
  results.push({ name: step.name, passed: count.passed, failed: count.failed, time, reason });
  console.log(
    `── ${step.name}: ${count.passed} passed, ${count.failed} failed, ${time}${reason && ` (${reason})`}`,
  );
}

const sum = (/** @type {'passed' | 'failed'} */ key) =>
  results.reduce((total, result) => total + result[key], 0);
console.log('\n━━ all steps');
for (const { name, passed, failed, time, reason } of results) {
  const mark = failed === 0 ? 'ok  ' : 'FAIL';
  const counts = `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`;
  console.log(`${mark} ${name.padEnd(16)}${counts} ${time.padStart(9)}  ${reason}`.trimEnd());
}
console.log(`Time: ${seconds(began)}\n`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
