// SPDX-License-Identifier: MIT
// The SCXML files: well-formed, in the W3C's words, and the same charts as those for XState.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { readChart, stepsOf } from './lib/actors.mjs';

const folder = new URL('../../docs/reference/machine/', import.meta.url);
const scxml = 'http://www.w3.org/2005/07/scxml';
const ours = 'urn:hezuo:scxml';

/** Elements that we use, as the recommendation has them: where they may stand and their attributes. */
const vocabulary = new Map([
  ['scxml', { within: ['#document'], attributes: ['version', 'datamodel', 'name', 'initial'] }],
  ['state', { within: ['scxml', 'state'], attributes: ['id', 'initial'] }],
  ['final', { within: ['scxml', 'state'], attributes: ['id'] }],
  ['transition', { within: ['state'], attributes: ['event', 'target'] }],
]);
/** xs:NCName, as far as our ids go; an event descriptor is tokens between dots. */
const ncName = /^[A-Za-z_][\w.-]*$/;
const descriptor = /^[\w-]+(?:\.[\w-]+)*$/;

/** @param {string} text */
function parse(text) {
  const onError = (/** @type {string} */ level, /** @type {string} */ message) => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(text, 'text/xml');
}

/** @param {any} node @returns {any[]} elements */
const elementsOf = (node) => [...node.childNodes].filter(({ nodeType }) => nodeType === 1);

/** @param {any} element @returns {any[]} itself and all below */
const all = (element) => [element, ...elementsOf(element).flatMap(all)];

/** @param {any} element @param {string} parent */
function checkWords(element, parent) {
  const known = vocabulary.get(element.localName);
  assert.ok(known && element.namespaceURI === scxml, `<${element.nodeName}>`);
  assert.ok(known.within.includes(parent), `<${element.localName}> in <${parent}>`);
  for (const { localName, namespaceURI, prefix, nodeName } of element.attributes) {
    const declares = nodeName === 'xmlns' || prefix === 'xmlns';
    const allowed =
      declares || namespaceURI === ours || (!namespaceURI && known.attributes.includes(localName));
    assert.ok(allowed, `${nodeName} of <${element.localName}>`);
  }
  for (const child of elementsOf(element)) checkWords(child, element.localName);
}

const files = readdirSync(folder).filter((name) => name.endsWith('.scxml'));

test('there is one for each XState file', () => {
  const charts = readdirSync(folder).filter((name) => name.endsWith('.xstate.json'));
  assert.deepEqual(
    files.map((name) => name.replace('.scxml', '')).sort(),
    charts.map((name) => name.replace('.xstate.json', '')).sort(),
  );
  assert.ok(files.length > 0);
});

for (const name of files) {
  const root = /** @type {any} */ (parse(readFileSync(new URL(name, folder), 'utf8')).documentElement);
  const elements = all(root);
  const { config } = readChart(name.replace('.scxml', ''));

  test(`${name}: the W3C's words, null data model`, () => {
    checkWords(root, '#document');
    assert.equal(root.getAttribute('version'), '1.0');
    assert.equal(root.getAttribute('datamodel'), 'null');
    const ids = elements.filter((one) => one.hasAttribute('id')).map((one) => one.getAttribute('id'));
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, ncName);
    for (const one of elements) {
      for (const attribute of ['initial', 'target']) {
        if (one.hasAttribute(attribute))
          assert.ok(ids.includes(one.getAttribute(attribute)), `${attribute} of ${one}`);
      }
      if (one.localName === 'transition') assert.match(one.getAttribute('event'), descriptor);
    }
  });

  test(`${name}: the same chart as for XState`, () => {
    assert.equal(root.getAttribute('initial'), config.initial);
    const steps = elements
      .filter(({ localName }) => localName === 'transition')
      .map((one) => `${one.parentNode.getAttribute('id')} ${one.getAttribute('event')}`);
    const expected = stepsOf(config).map((step) => {
      const [from, type, actor, to] = step.split(' ');
      return `${from} ${type}.${actor}.${to}`;
    });
    assert.deepEqual(steps.sort(), expected.sort());
    // No two transitions of a state listen to the same event, so that the name alone decides.
    assert.equal(new Set(steps).size, steps.length);
    for (const one of elements.filter((each) => each.localName === 'transition')) {
      const to = one.getAttribute('target') || one.parentNode.getAttribute('id');
      assert.ok(one.getAttribute('event').endsWith(`.${to}`));
    }
    const finals = (/** @type {any} */ node) => node.type === 'final';
    const states = (/** @type {any} */ node) => [node, ...Object.values(node.states ?? {}).flatMap(states)];
    assert.deepEqual(
      elements.filter(({ localName }) => localName === 'final').map((one) => one.getAttribute('id')),
      states(config)
        .filter(finals)
        .map(({ meta }) => meta.state),
    );
  });
}

test('what is no SCXML is found out', () => {
  assert.throws(() => parse('<scxml><state></scxml>'));
  const wrong = (/** @type {string} */ inner) =>
    checkWords(
      /** @type {any} */ (parse(`<scxml xmlns="${scxml}">${inner}</scxml>`).documentElement),
      '#document',
    );
  wrong('<state id="a"/>');
  assert.throws(() => wrong('<status id="a"/>'), /status/);
  assert.throws(() => wrong('<state name="a"/>'), /name/);
  assert.throws(() => wrong('<transition event="a"/>'), /transition/);
});
