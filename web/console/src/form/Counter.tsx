// SPDX-License-Identifier: MIT
// Characters used of those allowed, counted the way the rule counts.
import { testId, type Pointer } from '../../../shared';
import { useLanguage } from '../app/language';

export function Counter({ pointer, text, max }: { pointer: Pointer; text: string; max: number }) {
  const { library, words } = useLanguage();
  const used = library.count(text);
  return (
    <span className={used > max ? 'counter counter-over' : 'counter'} data-testid={testId.counter(pointer)}>
      <span aria-hidden>
        {used} / {max}
      </span>
      <span className="visually-hidden">{words.charactersUsed(used, max)}</span>
    </span>
  );
}
