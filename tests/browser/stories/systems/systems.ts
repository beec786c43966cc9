// SPDX-License-Identifier: MIT
// The other systems through the real pages: every kind of task played to an end, every form checked, everything calculated.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { House } from '../../lib/house.ts';
import { play, Players } from '../../lib/play.ts';
import { calculations, checks } from './forms.ts';
import { stories } from './rows.ts';

export function systemStories(house: House): void {
  for (const story of stories) test(`${story.kind}: ${story.name}`, () => play(house, story));

  test('every form that opens no task: filled, refused, put right by a click, passed by the server', async () => {
    const players = new Players(house);
    for (const { form, who, fill, refused, before, open = [] } of checks)
      await players.telling(async () => {
        if (before) await (await house.person(who)).open(before.kind, before.input);
        const screen = await players.screen(who);
        assert.ok('openCheck' in screen, form);
        await screen.openCheck(form);
        await players.fill(screen, fill);
        await players.putRight(screen, refused);
        await screen.at('submit').click();
        const verdict = screen.at('verdict');
        await verdict.waitFor();
        const text = await verdict.innerText();
        for (const rule of open)
          assert.ok(text.includes(house.rules.rule(rule as never).sentence), `${form}: ${rule}`);
        assert.equal(await verdict.locator('li').count(), open.length, form);
      });
  });

  test('every calculation: refused, put right by a click, its result told', async () => {
    const players = new Players(house);
    const screen = await players.screen('merchant-linxi');
    assert.ok('openCalculation' in screen);
    for (const { id, fill, refused, result } of calculations) {
      await screen.openCalculation(id);
      await players.fill(screen, fill);
      if (refused) await players.putRight(screen, refused);
      for (const [name, text] of Object.entries(result)) await screen.shows(`result:${name}`, text);
    }
    assert.deepEqual(calculations.map(({ id }) => id).sort(), [...house.rules.ids().calculations].sort());
  });

  test('forms that open no task are all among those checked here', () => {
    const { forms, kinds } = house.rules.ids();
    const opening = new Set<string>(kinds.map((kind) => house.rules.machine(kind).form));
    assert.deepEqual(
      checks.map(({ form }) => form).sort(),
      forms.filter((form) => !opening.has(form)).sort(),
    );
  });
}
