// SPDX-License-Identifier: MIT
// The machine's list tabs with counts, as an ARIA tab list: arrows move, the chosen one takes focus.
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { testId } from '../../../shared';

interface Props {
  tabs: { id: string; label: string }[];
  counts: Record<string, number> | undefined;
  chosen: string;
  onChoose: (tab: string) => void;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

export function TabBar({ tabs, counts, chosen, onChoose }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current
      ?.querySelector('[aria-selected=true]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen, tabs]);

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = steps[event.key];
    if (step === undefined) return;
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div role="tablist" className="tab-bar" ref={bar}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`tab-${tab.id}`}
          aria-selected={tab.id === chosen}
          aria-controls="task-panel"
          tabIndex={tab.id === chosen ? 0 : -1}
          data-testid={testId.tab(tab.id)}
          onKeyDown={onKeyDown}
          onClick={() => onChoose(tab.id)}
        >
          {tab.label} <span className="tab-count">{counts?.[tab.id] ?? ''}</span>
        </button>
      ))}
    </div>
  );
}
