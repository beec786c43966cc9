// SPDX-License-Identifier: MIT
// What may not change now: each field as it stands, and the rule's own reason.
import { LockOutlined } from '@ant-design/icons';
import { useMemo } from 'react';
import { child, type Instant, type Prepared, type Violation } from '../../../shared';
import { useLanguage } from '../app/language';
import { RuleSource } from '../form/RuleSource';
import { useSide } from '../session/session';
import type { Stage } from './act';
import { FieldValues } from './FieldValues';
import type { NameOf } from './use-names';

interface Props {
  prepared: Prepared;
  stage: Stage;
  type: string;
  now: Instant;
  nameOf: NameOf;
}

export function LockedFields({ prepared, stage, type, now, nameOf }: Props) {
  const { task, actorId } = stage;
  const { words, library } = useLanguage();
  const side = useSide();
  const { change, start } = prepared;
  const reasons = useMemo(() => {
    if (!change || change.locked.length === 0) return [];
    // Asking for all of them at once: the refusal tells why, field by field.
    const asked = Object.fromEntries(change.locked.map(({ name }) => [name, change.standing[name]]));
    const event = { ...start, [change.name]: asked, type, actor: side, actorId, at: Math.max(now, task.at) };
    const { step } = library.preview(task, event);
    return step.ok ? [] : step.violations;
  }, [library, change, start, task, type, side, actorId, now]);
  if (!change || change.locked.length === 0) return null;
  const reasonOf = (name: string): Violation | undefined =>
    reasons.find(({ path }) => path === child(child('/event', change.name), name));
  const shared = reasonOf(change.locked[0]?.name ?? '');
  return (
    <section className="locked" aria-label={words.locked} data-testid="locked">
      <h3>
        <LockOutlined aria-hidden /> {words.locked}
      </h3>
      {shared && (
        <div>
          <p>{shared.message}</p>
          <RuleSource rule={shared.rule} />
        </div>
      )}
      <FieldValues fields={change.locked} value={change.standing} nameOf={nameOf} />
    </section>
  );
}
