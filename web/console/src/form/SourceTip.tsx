// SPDX-License-Identifier: MIT
// A small button beside a label that shows where the rule comes from.
import { InfoCircleOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import type { Source } from '../../../shared';
import { useLanguage } from '../app/language';
import { SourceWords } from './SourceWords';

export function SourceTip({ source }: { source: Source }) {
  const { words } = useLanguage();
  return (
    <Popover trigger={['hover', 'focus']} content={<SourceWords source={source} />}>
      <Button
        className="source-tip"
        type="text"
        size="small"
        icon={<InfoCircleOutlined />}
        aria-label={words.showSource}
      />
    </Popover>
  );
}
