// SPDX-License-Identifier: MIT
// What the rules have sent to this side: a bell with the number unread, and the list behind it.
import { BellOutlined } from '@ant-design/icons';
import { Badge, Button, Popover } from 'antd';
import { useState } from 'react';
import { effectText, formatInstant, testId, type Notice } from '../../../shared';
import { useLanguage } from '../app/language';
import { hrefOf } from '../app/route';
import { useNotices } from './use-notices';

export function NoticeBell() {
  const { words } = useLanguage();
  const [open, setOpen] = useState(false);
  const { notices, unread, seen } = useNotices();
  const show = (next: boolean) => {
    setOpen(next);
    if (next && unread > 0) void seen();
  };
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={show}
      title={words.notices}
      content={<NoticeList notices={notices} onChoose={() => setOpen(false)} />}
    >
      <Badge count={unread} size="small" offset={[-8, 8]}>
        <Button
          type="text"
          icon={<BellOutlined />}
          aria-label={words.unreadNotices(unread)}
          aria-expanded={open}
          title={words.notices}
          data-testid={testId.notices}
          data-unread={unread}
        />
      </Badge>
    </Popover>
  );
}

function NoticeList({ notices, onChoose }: { notices: Notice[]; onChoose: () => void }) {
  const { words, library, locale } = useLanguage();
  if (notices.length === 0) return <p className="muted">{words.noNotices}</p>;
  const topicOf = ({ kind, effect }: Notice): string => {
    const machine = library.machine(kind);
    return effect.type === 'notify'
      ? (machine.topics[effect.topic] ?? effect.topic)
      : effectText(machine, effect, locale, { actors: machine.actors, channels: machine.channels, fee: '' });
  };
  return (
    <ul className="notice-list" data-testid="notice-list">
      {notices.map((notice) => (
        <li key={notice.id}>
          <a href={hrefOf.task(notice.taskId)} onClick={onChoose}>
            <strong>{topicOf(notice)}</strong>
            <span>{notice.title}</span>
            <time className="muted" dateTime={new Date(notice.at).toISOString()}>
              {formatInstant(notice.at, locale)}
            </time>
          </a>
        </li>
      ))}
    </ul>
  );
}
