// SPDX-License-Identifier: MIT
// Kinds, forms or calculations to choose from, under the names of their systems.
import { useLanguage } from './language';

export interface NavEntry {
  /** `system.thing` */
  id: string;
  label: string;
  href: string;
  testId: string;
}

interface Props {
  label: string;
  entries: NavEntry[];
  chosen: string;
}

export function SystemNav({ label, entries, chosen }: Props) {
  const { library } = useLanguage();
  const names = new Map<string, string>(library.systems().map((system) => [system.id, system.label]));
  const systemOf = ({ id }: NavEntry): string => id.slice(0, id.indexOf('.'));
  const systems = [...new Set(entries.map(systemOf))];
  return (
    <nav className="system-nav" aria-label={label}>
      {systems.map((system) => (
        <div key={system} className="system-group">
          <span className="system-name">{names.get(system) ?? system}</span>
          <ul>
            {entries
              .filter((entry) => systemOf(entry) === system)
              .map((entry) => (
                <li key={entry.id}>
                  <a
                    href={entry.href}
                    data-testid={entry.testId}
                    aria-current={entry.id === chosen ? 'true' : undefined}
                  >
                    {entry.label}
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
