import type { LocalDate } from '../../kernel/date.ts';
import type { FollowedKey } from '../../promises/index.ts';

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
  state: 'open' | 'done' | 'waived';
  settledOn: LocalDate | null;
  /** The date it had when it was settled. */
  dueThen: LocalDate | null;
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

/** A count as it is typed into a field, from 1 to `most`; null for anything else. */
export function readCount(typed: string, most: number): number | null {
  const text = typed.trim();
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= most ? count : null;
}
