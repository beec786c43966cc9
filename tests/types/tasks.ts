// SPDX-License-Identifier: MIT
// Tasks and events are typed by kind. Compiled, never run.
import { load, type EventOf, type TaskBase, type TaskEvent, type TaskKind, type TaskOf } from 'hezuo';

const hezuo = await load();
const at = 1773108000000;

const opened = hezuo.open('douyin-live.order', {}, { at, facts: { merchant: { xingtuBound: true } } });
// @ts-expect-error only an opened task is there
opened.task;
// @ts-expect-error the instant of opening is needed
hezuo.open('douyin-live.order', {}, {});
if (!opened.ok) throw new Error(opened.violations[0]?.message);
const { task, effects } = opened;

if (task.state === 'pending' || task.state === 'in-progress.waiting') task.ledger.frozenFen.toFixed();
// @ts-expect-error no such state
if (task.state === 'in-progress') task.version;
// @ts-expect-error no such state
if (task.state === 'exchanged') task.version;
if (task.mediation === 'open') task.remindedAt;
// @ts-expect-error no such field
task.meditation;
// @ts-expect-error a state is not assigned to, but were it, not this
task.state = 'done';
task.input.products[0]?.plan;
if (task.timers[0]?.type === 'auto-confirm') task.timers[0].dueAt.toFixed();
// @ts-expect-error no such timer
if (task.timers[0]?.type === 'auto-conform') task.version;
for (const effect of effects) {
  if (effect.type === 'freeze') effect.amountFen.toFixed();
  // @ts-expect-error notices have no amount
  if (effect.type === 'notify') effect.amountFen;
}

hezuo.apply(task, { type: 'accept', actor: 'creator', at, actorId: 'creator-001' });
hezuo.apply(task, { type: 'start-live', actor: 'creator', at, liveId: 'live-1' }, { expectedVersion: 2 });
hezuo.apply(task, { type: 'cancel', actor: 'merchant', at, reason: '档期有变' });
hezuo.apply(task, { type: 'cancel', actor: 'creator', at });
hezuo.apply(task, { type: 'resolve', actor: 'platform', at, compensationFen: 100 });
// @ts-expect-error no such event
hezuo.apply(task, { type: 'acept', actor: 'creator', at });
// @ts-expect-error an event of another kind
hezuo.apply(task, { type: 'agree', actor: 'creator', at });
// @ts-expect-error a timer is no event
hezuo.apply(task, { type: 'auto-confirm', actor: 'platform', at });
// @ts-expect-error only the creator accepts
hezuo.apply(task, { type: 'accept', actor: 'merchant', at });
// @ts-expect-error the live room is missing
hezuo.apply(task, { type: 'start-live', actor: 'creator', at });
// @ts-expect-error the merchant must give a reason
hezuo.apply(task, { type: 'cancel', actor: 'merchant', at });
// @ts-expect-error every event has an instant
hezuo.apply(task, { type: 'accept', actor: 'creator' });
// @ts-expect-error money is a number of fen
hezuo.apply(task, { type: 'resolve', actor: 'platform', at, compensationFen: '1.00' });
// @ts-expect-error no such payload
hezuo.apply(task, { type: 'accept', actor: 'creator', at, note: 'x' });

const next = hezuo.apply(task, { type: 'remind', actor: 'merchant', at });
if (next.ok) {
  const same: TaskOf<'douyin-live.order'> = next.task;
  hezuo.advance(same, at + 1);
}
hezuo.preview(task, null, { at }).timeline[0]?.ledger?.netFen;
hezuo.preview(task, { type: 'confirm', actor: 'merchant', at }).step.ok;
hezuo.compare(task, [[], [{ type: 'reject', actor: 'creator', at }]]).branches[1]?.state;
// @ts-expect-error branches are lists of events
hezuo.compare(task, [{ type: 'reject', actor: 'creator', at }]);
// @ts-expect-error no such actor
hezuo.actions(task, 'agency', at);
hezuo.actions(task, 'creator', at)[0]?.violations[0]?.message;
hezuo.endings(task, at)[0]?.settledFen.max;

const seen = hezuo.view(task, 'creator');
hezuo.apply(seen, { type: 'accept', actor: 'creator', at });
seen.input.contactPhone?.length;
// @ts-expect-error a view may lack fields of the form
seen.input.contactPhone.length;

const agree: EventOf<'douyin-contact.invite'> = {
  type: 'agree',
  actor: 'creator',
  at,
  contact: { phone: '13700001111' },
};
// @ts-expect-error no such contact
const wrong: EventOf<'douyin-contact.invite'> = { type: 'agree', actor: 'creator', at, contact: { qq: '1' } };

// What is known only at run time is general.
export function anyTask(stored: TaskBase, event: TaskEvent, kind: TaskKind): TaskBase {
  const opening = hezuo.open(kind, {}, { at });
  if (opening.ok && opening.task.kind === 'douyin-contact.invite') opening.task.viewedAt;
  const step = hezuo.apply(stored, event);
  return step.ok ? step.task : stored;
}
