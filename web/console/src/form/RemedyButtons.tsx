// SPDX-License-Identifier: MIT
// A violation's remedy, as something to click where a click can do it.
import { Button, Select } from 'antd';
import {
  applyRemedy,
  focusField,
  getAt,
  remedyUse,
  removalOf,
  testId,
  type FieldInfo,
  type Violation,
} from '../../../shared';
import { useAnnounce } from '../app/announcer';
import { useLanguage } from '../app/language';
import { useFormScope } from './form-context';
import { useChoices } from './use-choices';
import { remedyWords } from './remedy-words';
import { TopUp } from './TopUp';

/** Up to here choices are buttons side by side. */
const fewChoices = 4;

export function RemedyButtons({ error, field }: { error: Violation; field?: FieldInfo | undefined }) {
  const { words, locale, library } = useLanguage();
  const { state, edit } = useFormScope();
  const announce = useAnnounce();
  const labelOf = useChoices(field);
  const { remedy, path } = error;
  if (!remedy) return null;
  if (remedy.op === 'top-up') {
    return <TopUp key={remedy.amountFen} error={error} amountFen={remedy.amountFen} />;
  }

  const current = getAt(state.value, path);
  const text = remedyWords(words, locale, remedy, current);
  const id = testId.remedy(path);
  const apply = (choice?: string | boolean) => {
    if (remedy.op === 'remove') edit({ do: 'remove', at: removalOf(error) });
    else edit({ do: 'replace', by: applyRemedy(library, state.value, path, remedy, choice) });
    announce(words.remedyApplied);
    focusField(path);
  };

  switch (remedyUse(remedy, current)) {
    case 'inform':
      return (
        <span className="remedy-text" data-testid={id}>
          {text}
        </span>
      );
    case 'focus':
      return (
        <Button size="small" data-testid={id} onClick={() => focusField(path)}>
          {text}
        </Button>
      );
    case 'apply':
      return (
        <Button size="small" data-testid={id} onClick={() => apply()}>
          {text}
        </Button>
      );
    case 'choose': {
      const from = remedy.op === 'choose' ? remedy.from : [];
      if (from.length <= fewChoices) {
        return (
          <span className="button-row" data-testid={id}>
            {from.map((choice) => (
              <Button key={String(choice)} size="small" onClick={() => apply(choice)}>
                {words.remedyChoose(labelOf(choice))}
              </Button>
            ))}
          </span>
        );
      }
      return (
        <Select
          size="small"
          className="remedy-select"
          data-testid={id}
          aria-label={text}
          placeholder={text}
          options={from.map((choice) => ({ value: String(choice), label: labelOf(choice) }))}
          onChange={(picked: string) => apply(from.find((choice) => String(choice) === picked))}
        />
      );
    }
  }
}
