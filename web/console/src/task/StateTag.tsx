// SPDX-License-Identifier: MIT
// A state's label in a colour that follows its place in the machine: the start, on the way, an end, the last tab's end.
import { stateOf, type MachineInfo } from '../../../shared';

interface Props {
  machine: MachineInfo;
  state: string;
  testId?: string;
}

function toneOf(machine: MachineInfo, state: string): 'start' | 'going' | 'ended' | 'closed' {
  const info = stateOf(machine, state);
  if (!info?.final) return machine.initial === state ? 'start' : 'going';
  return machine.tabs.at(-1)?.id === info.tab ? 'closed' : 'ended';
}

export function StateTag({ machine, state, testId }: Props) {
  return (
    <span
      className={`state-tag state-${toneOf(machine, state)}`}
      data-state={state}
      {...(testId !== undefined && { 'data-testid': testId })}
    >
      {stateOf(machine, state)?.label ?? state}
    </span>
  );
}
