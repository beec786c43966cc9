// SPDX-License-Identifier: MIT
// An effect as one line: the library's word for it, then its amounts, receivers and topic.
import { formatFen, formatInstant } from './format';
import type { Actor, Effect, Locale, MachineInfo } from './types';

/** Names for sides and channels (a machine has them: `machine.actors`, `machine.channels`), and the page's word for a fee. */
export interface EffectNames {
  actors: Record<Actor, string>;
  /** By channel id; an unknown channel shows its id. */
  channels: Record<string, string>;
  fee: string;
}

export function effectText(machine: MachineInfo, effect: Effect, locale: Locale, names: EffectNames): string {
  const label = machine.effects[effect.type] ?? effect.type;
  const details = detailsOf(machine, effect, locale, names).filter((part) => part !== '');
  return details.length > 0 ? `${label} · ${details.join(' · ')}` : label;
}

function detailsOf(machine: MachineInfo, effect: Effect, locale: Locale, names: EffectNames): string[] {
  switch (effect.type) {
    case 'freeze':
    case 'unfreeze':
    case 'refund':
    case 'settle':
      return [
        formatFen(effect.amountFen, locale),
        effect.feeFen === undefined || effect.feeFen === 0
          ? ''
          : `${names.fee} ${formatFen(effect.feeFen, locale)}`,
      ];
    case 'notify':
      return [
        names.actors[effect.to],
        machine.topics[effect.topic] ?? effect.topic,
        effect.channels.map((channel) => names.channels[channel] ?? channel).join(', '),
        effect.at === undefined ? '' : formatInstant(effect.at, locale),
      ];
    case 'create-targeted-plan':
    case 'create-exclusive-promotion':
      return [effect.productId, `${effect.commissionPercent}%`];
    case 'open-mediation':
    case 'reveal-contacts':
      return [];
  }
}
