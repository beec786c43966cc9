// SPDX-License-Identifier: MIT
// bindings/generated/forms.ts: one interface per form.
import { members } from './fields.mjs';
import { comment, header, pascal, property, sourceLine } from './names.mjs';
import { importsFor } from './imports.mjs';

/** @param {import('./catalogue.mjs').Catalogue} catalogue */
export function formsFile({ forms }) {
  const shapes = forms.map(
    (info) =>
      `${comment([`${info.label} (\`${info.form}\`).`, sourceLine(info.source)])}` +
      `export interface ${pascal(info.form)}Form {\n${members(info.fields)}\n}\n`,
  );
  const index = forms.map(({ form }) => `${property(form)}: ${pascal(form)}Form;`);
  const text = `${shapes.join('\n')}\n/** Forms by id. */\nexport interface Forms {\n${index.join('\n')}\n}\n`;
  return header('Forms as interfaces: what a sound value looks like.') + importsFor(text) + text;
}
