// SPDX-License-Identifier: MIT
// The kinds of task that the server offers, the library knows and creators have a part in.
import { ref } from 'vue';
import { side } from './identity';
import { hezuo } from './library';
import { server } from './server';

export const kinds = ref<readonly string[]>([]);

export async function loadKinds(): Promise<void> {
  const offered = (await server().kinds()).kinds;
  const known = hezuo().ids().kinds;
  // Kinds in which creators have nothing to say are no business of theirs.
  kinds.value = offered
    .filter((kind) => known.includes(kind))
    .filter((kind) =>
      hezuo()
        .machine(kind)
        .events.some(({ actors }) => actors.includes(side)),
    );
}
