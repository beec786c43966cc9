// SPDX-License-Identifier: MIT
// Signing in and out: the page picks one of the demo creators, the server remembers it.
import type { Party } from '../../../shared';
import { announce } from './announce';
import { creator, side, signedIn } from './identity';
import { w } from './locale';
import { server } from './server';
import { loadTitles } from './titles';

export async function loadSession(): Promise<void> {
  const { party } = await server().session();
  // Before any task is shown, so that no id flashes up.
  if (party?.role === side) await loadTitles();
  signedIn.value = party;
}

export async function demoCreators(): Promise<Party[]> {
  const { parties } = await server().parties();
  return parties.filter((party) => party.role === side);
}

export async function signIn(partyId: string): Promise<void> {
  await server().signIn(partyId);
  await loadSession();
  if (creator.value) await announce(w.value.signedIn(creator.value.name));
}

export async function signOut(): Promise<void> {
  await server().signOut();
  signedIn.value = null;
}
