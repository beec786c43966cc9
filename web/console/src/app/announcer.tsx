// SPDX-License-Identifier: MIT
// The one polite live region: what changed, told to screen readers.
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { testId } from '../../../shared';

type Announce = (text: string) => void;

const AnnouncerContext = createContext<Announce>(() => undefined);

export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback<Announce>((text) => setSaid((last) => ({ text, turn: last.turn + 1 })), []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite" data-testid={testId.liveRegion}>
        {/* A new key makes the same words count as new. */}
        <span key={said.turn}>{said.text}</span>
      </div>
    </AnnouncerContext>
  );
}

export function useAnnounce(): Announce {
  return useContext(AnnouncerContext);
}
