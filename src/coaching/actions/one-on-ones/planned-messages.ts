import type { PlannedDelivery } from '../../../outbox/index.ts';
import type { Person } from '../../../people/index.ts';
import { remindAt } from '../../rules/one-on-ones/remind.ts';
import type { Paired } from './pair.ts';

/** To both, two hours before: the agenda. Period: the session and when it starts. */
export const BEFORE = 'coaching.one_on_one_before.v1';
/** To both, two hours after, if something is open; of several on a day, after the last. The same period. */
export const AFTER = 'coaching.one_on_one_after.v1';
/** To both: one of them is off that day. The same period. */
export const AWAY = 'coaching.one_on_one_away.v1';
/** To the other: when the two will meet. Period: the rhythm. */
export const ARRANGED = 'coaching.one_on_one_arranged.v1';
/** To the other: it was moved. Period: the session and when it starts now. */
export const MOVED = 'coaching.one_on_one_moved.v1';
/** To the other: it is left out. Period: the session and when that was said. */
export const EXCUSED = 'coaching.one_on_one_excused.v1';
/** To whom nobody asked: the two do not meet any more. Period: the rhythm. */
export const ENDED = 'coaching.one_on_one_ended.v1';

export const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A 1:1 late on Friday is asked of on Monday, a holiday later at the most. */
const ASKED_WITHIN_MS = 4 * DAY_MS;
/** What somebody did for the other to know of is said within two weeks, as feedback is. */
const TOLD_WITHIN_MS = 14 * DAY_MS;

type Occasion = { id: string; startsAt: Date } & Paired;

/** What stands in the period of what is said of a session: moved, it is said anew. */
export const periodOfSession = ({ id, startsAt }: Pick<Occasion, 'id' | 'startsAt'>) =>
  `${id} ${startsAt.getTime()}`;

/** Both reminders of a session, to both of the two; what lies behind already is left out. */
export function remindersOf(
  session: Pick<Occasion, 'id' | 'startsAt'>,
  { manager, report }: { manager: Person; report: Person },
  now: Date,
): PlannedDelivery[] {
  const { id, startsAt } = session;
  const start = startsAt.getTime();
  return [manager, report].flatMap((person) => {
    const personId = person.id;
    const before = new Date(Math.max(remindAt(startsAt, person).getTime(), now.getTime()));
    const row = {
      period: periodOfSession(session),
      target: personId,
      params: { sessionId: id, personId, startsAt: String(start) },
    };
    return [
      ...(before < startsAt ? [{ ...row, kind: BEFORE, dueAt: before, expiresAt: startsAt }] : []),
      {
        ...row,
        kind: AFTER,
        dueAt: new Date(start + 2 * HOUR_MS),
        expiresAt: new Date(start + 2 * HOUR_MS + ASKED_WITHIN_MS),
      },
    ];
  });
}

/** That one of the two is off on the day of a session. */
export function awayNotices(session: Occasion, now: Date): PlannedDelivery[] {
  const { id, startsAt, managerId, reportId } = session;
  return [managerId, reportId].map((personId) => ({
    kind: AWAY,
    period: periodOfSession(session),
    target: personId,
    params: { sessionId: id, personId, startsAt: String(startsAt.getTime()) },
    dueAt: now,
    expiresAt: startsAt,
  }));
}

/** What the other of the two is told. */
export function told(
  kind: typeof ARRANGED | typeof MOVED | typeof EXCUSED | typeof ENDED,
  { personId, period, params }: { personId: string; period: string; params: Record<string, string> },
  now: Date,
): PlannedDelivery {
  return {
    kind,
    period,
    target: personId,
    params: { ...params, personId },
    dueAt: now,
    expiresAt: new Date(now.getTime() + TOLD_WITHIN_MS),
  };
}
