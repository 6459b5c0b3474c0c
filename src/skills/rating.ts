import type { LocalDate } from '../kernel/date.ts';

export const POINTS = [1, 2, 3, 4, 5] as const;
export type Points = (typeof POINTS)[number];

export const SOURCE_KINDS = ['self', 'manager', 'call_review', 'role_play'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Where a rating comes from; a call review and a role-play are named. */
export type RatingSource = { kind: 'self' | 'manager' } | { kind: 'call_review' | 'role_play'; id: string };

/** A number for one skill of somebody, as it is kept. */
export type Rating = {
  id: string;
  personId: string;
  raterId: string;
  source: SourceKind;
  /** The call review or role-play; '' for the others. */
  sourceId: string;
  skillKey: string;
  /** It is read with the anchors of this version of the rubric. */
  rubricVersion: number;
  points: Points;
  /** What was seen; '' when nothing was said. */
  evidence: string;
  /** The person's date on which it was given, or of what was seen. */
  on: LocalDate;
  /** The person's date from which the other of the two may read it. */
  openOn: LocalDate;
};

/** A rating that somebody gives. `evidence` as typed, '' for none; `on` is the rated person's date. */
export type NewRating = Pick<
  Rating,
  'personId' | 'raterId' | 'skillKey' | 'rubricVersion' | 'points' | 'evidence' | 'on'
> & { source: RatingSource };

export const isPoints = (value: number): value is Points => POINTS.some((each) => each === value);
