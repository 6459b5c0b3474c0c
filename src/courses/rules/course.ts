import type { LocalDate } from '../../kernel/date.ts';
import type { FollowedKey } from '../../promises/index.ts';
import type { Certificate } from './certificate.ts';

/** A course somewhere else. */
export type Course = {
  id: string;
  name: string;
  /** https. */
  link: string;
  /** A key of the rubric; null: of no skill in particular. */
  skill: string | null;
  /** About how long it takes; null: nobody said. */
  minutes: number | null;
  /** How many working days people usually get for it; null: nobody said. */
  workingDays: number | null;
  /** What it asks for to be done; null: its person's word is enough. */
  certificate: Certificate | null;
  /** Nobody is given it any more. */
  isEnded: boolean;
};

/** That somebody has to do a course. Dates are their business dates. */
export type Assignment = {
  id: string;
  courseId: string;
  personId: string;
  assignedBy: string;
  assignedOn: LocalDate;
  /** So many working days of theirs after `assignedOn` it is due. */
  workingDays: number;
  /** When they said that they began; null: they did not. */
  startedOn: LocalDate | null;
  /** Since when they wait for a score; null: they do not. */
  submittedOn: LocalDate | null;
  state: 'open' | 'done' | 'waived';
  settledOn: LocalDate | null;
  /** The date it had, what the course was called and where it was when it was settled. */
  dueThen: LocalDate | null;
  nameThen: string | null;
  linkThen: string | null;
  /** From this day on its certificate does not count any more; null: it has none. */
  expiresOn: LocalDate | null;
  /** When that was noticed: from then on the course may be given again. */
  expiredOn: LocalDate | null;
  /** What shows that it was done. */
  evidence: string;
  /** Why it was waived. */
  reason: string;
  /** The number that it should move. */
  kpi: FollowedKey | null;
};

export const LONGEST_NAME = 100;
export const LONGEST_EVIDENCE = 500;
export const LONGEST_REASON = 300;
export const SHORTEST_TEXT = 3;
/** A course of more than two working weeks is a programme. */
export const MOST_MINUTES = 4800;
export const MOST_WORKING_DAYS = 60;
export const USUAL_WORKING_DAYS = 10;

/** How many working days people get for a course where nobody says otherwise. */
export const usualDays = ({ workingDays }: Pick<Course, 'workingDays'>): number =>
  workingDays ?? USUAL_WORKING_DAYS;

/** A count as it is typed into a field, from 1 to `most`; null for anything else. */
export function readCount(typed: string, most: number): number | null {
  const count = readWhole(typed);
  return count !== null && count >= 1 && count <= most ? count : null;
}

/** A whole number of up to four digits as it is typed into a field; null for anything else. */
export function readWhole(typed: string): number | null {
  const text = typed.trim();
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}
