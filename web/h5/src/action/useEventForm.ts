// SPDX-License-Identifier: MIT
// The state of an action's sheet: what was typed, what the library says would happen, which errors may be shown yet.
import { computed, reactive, ref, shallowRef, type Ref } from 'vue';
import {
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
  me: Party;
  type: string;
}

export function useEventForm(input: EventFormInput, at: Ref<Instant>) {
  const { task, facts, me, type } = input;
  const fields = computed(
    () =>
      hezuo()
        .machine(task.kind)
        .events.find((one) => one.type === type)?.fields ?? [],
  );
  const draft = shallowRef<Draft>(emptyDraft(type, me.role, fields.value));
  const touched = reactive(new Set<Pointer>());
  const tried = ref(false);
  const composing = ref<Pointer | null>(null);
  const refusedByServer = shallowRef<Violation[]>([]);

  const payload = computed(() => eventOf(draft.value, fields.value));
  const event = computed<TaskEvent>(() => ({
    ...payload.value,
    actor: me.role,
    actorId: me.id,
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
