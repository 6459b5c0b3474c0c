import { type WorkCalendar, workedHalves } from '../../../kernel/calendar.ts';
import { daysBetween, type LocalDate } from '../../../kernel/date.ts';

export type SessionState = 'planned' | 'held' | 'excused' | 'missed' | 'dropped';

/** Who could not make it; `other`: neither of the two is the reason. */
export const EXCUSED_FOR = ['manager', 'report', 'other'] as const;
export type ExcusedFor = (typeof EXCUSED_FOR)[number];

/** One slot of a 1:1. */
export type Session = {
  id: string;
  oneOnOneId: string;
  managerId: string;
  reportId: string;
  slotOn: LocalDate;
  /** Where it was moved to, if it was; the date is the report's. */
  startsOn: LocalDate;
  startsAt: Date;
  state: SessionState;
  movedAt: Date | null;
  movedBy: string | null;
  excusedFor: ExcusedFor | null;
  /** In their words; null where a day off says it. */
  excuse: string | null;
  notes: string;
  notedAt: Date | null;
  notedBy: string | null;
};

/** Missed: not held within so many days of its slot, and not moved (domain.md §5.4). */
const DAYS_TO_HOLD_IT = 7;

/** Whether a session that nobody settled can no longer be held in time; one that was moved counts from its new day. */
export function isPast(startsOn: LocalDate, today: LocalDate): boolean {
  return daysBetween(startsOn, today) > DAYS_TO_HOLD_IT;
}

/** Official half holidays begin at one o'clock, and so does half a day off. */
const NOON = '13:00';

/** Whether somebody works at a time of their own day. */
export function isThere(date: LocalDate, time: string, calendar: WorkCalendar): boolean {
  return (workedHalves(date, calendar) & (time < NOON ? 1 : 2)) !== 0;
}

/** For whose sake a session is excused by itself; null when both are there. */
export function excusedByAbsence(isThereFor: { manager: boolean; report: boolean }): ExcusedFor | null {
  if (isThereFor.manager && isThereFor.report) return null;
  if (!isThereFor.manager && !isThereFor.report) return 'other';
  return isThereFor.manager ? 'report' : 'manager';
}

/** How often two met, of how often they should have: excused ones are in neither (domain.md §5.6: done/required). */
export type Cadence = { held: number; due: number; excused: number };

/** Of the sessions in [from, until); what is still open counts for neither side. */
export function cadenceOf(
  sessions: readonly Pick<Session, 'startsOn' | 'state'>[],
  { from, until }: { from: LocalDate; until: LocalDate },
): Cadence {
  const within = sessions.filter(({ startsOn }) => startsOn >= from && startsOn < until);
  const count = (state: SessionState) => within.filter((each) => each.state === state).length;
  const held = count('held');
  return { held, due: held + count('missed'), excused: count('excused') };
}

/** The sessions that came to an end, the latest first. */
const settledOf = <S extends Pick<Session, 'startsOn' | 'state'>>(sessions: readonly S[]): S[] =>
  sessions
    .filter(({ state }) => state === 'held' || state === 'missed' || state === 'excused')
    .toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1));

/** How many of the last sessions were missed in a row; excused ones do not stand between them. */
export function missedInARow(sessions: readonly Pick<Session, 'startsOn' | 'state'>[]): number {
  const counted = settledOf(sessions).filter(({ state }) => state !== 'excused');
  const first = counted.findIndex(({ state }) => state !== 'missed');
  return first === -1 ? counted.length : first;
}

/**
 * How many of the last sessions in a row the manager could not make, as one of the two said. A day off is no such
 * word: nobody cancels a 1:1 by being on holiday.
 */
export function calledOffInARow(
  sessions: readonly Pick<Session, 'startsOn' | 'state' | 'excusedFor' | 'excuse'>[],
): number {
  const settled = settledOf(sessions);
  const first = settled.findIndex(
    ({ state, excusedFor, excuse }) => !(state === 'excused' && excusedFor === 'manager' && excuse !== null),
  );
  return first === -1 ? settled.length : first;
}
