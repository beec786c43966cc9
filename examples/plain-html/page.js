// SPDX-License-Identifier: MIT
// Draws the plain text fields of one form from what the library says of them, and checks while the user types.
import { load } from './hezuo/index.mjs';

const hezuo = await load();
const form = hezuo.ids().forms[0];
const { label, fields } = hezuo.describe(form);
const value = {};

document.querySelector('h1').textContent = label;
const place = document.querySelector('form');
const drawn = fields.filter(({ kind }) => kind === 'text' || kind === 'phone').map(draw);
place.addEventListener('submit', (event) => event.preventDefault());
show();

function draw({ name, label: text, kind }) {
  const input = Object.assign(document.createElement('input'), {
    id: name,
    name,
    type: kind === 'phone' ? 'tel' : 'text',
  });
  const fault = Object.assign(document.createElement('p'), { id: `${name}-fault`, className: 'fault' });
  const caption = Object.assign(document.createElement('label'), { htmlFor: name, textContent: text });
  input.setAttribute('aria-describedby', fault.id);
  input.addEventListener('input', () => {
    if (input.value === '') delete value[name];
    else value[name] = input.value;
    show();
  });
  place.append(caption, input, fault);
  return { name, input, fault };
}

function show() {
  const { violations } = hezuo.check(form, value, undefined, { only: drawn.map(({ name }) => `/${name}`) });
  for (const { name, input, fault } of drawn) {
    const first = violations.find(({ path }) => path === `/${name}`);
    fault.textContent = first?.message ?? '';
    input.setAttribute('aria-invalid', String(first !== undefined));
  }
  document.querySelector('[role=status]').textContent = violations.length === 0 ? '✓' : '';
}
