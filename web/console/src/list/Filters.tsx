// SPDX-License-Identifier: MIT
// Search by title, creator and opening time. Texts are sent once typing pauses, and never while composing.
import { Button } from 'antd';
import { useLanguage } from '../app/language';
import { InstantPicker } from '../form/inputs/InstantPicker';
import type { ListQuery } from './list-query';
import { SearchInput } from './SearchInput';
import { useSearchText } from './use-search-text';

interface Props {
  query: ListQuery;
  onChange: (part: Partial<ListQuery>) => void;
}

const dayMs = 86_400_000;

export function Filters({ query, onChange }: Props) {
  const { words } = useLanguage();
  const title = useSearchText(query.title, (text) => onChange({ title: text }));
  const creator = useSearchText(query.creator, (text) => onChange({ creator: text }));
  const filtered =
    query.title !== '' ||
    query.creator !== '' ||
    query.openedFrom !== undefined ||
    query.openedTo !== undefined;
  return (
    <form role="search" className="filters" onSubmit={(event) => event.preventDefault()}>
      <SearchInput by="title" label={words.searchTitle} {...title} />
      <SearchInput by="creator" label={words.searchCreator} {...creator} />
      <div className="filter-days">
        <InstantPicker
          dayOnly
          label={words.openedFrom}
          value={query.openedFrom}
          onChange={(at) => onChange({ openedFrom: at ?? undefined })}
        />
        <span aria-hidden>–</span>
        <InstantPicker
          dayOnly
          label={words.openedTo}
          // The chosen day counts to its last millisecond.
          value={query.openedTo === undefined ? undefined : query.openedTo + 1 - dayMs}
          onChange={(at) => onChange({ openedTo: at === null ? undefined : at + dayMs - 1 })}
        />
      </div>
      {filtered && (
        <Button
          type="link"
          onClick={() => onChange({ title: '', creator: '', openedFrom: undefined, openedTo: undefined })}
        >
          {words.clearFilters}
        </Button>
      )}
    </form>
  );
}
