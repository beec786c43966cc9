// SPDX-License-Identifier: MIT
// The state of an action's sheet: what was typed, what the library says would happen, which errors may be shown yet.
import { computed, reactive, ref, shallowRef, type Ref } from 'vue';
import {
  candidates,
  prepare,
  said,
  type Action,
  type FieldInfo,
  type Occasion,
  afterRemoval,
  applyRemedy,
  drawnPointers,
  isWithin,
  nearestOf,
  removeAt,
  type Facts,
  type Instant,
  type Party,
  type Pointer,
  type Preview,
  type TaskBase,
  type TaskEvent,
  type Violation,
} from '../../../shared';
import { hezuo } from '../app/library';
import { emptyDraft, eventOf, eventPointer, put, type Draft } from './payload';

const undecidedCode = 'missing_fact';

export interface EventFormInput {
  task: TaskBase;
  facts: Facts;
  actorId: string;
  me: Party;
  action: Action;
}

export function useEventForm(input: EventFormInput, at: Ref<Instant>) {
  const { task, facts, actorId, me, action } = input;
  const { type } = action;
  const occasion = computed<Occasion | null>(() => {
    const machine = hezuo().machine(task.kind);
    const event = machine.events.find((one) => one.type === type);
    return event ? { machine, task, event, action, side: me.role, actorId } : null;
  });
  const prepared = computed(() => (occasion.value ? prepare(occasion.value) : null));
  const fields = computed(() => prepared.value?.fields ?? []);
  const choicesOf = (field: FieldInfo): string[] =>
    occasion.value ? candidates(hezuo(), occasion.value, field, at.value) : [];
  const draft = shallowRef<Draft>(startOf());
  const touched = reactive(new Set<Pointer>());
  const tried = ref(false);
  const composing = ref<Pointer | null>(null);
  const refusedByServer = shallowRef<Violation[]>([]);

  /** What there is only one choice for is chosen already. */
  function startOf(): Draft {
    const start = { ...prepared.value?.start };
    for (const field of fields.value) {
      const [only, ...others] = choicesOf(field);
      if (only !== undefined && others.length === 0) start[field.name] = only;
    }
    return emptyDraft(type, me.role, start);
  }

  const payload = computed(() => {
    const event = eventOf(draft.value, fields.value);
    return prepared.value ? { ...said(prepared.value, event), type } : event;
  });
  const event = computed<TaskEvent>(() => ({
    ...payload.value,
    actor: me.role,
    actorId,
    at: at.value,
  }));
  const preview = computed<Preview>(() => hezuo().preview(task, event.value, { facts }));
  const violations = computed(() => {
    const { step } = preview.value;
    return step.ok ? [] : step.violations;
  });
  const faults = computed(() => [
    ...violations.value.filter((one) => one.code !== undecidedCode),
    ...refusedByServer.value,
  ]);
  const undecided = computed(() => violations.value.filter((one) => one.code === undecidedCode));

  const drawn = computed(() => new Set(drawnPointers(fields.value, draft.value, eventPointer, () => false)));
  const placeOf = (fault: Violation): Pointer => nearestOf(drawn.value, fault.path);
  const isTouched = (place: Pointer): boolean =>
    tried.value || [...touched].some((one) => isWithin(one, place));
  /** Once touched, and not while an input method is still composing there. */
  const isJudged = (place: Pointer): boolean => isTouched(place) && composing.value !== place;

  const errorsAt = (place: Pointer): Violation[] =>
    isJudged(place) ? faults.value.filter((fault) => placeOf(fault) === place) : [];
  const generalErrors = computed(() => faults.value.filter((fault) => placeOf(fault) === ''));
  const firstFaulty = computed(() => [...drawn.value].find((place) => errorsAt(place).length > 0) ?? null);

  function change(pointer: Pointer, value: unknown): void {
    draft.value = put(draft.value, pointer, value);
    refusedByServer.value = [];
  }

  function remedy(fault: Violation, choice?: string | boolean): void {
    if (!fault.remedy) return;
    draft.value = applyRemedy(hezuo(), draft.value, fault.path, fault.remedy, choice) as Draft;
    refusedByServer.value = [];
  }

  function removeEntry(pointer: Pointer): void {
    draft.value = removeAt(draft.value, pointer) as Draft;
    const kept = afterRemoval(touched, pointer);
    touched.clear();
    kept.forEach((one) => touched.add(one));
  }

  return {
    fields,
    choicesOf,
    draft,
    payload,
    preview,
    faults,
    undecided,
    errorsAt,
    generalErrors,
    firstFaulty,
    touched,
    tried,
    composing,
    refusedByServer,
    change,
    remedy,
    removeEntry,
  };
}

export type EventForm = ReturnType<typeof useEventForm>;
