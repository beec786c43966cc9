// SPDX-License-Identifier: MIT
// Plays a story given as rows: who opens, who does what through which page, what is refused and put right, what is seen.
import assert from 'node:assert/strict';
import { ConsoleScreen } from './console-screen.ts';
import { wallClock } from './forms.ts';
import type { H5Screen } from './h5-screen.ts';
import type { House } from './house.ts';
import type { Screen } from './screen.ts';

/** One thing done to a form. */
export type Fill =
  | { at: string; type: string }
  | { at: string; pick: string }
  | { at: string; choose: string }
  | { at: string; turn: true }
  /** An instant, so long after the server's now. */
  | { at: string; inMs: number }
  | { add: string };

/** Typed first, refused at `at`, put right by clicking the remedy. */
export interface Refused {
  fill: Fill[];
  /** Refused when sent only. */
  submit?: true;
  at: string;
  /** Which of several remedies; without, the only one; null: nobody but the user can help. */
  remedy?: string | null;
  /** After a remedy that only leads to the field. */
  then?: Fill[];
}

export interface Deed {
  who: string;
  event: string;
  /** The task within the task. */
  item?: string;
  fill?: Fill[];
  refused?: Refused;
  /** Also to be read before it is confirmed. */
  preview?: RegExp;
  /** The state afterwards, of the item if there is one. */
  state: string;
}

export interface Story {
  name: string;
  kind: string;
  open: { who: string; fill: Fill[]; refused?: Refused; state: string };
  deeds: Deed[];
  /** What stands on the opener's page in the end. */
  end?: RegExp;
}

export class Players {
  private readonly screens = new Map<string, ConsoleScreen | H5Screen>();

  constructor(private readonly house: House) {}

  async screen(who: string): Promise<ConsoleScreen | H5Screen> {
    const known = this.screens.get(who);
    if (known) return known;
    const screen = who.startsWith('creator-')
      ? await this.house.creator(who)
      : await this.house.merchant(who);
    this.screens.set(who, screen);
    return screen;
  }

  async fill(screen: Screen, fills: Fill[]): Promise<void> {
    for (const one of fills) await this.fillOne(screen, one);
  }

  /** Fills in what is refused, sees why, clicks the remedy, sees it gone. */
  async putRight(screen: Screen, { fill, submit, at, remedy, then = [] }: Refused): Promise<void> {
    await this.fill(screen, fill);
    if (submit)
      await screen.at((await screen.at('confirm-action').isVisible()) ? 'confirm-action' : 'submit').click();
    else await screen.leaveField();
    await screen.error(at).waitFor();
    const offer = screen.remedy(at);
    if (remedy === null) assert.equal(await offer.count(), 0);
    else await screen.click(remedy === undefined ? offer : offer.getByText(remedy));
    await this.fill(screen, then);
    await screen.hasNoError(at);
  }

  async telling(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      for (const [who, { page }] of this.screens) {
        const text = await page.locator('body').innerText();
        console.error(`--- ${who} sees ${page.url()}\n${text}`);
      }
      throw error;
    }
  }

  private async fillOne(screen: Screen, fill: Fill): Promise<void> {
    if ('add' in fill) return screen.at(`add:${fill.add}`).click();
    if ('type' in fill) return screen.input(fill.at).fill(fill.type);
    if ('inMs' in fill) return screen.typeInstant(fill.at, wallClock((await this.now()) + fill.inMs));
    if ('turn' in fill) return screen.input(fill.at).click();
    assert.ok(screen instanceof ConsoleScreen, 'only the console has pickers');
    return 'pick' in fill ? screen.pick(fill.at, fill.pick) : screen.choose(fill.at, fill.choose);
  }

  private async now(): Promise<number> {
    return (await this.house.person('platform')).now();
  }
}

/** Whatever fails, what stood on the screens is told with it. */
export async function play(house: House, story: Story): Promise<void> {
  const players = new Players(house);
  await players.telling(() => playAll(house, players, story));
}

async function playAll(house: House, players: Players, story: Story): Promise<void> {
  const machine = house.rules.machine(story.kind as never);
  const labelOf = (state: string): string => {
    const all = [...machine.states, ...(machine.items?.states ?? [])];
    return all.find(({ id }) => id === state)?.label ?? `no state ${state}`;
  };
  const { who, fill, refused, state } = story.open;
  const opener = await players.screen(who);
  assert.ok(opener instanceof ConsoleScreen);
  await opener.openForm(story.kind);
  await players.fill(opener, fill);
  if (refused) await players.putRight(opener, refused);
  await opener.at('submit').click();
  await opener.isInState(state);
  const id = opener.taskId();
  let last = who;
  let version = 1;

  for (const deed of story.deeds) {
    const actor = await players.screen(deed.who);
    if (!actor.page.url().endsWith(id)) await actor.openTask(id);
    // Pages hear of others' deeds within seconds; to act at once, one looks anew.
    else if (last !== deed.who) await actor.page.reload();
    last = deed.who;
    const outcome = await actor.openAction(deed.item === undefined ? deed.event : nameOf(deed));
    await players.fill(actor, deed.fill ?? []);
    if (deed.refused) await players.putRight(actor, deed.refused);
    await outcome.filter({ hasText: labelOf(deed.state) }).waitFor();
    if (deed.preview) assert.match(await outcome.innerText(), deed.preview);
    await actor.confirm();
    const shown = deed.item === undefined ? 'state' : `state:${deed.item}`;
    await actor.page.locator(`[data-testid="${shown}"][data-state="${deed.state}"]`).waitFor();
    // Where the state stays, the version tells that the page knows.
    version += 1;
    await actor.page.locator(`[data-testid="version"][data-version="${String(version)}"]`).waitFor();
  }
  if (story.end) await opener.page.locator('main').getByText(story.end).first().waitFor();
}

/** What makes an item is a deed of the whole task. */
const nameOf = ({ event, item }: Deed): string => (event === 'publish' ? event : `${event}:${item ?? ''}`);
