// SPDX-License-Identifier: MIT
// What the library has to say beside a form's fields: where a component shows, what is delivered.
import type { FormInfo } from '../../../shared';
import { useLanguage } from '../app/language';
import { SourceTip } from '../form/SourceTip';

export function Notes({ info }: { info: FormInfo }) {
  const { words } = useLanguage();
  if (info.notes.length === 0) return null;
  return (
    <aside className="card notes" aria-label={words.notesTitle}>
      <h2>{words.notesTitle}</h2>
      <ul className="plain-list">
        {info.notes.map((note) => (
          <li key={`${note.group} ${note.id}`}>
            {note.sentence} <SourceTip source={note.source} />
          </li>
        ))}
      </ul>
    </aside>
  );
}
