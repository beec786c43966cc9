// SPDX-License-Identifier: MIT
// After a submit that found something: focus on the first field at fault, once its error is drawn.
import { useEffect, useEffectEvent, useState } from 'react';
import { focusField, type Pointer } from '../../../shared';

export function useFocusFirst(first: Pointer | null): () => void {
  const [turn, setTurn] = useState(0);
  const focus = useEffectEvent(() => {
    if (first !== null) focusField(first);
  });
  useEffect(() => {
    if (turn > 0) focus();
  }, [turn]);
  return () => setTurn((last) => last + 1);
}
