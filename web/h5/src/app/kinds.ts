// SPDX-License-Identifier: MIT
// The kinds of task that the server offers and the library knows.
import { ref } from 'vue';
import { hezuo } from './library';
import { server } from './server';

export const kinds = ref<readonly string[]>([]);

export async function loadKinds(): Promise<void> {
  const offered = (await server().kinds()).kinds;
  const known = hezuo().ids().kinds;
  kinds.value = offered.filter((kind) => known.includes(kind));
}
