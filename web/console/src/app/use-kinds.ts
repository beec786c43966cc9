// SPDX-License-Identifier: MIT
// The kinds of task that the library knows, as their machines.
import { useMemo } from 'react';
import type { MachineInfo } from '../../../shared';
import { useLanguage } from './language';

export function useKinds(): MachineInfo[] {
  const { library } = useLanguage();
  return useMemo(() => library.ids().kinds.map((kind) => library.machine(kind)), [library]);
}
