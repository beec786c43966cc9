// SPDX-License-Identifier: MIT
// The kinds of task that the server offers and the library knows, as their machines.
import { useMemo } from 'react';
import type { MachineInfo } from '../../../shared';
import { useSession } from '../session/session';
import { useLanguage } from './language';

export function useKinds(): MachineInfo[] {
  const { library } = useLanguage();
  const { kinds } = useSession();
  return useMemo(() => {
    const known = library.ids().kinds;
    return kinds.filter((kind) => known.includes(kind)).map((kind) => library.machine(kind));
  }, [library, kinds]);
}
