// SPDX-License-Identifier: MIT
// The kinds of task that the server offers, the library knows and this side has to do with, as their machines.
import { useMemo } from 'react';
import type { Actor, MachineInfo } from '../../../shared';
import { useSession } from '../session/session';
import { useLanguage } from './language';

/** A side sees the kinds that it opens or in which it has something to say. */
function concerns(machine: MachineInfo, side: Actor | undefined, opener: Actor | undefined): boolean {
  if (side === undefined) return true;
  return side === opener || machine.events.some((event) => event.actors.includes(side));
}

export function useKinds(): MachineInfo[] {
  const { library } = useLanguage();
  const { offer, party } = useSession();
  return useMemo(() => {
    const known = library.ids().kinds;
    const offered = offer.kinds.filter((kind) => known.includes(kind)).map((kind) => library.machine(kind));
    return offered.filter((machine) => concerns(machine, party?.role, offer.openers[machine.kind]));
  }, [library, offer, party]);
}
