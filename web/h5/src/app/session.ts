// SPDX-License-Identifier: MIT
// Signing in and out: the page picks one of the demo creators, the server remembers it.
import type { Party } from '../../../shared';
import { announce } from './announce';
import { creator, side, signedIn } from './identity';
import { w } from './locale';
import { server } from './server';

export async function loadSession(): Promise<void> {
  signedIn.value = (await server().session()).party;
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
