import { addDays, dateIn, nextMonday } from './calendar.ts';

/** A button of the clock: what it says and where it moves business time to. */
export type Jump = { label: string; to: string };

const hourMs = 3_600_000;

/** The usual jumps from a moment; dates are wall times of the workspace's zone, as `POST /clock` takes them. */
export function jumpsFrom(now: Date, zone: string): Jump[] {
  const today = dateIn(zone, now);
  return [
    // On the morning a demo starts the cards are minutes away, and nobody wants to jump over them.
    ...(isBeforeNine(now, zone) ? [{ label: 'Today 09:00', to: `${today}T09:00` }] : []),
    { label: 'Next Monday 09:00', to: `${nextMonday(today)}T09:00` },
    { label: '+1 hour', to: new Date(now.getTime() + hourMs).toISOString() },
    { label: 'Tomorrow 09:00', to: `${addDays(today, 1)}T09:00` },
  ];
}

/** The clock as it reads in the zone: "Mon, Nov 23, 2026, 09:00". */
export function describeMoment(now: Date, zone: string): string {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(now);
}

function isBeforeNine(now: Date, zone: string): boolean {
  const hour = new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(
    now,
  );
  return Number(hour) < 9;
}
