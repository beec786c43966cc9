// SPDX-License-Identifier: MIT
// One search text, with a button that empties it.
import { CloseCircleFilled, SearchOutlined } from '@ant-design/icons';
import { Input, type InputProps } from 'antd';
import { testId } from '../../../shared';
import { useLanguage } from '../app/language';

interface Props extends Pick<InputProps, 'value' | 'onChange' | 'onCompositionStart' | 'onCompositionEnd'> {
  by: Parameters<typeof testId.search>[0];
  label: string;
}

export function SearchInput({ by, label, ...text }: Props) {
  const { words } = useLanguage();
  const clearIcon = (
    <>
      <CloseCircleFilled aria-hidden />
      <span className="visually-hidden">{words.clear(label)}</span>
    </>
  );
  return (
    <Input
      {...text}
      allowClear={{ clearIcon }}
      prefix={<SearchOutlined aria-hidden />}
      aria-label={label}
      placeholder={label}
      data-testid={testId.search(by)}
    />
  );
}
