// SPDX-License-Identifier: MIT
// The systems as a list, and the words for all that a machine names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'hezuo';

const hezuo = await load();
const english = await load({ locale: 'en' });
const ids = hezuo.ids();
const chinese = /\p{Script=Han}/u;

test('every form, kind and calculation is of exactly one system', () => {
  const systems = hezuo.systems();
  for (const part of /** @type {const} */ (['forms', 'kinds', 'calculations'])) {
    assert.deepEqual(
      systems.flatMap((system) => system[part]),
      ids[part],
    );
  }
  for (const system of systems) {
    for (const id of [...system.forms, ...system.kinds, ...system.calculations]) {
      assert.ok(id.startsWith(`${system.id}.`), id);
    }
  }
});

test('systems speak both languages', () => {
  for (const [index, { id, label, about }] of english.systems().entries()) {
    const local = hezuo.systems()[index];
    assert.equal(local?.id, id);
    for (const text of [local?.label ?? '', local?.about ?? '']) assert.match(text, chinese);
    for (const text of [label, about]) {
      assert.doesNotMatch(text, chinese);
      assert.ok(!text.includes(id), text);
    }
  }
});

test('conditions and deeds have words in both languages, and machines name no other', () => {
  for (const kind of ids.kinds) {
    const machine = english.machine(kind);
    const local = hezuo.machine(kind);
    const rows = [...machine.transitions, ...machine.timers];
    const asked = rows.flatMap(({ guard }) => (guard === null ? [] : [guard]));
    const decided = machine.decisions.flatMap((table) => table.rows.flatMap(({ when }) => Object.keys(when)));
    const done = [...rows, machine.opening].flatMap(({ effects }) => effects);
    assert.deepEqual(Object.keys(machine.conditions).sort(), [...new Set([...asked, ...decided])].sort());
    assert.deepEqual(Object.keys(machine.deeds).sort(), [...new Set(done)].sort());
    for (const words of ['conditions', 'deeds']) {
      for (const [name, text] of Object.entries(/** @type {any} */ (machine)[words])) {
        assert.doesNotMatch(text, chinese, name);
        assert.match(/** @type {any} */ (local)[words][name], chinese, name);
      }
    }
  }
});

test('a decision about editing says which fields may change', () => {
  const tables = ids.kinds.flatMap((kind) => hezuo.machine(kind).decisions);
  const editing = tables.filter(({ edits }) => edits !== undefined);
  assert.ok(editing.length > 0);
  for (const { edits, rows } of editing) {
    const names = hezuo.describe(/** @type {any} */ (edits)).fields.map(({ name }) => name);
    for (const { editable } of rows) assert.ok(editable?.every((name) => names.includes(name)));
    assert.ok(
      rows.some(({ editable }) => editable?.length === 0) && rows.some(({ editable }) => editable?.length),
    );
  }
  for (const { edits, rows } of tables) {
    for (const row of rows) assert.equal('percent' in row, edits === undefined, 'a share or fields');
  }
});

test('the input of a calculation is described as a form', () => {
  for (const id of ids.calculations) {
    const info = hezuo.describe(id);
    assert.equal(info.form, id);
    assert.ok(info.fields.length > 0);
    assert.deepEqual(
      Object.keys(/** @type {object} */ (hezuo.jsonSchema(id).properties)).sort(),
      info.fields.map(({ name }) => name).sort(),
    );
  }
});
