// SPDX-License-Identifier: MIT
// A search input that reports its text once typing pauses, never in the middle of a composition.
import { useEffect, useEffectEvent, useState, type ChangeEvent } from 'react';

const pauseMs = 300;

export function useSearchText(given: string, report: (text: string) => void) {
  const [text, setText] = useState(given);
  const [composing, setComposing] = useState(false);

  const tell = useEffectEvent(report);

  // The address changed by other means (filters cleared, back button).
  useEffect(() => setText(given), [given]);

  useEffect(() => {
    if (composing || text === given) return;
    const timer = setTimeout(() => tell(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text, composing, given]);

  return {
    value: text,
    onChange: (event: ChangeEvent<HTMLInputElement>) => setText(event.target.value),
    onCompositionStart: () => setComposing(true),
    onCompositionEnd: () => setComposing(false),
  };
}
