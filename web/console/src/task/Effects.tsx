// SPDX-License-Identifier: MIT
// What will be done: money, notices, plans.
import { effectText, type Effect, type MachineInfo } from '../../../shared';
import { useLanguage } from '../app/language';

export function Effects({ effects, machine }: { effects: Effect[]; machine: MachineInfo }) {
  const { words, locale } = useLanguage();
  if (effects.length === 0) return null;
  const names = { actors: machine.actors, channels: machine.channels, fee: words.ledgerNames.feeFen };
  return (
    <ul className="plain-list">
      {effects.map((effect, index) => (
        <li key={index}>{effectText(machine, effect, locale, names)}</li>
      ))}
    </ul>
  );
}
