// SPDX-License-Identifier: MIT
// The tasks within a task: one's own first, each with its state, its fields and what can be done with it.
import { Empty } from 'antd';
import { useRef } from 'react';
import { itemsOf, names, type Action } from '../../../shared';
import { useLanguage } from '../app/language';
import { useSession, useSide } from '../session/session';
import type { Stage } from './act';
import { ItemCard } from './ItemCard';
import { OpenDialog } from './OpenDialog';
import { useDialog } from './use-dialog';
import { useNames } from './use-names';

export function ItemsPanel({ stage, actions }: { stage: Stage; actions: Action[] }) {
  const { words } = useLanguage();
  const { party } = useSession();
  const side = useSide();
  const heading = useRef<HTMLHeadingElement>(null);
  const dialog = useDialog(heading);
  const { machine, task, actorId } = stage;
  const nameOf = useNames(machine.form);
  if (!machine.items || !party) return null;
  const isMine = (value: unknown): boolean => side === 'platform' || names(value, actorId);
  const items = itemsOf(machine, task);
  const ordered = [
    ...items.filter(({ value }) => isMine(value)),
    ...items.filter(({ value }) => !isMine(value)),
  ];
  return (
    <section className="card" data-testid="items">
      <h2 ref={heading} tabIndex={-1}>
        {words.items}
      </h2>
      {items.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={words.noItems} />}
      {ordered.map((item) => (
        <ItemCard
          key={item.id}
          machine={machine}
          item={item}
          mine={isMine(item.value)}
          actions={actions.filter((action) => action.taskId === item.id)}
          nameOf={nameOf}
          onChoose={(action, from) => dialog.open(action, stage, from)}
        />
      ))}
      <OpenDialog opened={dialog.opened} latest={task} onClose={dialog.close} />
    </section>
  );
}
