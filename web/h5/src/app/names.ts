// SPDX-License-Identifier: MIT
// The sides by name: the library's words for the others, the page's own for the reader.
import type { Actor, EffectNames, MachineInfo } from '../../../shared';
import type { Words } from '../words';
import { side } from './identity';

export const sideNames = (machine: MachineInfo, reader: string): Record<Actor, string> => ({
  ...machine.actors,
  [side]: reader,
});

export const effectNames = (machine: MachineInfo, words: Words): EffectNames => ({
  actors: sideNames(machine, words.you),
  channels: machine.channels,
  fee: words.ledger.feeFen,
});
