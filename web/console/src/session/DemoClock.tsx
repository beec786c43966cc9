// SPDX-License-Identifier: MIT
// Shows the server's clock; where the server runs as a demo, lets one move it forward to see deadlines pass.
import { ClockCircleOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useEffect, useState } from 'react';
import { formatInstant, testId } from '../../../shared';
import { useAnnounce } from '../app/announcer';
import { useLanguage } from '../app/language';
import { InstantPicker } from '../form/inputs/InstantPicker';
import { useSession } from './session';
import { useNow } from './use-now';

const hourMs = 3_600_000;

function useDemoClock() {
  const { api, refreshAll } = useSession();
  const [offsetMs, setOffsetMs] = useState<number | null>(null);

  useEffect(() => {
    // Without a demo clock the server answers 404: there is nothing to move.
    api.demoClock().then(
      (clock) => setOffsetMs(clock.offsetMs),
      () => setOffsetMs(null),
    );
  }, [api]);

  const forward = async (byMs: number) => {
    const moved = await api.setDemoClock(Math.max(0, Math.round((offsetMs ?? 0) + byMs)));
    setOffsetMs(moved.offsetMs);
    refreshAll();
  };
  return { available: offsetMs !== null, forward };
}

export function DemoClock() {
  const { words, locale } = useLanguage();
  const announce = useAnnounce();
  const now = useNow(1000);
  const demo = useDemoClock();
  const [open, setOpen] = useState(false);

  const move = async (byMs: number) => {
    await demo.forward(byMs);
    announce(words.clockMoved(formatInstant(now + byMs, locale)));
  };

  const time = (
    <span data-testid={testId.serverNow} className="clock-digits">
      {formatInstant(now, locale, true)}
    </span>
  );
  if (!demo.available) {
    return (
      <span className="clock" title={words.serverTime}>
        <ClockCircleOutlined aria-hidden /> {time}
      </span>
    );
  }
  const panel = (
    <div className="clock-panel">
      <p>{words.clockHelp}</p>
      <div className="button-row">
        <Button data-testid={testId.clock('hour')} onClick={() => void move(hourMs)}>
          {words.clockHour}
        </Button>
        <Button data-testid={testId.clock('day')} onClick={() => void move(24 * hourMs)}>
          {words.clockDay}
        </Button>
      </div>
      <InstantPicker
        label={words.clockChoose}
        value={undefined}
        onChange={(at) => {
          if (at !== null && at > now) void move(at - now);
        }}
      />
    </div>
  );
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      content={panel}
      title={words.clockTitle}
    >
      <Button type="text" icon={<ClockCircleOutlined />} aria-expanded={open} title={words.serverTime}>
        {time}
      </Button>
    </Popover>
  );
}
