// SPDX-License-Identifier: MIT
// Every answer has exactly the shape that the types promise: the compiler judges real answers as literals.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { load } from 'hezuo';
import ts from 'typescript';
import { samples } from './lib/samples.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = join(root, 'build', 'tests', 'shapes.mts');
/** @type {any} */
const hezuo = await load({ locale: 'en' });

/** @type {[string, string, unknown][]} name, type, answer */
const answers = [];
const answered = (/** @type {string} */ type, /** @type {unknown} */ answer) =>
  answers.push([`a${answers.length}`, type, answer]);

answered('RulebookId', hezuo.rulebook);
answered('Ids', hezuo.ids());
answered('RuleInfo[]', hezuo.rules());
answered('Parameter[]', hezuo.parameters());
for (const id of hezuo.ids().rules) answered('RuleInfo', hezuo.rule(id));
answered('Calculation', hezuo.calculate('douyin-live.freeze', { quoteFen: 1, quantity: 2 }));
answered('Calculation', hezuo.calculate('douyin-live.freeze', {}));
for (const { form, value, facts } of samples) {
  const at = facts.now;
  answered('FormInfo', hezuo.describe(form));
  answered('MachineInfo', hezuo.machine(form));
  answered('PublicVerdict', hezuo.check(form, value, facts));
  answered('PublicVerdict', hezuo.check(form, { extra: 1 }, { now: 'x' }));
  answered('PublicBatchVerdict', hezuo.checkMany(form, [value, {}, 7], facts));
  answered(`StepOf<'${form}'>`, hezuo.open(form, {}, { at, facts }));
  const opened = hezuo.open(form, value, { at, facts });
  answered(`StepOf<'${form}'>`, opened);
  course(form, opened.task, at, facts);
}

/** Asks everything of every task on a way through the machine. @param {string} form @param {any} task @param {number} at @param {any} facts */
function course(form, task, at, facts) {
  const events = {
    'douyin-live.order': [
      { type: 'remind', actor: 'merchant' },
      { type: 'accept', actor: 'creator' },
      { type: 'work', actor: 'creator' },
      { type: 'start-live', actor: 'creator', liveId: 'live-1' },
      { type: 'end-live', actor: 'creator' },
      { type: 'dispute', actor: 'merchant', reason: '未按约定' },
      { type: 'resolve', actor: 'platform', compensationFen: 100 },
    ],
    'douyin-contact.invite': [
      { type: 'view', actor: 'creator' },
      { type: 'agree', actor: 'creator', contact: { phone: '13700001111', wechat: 'daren_888' } },
    ],
  }[form];
  assert.ok(events);
  for (const [index, rest] of events.entries()) {
    const event = { ...rest, at: at + index + 1 };
    answered(`TaskOf<'${form}'>`, task);
    for (const actor of ['merchant', 'creator', 'platform']) {
      answered('Action[]', hezuo.actions(task, actor, event.at));
      answered(`ViewOf<TaskOf<'${form}'>>`, hezuo.view(task, actor));
    }
    answered('Preview', hezuo.preview(task, null));
    answered('Preview', hezuo.preview(task, event, { facts }));
    answered('Preview', hezuo.preview(task, { type: 'other' }));
    answered('Ending[]', hezuo.endings(task, event.at));
    answered('Comparison', hezuo.compare(task, [[event], [{ ...event, type: 'other' }], []]));
    answered(`EventOf<'${form}'>`, event);
    const step = hezuo.apply(task, event, { facts });
    answered(`StepOf<'${form}'>`, step);
    assert.ok(step.ok, JSON.stringify(step));
    task = step.task;
  }
  answered(`StepOf<'${form}'>`, hezuo.advance(task, at + 30 * 86_400_000));
}

test('answers have the declared shapes, no member more and none less', () => {
  const types = [...new Set(answers.flatMap(([, type]) => type.match(/\b[A-Z]\w+/g) ?? []))];
  const lines = answers.map(
    ([name, type, answer]) => `export const ${name}: ${type} = ${JSON.stringify(answer)};`,
  );
  mkdirSync(join(root, 'build', 'tests'), { recursive: true });
  writeFileSync(file, `import type { ${types.join(', ')} } from 'hezuo';\n${lines.join('\n')}\n`);
  const compiled = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  });
  const faults = ts.getPreEmitDiagnostics(compiled).map((fault) => {
    const { line } = ts.getLineAndCharacterOfPosition(
      /** @type {ts.SourceFile} */ (fault.file),
      fault.start ?? 0,
    );
    return `${answers[line - 1]?.[1]}: ${ts.flattenDiagnosticMessageText(fault.messageText, ' ').slice(0, 400)}`;
  });
  assert.deepEqual([...new Set(faults)], []);
});
