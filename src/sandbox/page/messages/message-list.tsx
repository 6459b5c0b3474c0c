import { Fragment, useEffect, useMemo, useRef, useState } from 'react';
import type { Message } from '../api/shapes.ts';
import { dateIn } from '../rules/calendar.ts';
import { type Day, groupByDay, nameDay } from '../rules/days.ts';
import { useWorkspace } from '../shell/workspace.tsx';
import { MessageRow } from './message-row.tsx';
import { useDismissed } from './use-dismissed.ts';

type Props = {
  name: string;
  channel: string;
  messages: readonly Message[];
  /** The first message not read before, if any: a line stands above it. */
  firstUnread?: string | undefined;
  onOpenThread?: (ts: string) => void;
};

const shownAtOnce = 200;

/** Messages under day dividers in business time. It stays at the newest one unless the person scrolled up. */
export function MessageList({ name, channel, messages, firstUnread, onOpenThread }: Props) {
  const { clock } = useWorkspace().state;
  const dismissed = useDismissed();
  const [most, setMost] = useState(shownAtOnce);
  const scroller = useScrollToOwn(messages.at(-1));
  const days = useMemo(() => {
    const kept = messages.filter(({ ts, ephemeral }) => !ephemeral || !dismissed.has(ts));
    return groupByDay(kept.slice(-most), clock.zone);
  }, [messages, dismissed, most, clock.zone]);
  const today = dateIn(clock.zone, new Date(clock.now));
  return (
    // The column is laid out from its end, so the browser keeps the newest message in place by itself.
    <div ref={scroller} className="scroller" role="log" aria-label={name}>
      <div className="scroller-content">
        {messages.length > most && (
          <button type="button" className="link-button earlier" onClick={() => setMost(most + shownAtOnce)}>
            Show earlier messages
          </button>
        )}
        {days.map((day) => (
          <DaySection
            key={day.date}
            day={day}
            name={nameDay(day.date, today)}
            channel={channel}
            firstUnread={firstUnread}
            onOpenThread={onOpenThread}
          />
        ))}
      </div>
    </div>
  );
}

type DayProps = Pick<Props, 'channel' | 'firstUnread'> & {
  day: Day;
  name: string;
  onOpenThread: ((ts: string) => void) | undefined;
};

function DaySection({ day, name, channel, firstUnread, onOpenThread }: DayProps) {
  return (
    <section aria-label={name}>
      <div className="day">
        <span className="day-name">{name}</span>
      </div>
      {day.rows.map((row) => (
        <Fragment key={row.message.ts}>
          {row.message.ts === firstUnread && <div className="new-line">New</div>}
          <MessageRow channel={channel} onOpenThread={onOpenThread} {...row} />
        </Fragment>
      ))}
    </section>
  );
}

/** Scrolls to the end when the newest message is one's own, or for oneself alone. */
function useScrollToOwn(newest: Message | undefined) {
  const { me } = useWorkspace();
  const scroller = useRef<HTMLDivElement>(null);
  const concernsMe = newest?.ephemeral || newest?.user === me.id;
  useEffect(() => {
    // Zero is the end of the column.
    if (newest?.ts && concernsMe) scroller.current?.scrollTo({ top: 0 });
  }, [newest?.ts, concernsMe]);
  return scroller;
}
