import { useCallback, useMemo, useState } from 'react';
import type { Message } from '../api/shapes.ts';
import { dateIn } from '../rules/calendar.ts';
import { groupByDay, nameDay } from '../rules/days.ts';
import { useWorkspace } from '../shell/workspace.tsx';
import { MessageRow } from './message-row.tsx';

type Props = {
  name: string;
  channel: string;
  messages: readonly Message[];
  onOpenThread?: (ts: string) => void;
};

/** Messages under day dividers in business time. It stays at the newest one unless the person scrolled up. */
export function MessageList({ name, channel, messages, onOpenThread }: Props) {
  const { clock } = useWorkspace().state;
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const dismiss = useCallback((ts: string) => setDismissed((before) => new Set(before).add(ts)), []);
  const days = useMemo(
    () =>
      groupByDay(
        messages.filter(({ ts, ephemeral }) => !ephemeral || !dismissed.has(ts)),
        clock.zone,
      ),
    [messages, dismissed, clock.zone],
  );
  const today = dateIn(clock.zone, new Date(clock.now));
  return (
    // The column is laid out from its end, so the browser keeps the newest message in place by itself.
    <div className="scroller" role="log" aria-label={name}>
      <div className="scroller-content">
        {days.map(({ date, rows }) => (
          <section key={date} aria-label={nameDay(date, today)}>
            <div className="day">
              <span className="day-name">{nameDay(date, today)}</span>
            </div>
            {rows.map((row) => (
              <MessageRow
                key={row.message.ts}
                channel={channel}
                onDismiss={dismiss}
                onOpenThread={onOpenThread}
                {...row}
              />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}
