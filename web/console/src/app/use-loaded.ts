// SPDX-License-Identifier: MIT
// One request per change of its inputs; late answers to old inputs are dropped.
import { useEffect, useState, type DependencyList } from 'react';

export interface Loaded<T> {
  value: T | undefined;
  loading: boolean;
  failed: boolean;
  /** No answer yet, not even a refusal. */
  pending: boolean;
}

type Answer<T> = Omit<Loaded<T>, 'pending'>;

export function useLoaded<T>(
  request: (signal: AbortSignal) => Promise<T>,
  inputs: DependencyList,
): Loaded<T> {
  const [loaded, setLoaded] = useState<Answer<T>>({ value: undefined, loading: true, failed: false });

  useEffect(() => {
    const abort = new AbortController();
    setLoaded((last) => ({ ...last, loading: true }));
    request(abort.signal).then(
      (value) => {
        if (!abort.signal.aborted) setLoaded({ value, loading: false, failed: false });
      },
      () => {
        if (!abort.signal.aborted) setLoaded((last) => ({ ...last, loading: false, failed: true }));
      },
    );
    return () => abort.abort();
    // The caller names the inputs that `request` reads.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, inputs);

  return { ...loaded, pending: loaded.value === undefined && !loaded.failed };
}
