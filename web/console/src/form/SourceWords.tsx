// SPDX-License-Identifier: MIT
// Where a rule comes from: document, clause, and the Chinese words it has.
import { Tag } from 'antd';
import type { Source } from '../../../shared';
import { useLanguage } from '../app/language';

export function SourceWords({ source }: { source: Source }) {
  const { words } = useLanguage();
  const place = [source.document, source.clause].filter((part) => part !== '').join(' ');
  return (
    <div className="source-words">
      <Tag>{words.sourceKinds[source.kind]}</Tag>
      {place !== '' && <span className="source-place">{place}</span>}
      {source.quote !== '' && (
        <blockquote lang="zh-CN" cite={source.document}>
          {source.quote}
        </blockquote>
      )}
    </div>
  );
}
