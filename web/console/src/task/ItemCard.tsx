// SPDX-License-Identifier: MIT
// One task within a task: where it stands, what was agreed, what may be done and changed now.
import { formatFen, testId, type Action, type Item, type Ledger, type MachineInfo } from '../../../shared';
import { useLanguage } from '../app/language';
import { AllowedActions, RefusedActions } from './ActionButtons';
import { Editable } from './Editable';
import { FieldValues } from './FieldValues';
import { ledgerNames } from './ledger-names';
import { StateTag } from './StateTag';
import type { NameOf } from './use-names';

interface Props {
  machine: MachineInfo;
  item: Item;
  /** Others' tasks can be seen, not touched. */
  mine: boolean;
  actions: Action[];
  nameOf: NameOf;
  onChoose: (action: Action, from: HTMLElement) => void;
}

export function ItemCard({ machine, item, mine, actions, nameOf, onChoose }: Props) {
  const { words, locale } = useLanguage();
  const ledger = item.value['ledger'] as Ledger | undefined;
  return (
    <article
      className={mine ? 'item' : 'item item-others'}
      data-testid={`item:${item.id}`}
      data-state={item.state}
    >
      <div className="item-head">
        <h3>{words.itemName(item.id)}</h3>
        <StateTag machine={machine} state={item.state} testId={`${testId.state}:${item.id}`} />
        {!mine && <span className="muted">{words.othersItem}</span>}
      </div>
      {mine && <AllowedActions machine={machine} actions={actions} itemId={item.id} onChoose={onChoose} />}
      {mine && <Editable machine={machine} actions={actions} />}
      <FieldValues fields={machine.items?.fields ?? []} value={item.value} nameOf={nameOf} />
      {ledger && (
        <p className="item-money">
          {ledgerNames
            .filter((name) => ledger[name] > 0)
            .map((name) => `${words.ledgerNames[name]} ${formatFen(ledger[name], locale)}`)
            .join(' · ')}
        </p>
      )}
      {mine && actions.some((action) => !action.allowed) && (
        <details>
          <summary>{words.whyNot}</summary>
          <RefusedActions machine={machine} actions={actions} itemId={item.id} />
        </details>
      )}
    </article>
  );
}
